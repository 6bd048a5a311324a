#!/usr/bin/env node
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const isSecure = process.argv.includes("--https");
const FIRST_PORT = Number(process.env.PORT || 3000);
const TRIES = 20;

if (!existsSync(`${dist}/index.html`)) {
  console.error("Nothing is built yet. Run npm run build first.");
  process.exit(1);
}

/** The certificate Office asks for while an add-in is developed; made and trusted on first use. */
async function certificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  try {
    return await getHttpsServerOptions();
  } catch (problem) {
    const made = join(homedir(), ".office-addin-dev-certs");
    if (!existsSync(join(made, "localhost.key"))) throw problem;
    console.error(`${problem.message.trim()}\nTrust ${join(made, "ca.crt")} by hand.`);
    const file = (name) => readFileSync(join(made, name));
    return { ca: file("ca.crt"), cert: file("localhost.crt"), key: file("localhost.key") };
  }
}

const files = sirv(dist, { dev: true, etag: true });
const server = isSecure ? createSecureServer(await certificate(), files) : createServer(files);

/** The first port from the given one on that nobody holds; Excel's manifest names one, so https has no other. */
async function listen(port, triesLeft) {
  server.listen(port, "localhost");
  try {
    await once(server, "listening");
    return server.address().port;
  } catch (problem) {
    if (problem.code === "EADDRINUSE" && triesLeft > 0) return listen(port + 1, triesLeft - 1);
    console.error(problem.message);
    process.exit(1);
  }
}

const port = await listen(FIRST_PORT, isSecure ? 0 : TRIES);
const address = `${isSecure ? "https" : "http"}://localhost:${port}/`;
console.log(
  isSecure
    ? `The add-in is served at ${address}taskpane.html; sideload dist/manifest.xml into Excel.`
    : `The workbook is open at ${address}`,
);
console.log("Press Ctrl+C to stop.");
