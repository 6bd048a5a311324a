#!/usr/bin/env node
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const isSecure = process.argv.includes("--https");
const FIRST_PORT = Number(process.env.PORT ?? 3000);
const TRIES = 20;

if (!existsSync(`${dist}/index.html`)) {
  console.error("Nothing is built yet. Run npm run build first.");
  process.exit(1);
}

/** The certificate Office asks for while an add-in is developed; made and trusted on first use. */
async function certificate() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return getHttpsServerOptions();
}

const files = sirv(dist, { dev: true, etag: true });
const server = isSecure ? createSecureServer(await certificate(), files) : createServer(files);

function listen(port, left) {
  server.once("error", (problem) => {
    if (problem.code === "EADDRINUSE" && left > 0 && !isSecure) listen(port + 1, left - 1);
    else {
      console.error(problem.message);
      process.exit(1);
    }
  });
  server.listen(port, "localhost", () => {
    const address = `${isSecure ? "https" : "http"}://localhost:${port}/`;
    console.log(
      isSecure
        ? `The add-in is served at ${address}taskpane.html; sideload dist/manifest.xml into Excel.`
        : `The workbook is open at ${address}`,
    );
    console.log("Press Ctrl+C to stop.");
  });
}

listen(FIRST_PORT, TRIES);
