import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../test/support/browser";
import { heading, line } from "./timing";

const ROUNDS = 9;
const ORIGIN = "http://bench.localhost";

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

/** Milliseconds from the navigation's start to the first result, nothing cached. */
async function coldStart(browser: Browser, script: string): Promise<number> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.route(`${ORIGIN}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === "/") return route.fulfill({ contentType: "text/html", body: page("/it.js") });
    return route.fulfill({ contentType: "text/javascript", body: script });
  });
  await tab.goto(`${ORIGIN}/`);
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
  const browser = await launchBrowser();
  const [ours, empty]: [number[], number[]] = [[], []];
  for (let turn = -1; turn < ROUNDS; turn += 1) {
    const times = [await coldStart(browser, ""), await coldStart(browser, bundle)];
    if (turn < 0) continue;
    empty.push(times[0]!);
    ours.push(times[1]!);
  }
  await browser.close();
  const note = `${median(ours).toFixed(0)} ms against ${median(empty).toFixed(0)} ms`;
  line("first result ÷ an empty script", "", median(ours) / median(empty), note);
}
