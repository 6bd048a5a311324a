// Exports the mark to the icon sizes the manifest names: `node scripts/icons.mjs`, after redrawing assets/mark*.svg.
// Needs a Chromium: $CHROME_PATH, else /usr/bin/chromium.
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const assets = new URL("../assets/", import.meta.url);

/** At 16 pixels a drawing of its own: no scallops, strokes on the pixel grid. */
const drawings = { "mark-small.svg": [16], "mark.svg": [32, 64, 80, 128] };

const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});

for (const [drawing, sizes] of Object.entries(drawings)) {
  const source = (await readFile(new URL(drawing, assets))).toString("base64");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(
      `<body style="margin:0"><img style="display:block" width="${size}" height="${size}"
        src="data:image/svg+xml;base64,${source}">`,
    );
    const icon = new URL(`icon-${size}.png`, assets);
    await writeFile(icon, await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(`assets/icon-${size}.png from ${drawing}`);
  }
}

await browser.close();
