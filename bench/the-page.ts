import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser";
import { heading, line } from "./timing";

const ROUNDS = 15;

/** Stands in for Excel's class: it keeps what is associated. */
const host = `globalThis.CustomFunctions = {
  known: {},
  associate(id, body) { this.known[id] = body; },
  Error: class extends Error {},
  ErrorCode: {},
};`;

const call = `performance.mark("answered");
globalThis.answer = CustomFunctions.known.PARACHUTE_GROSSUP?.([[1600000]], [[500000]], [[0.4]], null);
globalThis.took = performance.now();`;

const page = (script: string) =>
  `<!doctype html><title>Bench</title><script>${host}</script><script src="${script}"></script><script>${call}</script>`;

/** Serves a page for each script, gzipped as a web server sends them, from a port of this machine. */
async function serving(scripts: Readonly<Record<string, string>>) {
  const gzipped = new Map(Object.entries(scripts).map(([name, text]) => [name, gzipSync(text)]));
  const server = createServer(({ url = "" }, response) => {
    const script = gzipped.get(url.slice(1));
    response.setHeader("Content-Type", script ? "text/javascript" : "text/html");
    if (script) response.setHeader("Content-Encoding", "gzip");
    response.end(script ?? page(url.replace("/page/", "/")));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return { server, addressOf: (name: string) => `http://127.0.0.1:${port}/page/${name}` };
}

/** Milliseconds from the navigation's start to the first result, nothing cached. */
async function coldStart(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(address);
  const took = await tab.evaluate("took");
  await context.close();
  return Number(took);
}

const median = (figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;

export async function thePage(): Promise<void> {
  heading("The functions bundle, cold, in headless Chromium");
  const bundle = readFileSync(join(process.cwd(), "dist/functions.js"), "utf8");
  const kilobytes = gzipSync(bundle).length / 1000;
  line("gzipped size, kB", "", kilobytes);
  const browser = await launchBrowser({ from: "machine" });
  const { server, addressOf } = await serving({ "empty.js": "", "functions.js": bundle });
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let turn = -1; turn < ROUNDS; turn += 1) {
    const times = [
      await coldStart(browser, addressOf("empty.js")),
      await coldStart(browser, addressOf("functions.js")),
    ];
    if (turn < 0) continue;
    empty.push(times[0]!);
    ours.push(times[1]!);
  }
  await browser.close();
  server.close();
  const note = `${median(ours).toFixed(0)} ms against ${median(empty).toFixed(0)} ms`;
  line("first result ÷ an empty script", "", median(ours) / median(empty), note);
}
