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

/** What axe finds in a page; the spreadsheet's own elements are another's. */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await settled(page);
  if (await page.evaluate(() => !("axe" in window))) await page.evaluate(axeSource);
  const found = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: readonly Violation[] }>;
      };
    };
    const ours = document.getElementById("sheet") ? { exclude: [["#sheet"]] } : document;
    return (await axe.run(ours, { runOnly: tags })).violations;
  }, TAGS);
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** What can be pressed and is smaller than 24 px either way; a link within a sentence may be. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pressed = "button, a[href], summary, select, [role=tab]";
    return [...document.querySelectorAll<HTMLElement>(pressed)]
      .filter((each) => each.checkVisibility() && !each.closest("p, #sheet"))
      .map((each) => ({ each, ...each.getBoundingClientRect().toJSON() }))
      .filter(({ width, height }) => width < 23.9 || height < 23.9)
      .map(({ each, width, height }) => `${each.textContent}: ${width} × ${height}`);
  });

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
  expect(await smallTargets(page)).toEqual([]);
}

/** A screen pictured, with nothing in it for axe to find. */
export const inspect = (page: Page, artefacts: string, name: string): Promise<void> =>
  pictured(page, artefacts, name, async () => expect(await violations(page)).toEqual([]));
