import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import type { Page } from "playwright-core";

const axeSource = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "light", forcedColors: "active" },
} as const;

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Colours fade from one theme to the next; a picture is taken once all stands still that ever does. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

const violations = async (page: Page): Promise<readonly string[]> => {
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run(root: Document, options: object): Promise<{ violations: readonly Violation[] }>;
      };
    };
    return (await axe.run(document, { runOnly: tags })).violations;
  }, TAGS);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** A picture of a screen in every theme and at both widths, and nothing sideways; `look` looks closer. */
export async function pictured(
  page: Page,
  artefacts: string,
  name: string,
  look: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  for (const [theme, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    await settled(page);
    for (const width of [480, 320]) {
      await page.setViewportSize({ width, height: 760 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      const file = `${name.replaceAll(" ", "-")}-${theme}-${width}.png`;
      await page.screenshot({ path: join(artefacts, file) });
    }
    await look();
  }
}

/** A screen pictured, with nothing in it for axe to find. */
export const inspect = (page: Page, artefacts: string, name: string): Promise<void> =>
  pictured(page, artefacts, name, async () => expect(await violations(page)).toEqual([]));
