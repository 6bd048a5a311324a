import { spawn, type ChildProcess } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

const script = join(__dirname, "../../scripts/serve.mjs");
const started: ChildProcess[] = [];

afterEach(() => started.splice(0).forEach((each) => each.kill()));

/** Starts the server and waits for the address it prints. */
function served(port: number): Promise<string> {
  const server = spawn(process.execPath, [script], {
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "inherit"],
  });
  started.push(server);
  return new Promise((resolve, reject) => {
    let printed = "";
    server.stdout!.on("data", (text) => {
      printed += String(text);
      const [address] = printed.match(/http:\/\/localhost:\d+\//) ?? [];
      if (address) resolve(address);
    });
    server.on("exit", () => reject(new Error(`The server ended: ${printed}`)));
  });
}

/** A port nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test("the workbook is served where the address says", async () => {
  const port = await freePort();
  const address = await served(port);
  expect(address).toBe(`http://localhost:${port}/`);
  const page = await fetch(address);
  expect(page.headers.get("content-type")).toMatch(/^text\/html/);
  expect(await page.text()).toContain("embedded.js");
  expect((await fetch(`${address}nothing-here`)).status).toBe(404);
});

test("icons may be kept by Excel", async () => {
  const icon = await fetch(`${await served(await freePort())}assets/icon-32.png`);
  expect(icon.headers.get("content-type")).toBe("image/png");
  expect(icon.headers.get("cache-control") ?? "").not.toContain("no-store");
});

test("where the port is taken, the next free one is", async () => {
  const port = await freePort();
  await served(port);
  const second = Number(new URL(await served(port)).port);
  expect(second).toBeGreaterThan(port);
});

test("asked for any port, it names the one it got", async () => {
  const address = await served(0);
  expect(new URL(address).port).not.toBe("0");
  expect((await fetch(address)).status).toBe(200);
});
