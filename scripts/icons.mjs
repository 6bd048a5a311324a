#!/usr/bin/env node
/** Draws the icons the manifest wants from our own mark: the small drawing at 16 px, the full one above. */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const assets = fileURLToPath(new URL("../assets/", import.meta.url));
const SIZES = [16, 32, 64, 80, 128];
const executablePath = [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage();
for (const size of SIZES) {
  const drawing = readFileSync(`${assets}${size === 16 ? "mark-small" : "mark"}.svg`, "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: `${assets}icon-${size}.png`, omitBackground: true });
}
await browser.close();
