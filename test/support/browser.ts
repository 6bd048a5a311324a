import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import sirv from "sirv";
import { bundledChromium, type BundledBrowser } from "./bundled-chromium";

const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** V8 on one thread of each page: a fifth less work, where two browsers share two cores. */
const SPARING = "--js-flags=--single-threaded";

const INSTALLED = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/usr/bin/chromium-browser",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** How long a test waits for what a person would see at once: machines that test are often busy. */
export const PATIENCE = 90_000;

/** Which browser to take. */
export interface Choice {
  /**
   * `bundled` leaves all others aside; `machine` begins with what is installed, a whole browser of another
   * version, and leaves it as it is. Else the bundled one comes first: the same on every machine, and half the work for it.
   */
  readonly from?: "bundled" | "machine";
  /** Hands it over just started, without the page that shows it works. */
  readonly isCold?: boolean;
}

type Candidate = () => Promise<BundledBrowser> | BundledBrowser;

/** What to try, in order: `$CHROME_PATH` and no other, or else the bundled browser and what is installed. */
function candidates({ from }: Choice): readonly Candidate[] {
  const named = process.env["CHROME_PATH"];
  if (from === "bundled") return [bundledChromium];
  if (named) return [() => ({ executablePath: named, env: {} })];
  const installed = INSTALLED.filter((path) => existsSync(path)).map((executablePath) => () => ({
    executablePath,
    env: {},
  }));
  return from === "machine" ? [...installed, bundledChromium] : [bundledChromium, ...installed];
}

/** Opens a page and closes it again, unless asked not to: a browser that crashes does so now. */
async function started(
  { executablePath, env }: BundledBrowser,
  { from, isCold = false }: Choice,
): Promise<Browser> {
  const own = Object.entries({ ...process.env, ...env }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const browser = await chromium.launch({
    executablePath,
    args: from === "machine" ? ARGUMENTS : [...ARGUMENTS, SPARING],
    env: Object.fromEntries(own),
    timeout: 60_000,
  });
  if (isCold) return browser;
  try {
    const page = await browser.newPage();
    await page.setContent("<p>started</p>");
    await page.close();
    return browser;
  } catch (problem) {
    await browser.close();
    throw problem;
  }
}

/** A browser, ready. A crash at the start is tried once more before the next candidate. */
export async function launchBrowser(choice: Choice = {}): Promise<Browser> {
  const problems: string[] = [];
  for (const candidate of candidates(choice)) {
    for (const attempt of ["first", "second"]) {
      let where = "the bundled browser";
      try {
        const browser = await candidate();
        where = browser.executablePath;
        return await started(browser, choice);
      } catch (problem) {
        problems.push(`${where}, ${attempt} try: ${String(problem)}`);
      }
    }
  }
  throw new Error(`No browser started. ${problems.join("\n")}`);
}

export interface Served {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  close(): Promise<void>;
}

/** Serves a folder, the built pages unless another is named, from a free port of this machine. */
export async function serveDist(folder = join(process.cwd(), "dist")): Promise<Served> {
  if (!existsSync(join(folder, "index.html"))) {
    throw new Error(`There is no page in ${folder}: run npm run build first.`);
  }
  const answer = sirv(folder, { dev: true });
  const server = createServer((request, response) =>
    answer(request, response, () => {
      response.statusCode = 404;
      response.end("Not found");
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** Records the address of everything a page and its workers ask for, from now on. */
export function watchRequests(page: Page): readonly string[] {
  const requested: string[] = [];
  page.context().on("request", (request) => requested.push(request.url()));
  return requested;
}
