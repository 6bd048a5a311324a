import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { launchBrowser, serveDist, watchRequests } from "./browser";

const folder = mkdtempSync(join(tmpdir(), "comp-clauses-page-"));

beforeAll(() => {
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><title>A page</title><p id="words">Ten words</p><script src="script.js"></script>',
  );
  writeFileSync(join(folder, "script.js"), "fetch('other.json').catch(() => {});");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each([
  ["the browser of this machine", "machine"],
  ["the bundled browser", "bundled"],
] as const)("%s", (_, from) => {
  it("opens a served page, lays out its text, and every request is seen", async () => {
    const served = await serveDist(folder);
    const browser = await launchBrowser({ from });
    try {
      const page = await browser.newPage();
      const requested = watchRequests(page);
      await page.goto(served.origin, { waitUntil: "networkidle" });
      expect(await page.title()).toBe("A page");
      const words = await page.locator("#words").evaluate((paragraph) => {
        const range = document.createRange();
        range.selectNodeContents(paragraph);
        return range.getBoundingClientRect().width;
      });
      expect(words).toBeGreaterThan(40);
      expect([...requested].sort()).toEqual(
        ["/", "/other.json", "/script.js"].map((path) => served.origin + path),
      );
      expect(await page.evaluate(() => fetch("other.json").then(({ status }) => status))).toBe(404);
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

it("says what to do where the pages are not built", async () => {
  await expect(serveDist(join(folder, "nowhere"))).rejects.toThrow("run npm run build first");
});

it("names the browser that did not start", async () => {
  const before = process.env["CHROME_PATH"];
  process.env["CHROME_PATH"] = join(folder, "no-browser");
  try {
    await expect(launchBrowser()).rejects.toThrow("no-browser, second try");
  } finally {
    if (before === undefined) delete process.env["CHROME_PATH"];
    else process.env["CHROME_PATH"] = before;
  }
});
