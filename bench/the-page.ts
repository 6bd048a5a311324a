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

/** When a page was asked for and when it had its first result, in milliseconds of the same clock. */
async function firstResult(browser: Browser, address: string) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(address);
  const asked = Number(await tab.evaluate("performance.timeOrigin"));
  const took = Number(await tab.evaluate("took"));
  await context.close();
  return { asked, answered: asked + took };
}

/** In a browser that runs already; the profile is new. */
async function inRunningBrowser(browser: Browser, address: string) {
  const { asked, answered } = await firstResult(browser, address);
  return { running: answered - asked };
}

/** In a browser started for it, as Excel starts one for an add-in. */
async function inNewBrowser(address: string) {
  const started = Date.now();
  const browser = await launchBrowser({ from: "machine", isCold: true });
  const { asked, answered } = await firstResult(browser, address);
  await browser.close();
  return { fromStart: answered - started, fromNavigation: answered - asked };
}

const median = (figures: readonly number[]) =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;

type Times = Record<"fromStart" | "fromNavigation" | "running", number>;

const WHAT: Readonly<Record<keyof Times, string>> = {
  fromStart: "browser's start to first result ÷ an empty script",
  fromNavigation: "the same, from the start of navigation",
  running: "the same, in a browser that runs already",
};

export async function thePage(): Promise<void> {
  heading("The functions bundle, cold, in headless Chromium");
  const bundle = readFileSync(join(process.cwd(), "dist/functions.js"), "utf8");
  const kilobytes = gzipSync(bundle).length / 1000;
  line("gzipped size, kB", "", kilobytes);
  const browser = await launchBrowser({ from: "machine" });
  const { server, addressOf } = await serving({ "empty.js": "", "functions.js": bundle });
  const coldStart = async (name: string): Promise<Times> => ({
    ...(await inNewBrowser(addressOf(name))),
    ...(await inRunningBrowser(browser, addressOf(name))),
  });
  const turns: { readonly ours: Times; readonly empty: Times }[] = [];
  for (let turn = -1; turn < ROUNDS; turn += 1) {
    const empty = await coldStart("empty.js");
    const ours = await coldStart("functions.js");
    if (turn >= 0) turns.push({ ours, empty });
  }
  await browser.close();
  server.close();
  for (const [which, what] of Object.entries(WHAT) as [keyof Times, string][]) {
    const ours = median(turns.map((turn) => turn.ours[which]));
    const empty = median(turns.map((turn) => turn.empty[which]));
    line(what, "", ours / empty, `${ours.toFixed(0)} ms against ${empty.toFixed(0)} ms`);
  }
}
