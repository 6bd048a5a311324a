import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launchBrowser } from "../test/support/browser";

declare global {
  var timed: (rows: number, rounds: number) => Promise<(readonly [string, number])[]>;
}

/** The bench's own rows and contenders as one script. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("./chromium-side.ts", import.meta.url))],
    bundle: true,
    write: false,
    format: "iife",
    define: { "process.env": "{}" },
    logLevel: "warning",
  });
  return outputFiles[0]!.text;
}

/** Median milliseconds of a round in a page of Chromium, whose engine runs an add-in's functions. */
export async function inChromium(
  rows: number,
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const browser = await launchBrowser({ from: "machine" });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await script() });
    const asked = [rows, rounds] as const;
    return new Map(await page.evaluate(([size, turns]) => timed(size, turns), asked));
  } finally {
    await browser.close();
  }
}
