import { mkdirSync, readFileSync } from "node:fs";
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

/** What axe says of colours: all that another theme can change while the elements stay the same. */
const IN_COLOUR = ["color-contrast", "link-in-text-block"];

/** Whether pictures are left: none is looked at by a test. */
const isPictured = process.env["PICTURES"] !== undefined;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/**
 * Colours fade from one theme to the next, and the page draws itself anew a moment after it is told of one:
 * looked at once it has nothing left to do and all stands still that ever does.
 */
const settled = (page: Page) =>
  page.evaluate(async () => {
    const ending = () =>
      document
        .getAnimations()
        .filter(({ playState }) => playState === "running")
        .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)));
    const atRest = () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 2000 })),
      );
    await atRest();
    for (let fading = ending(); fading.length > 0; fading = ending()) {
      await Promise.allSettled(fading.map(({ finished }) => finished));
      await atRest();
    }
  });

/** Gives a page axe, as its own script: in half the time that playwright takes to hand it over. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => "axe" in window)) return;
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axeSource });
  await session.detach();
}

/** What axe finds in a settled page by some rules, all unless named; the spreadsheet's elements are another's. */
const foundBy = async (page: Page, rules?: readonly string[]): Promise<readonly string[]> => {
  await bringAxe(page);
  const found = await page.evaluate(
    async (runOnly) => {
      const { axe } = window as unknown as {
        axe: {
          run(context: object, options: object): Promise<{ violations: readonly Violation[] }>;
        };
      };
      const ours = document.getElementById("sheet") ? { exclude: [["#sheet"]] } : document;
      return (await axe.run(ours, { runOnly, resultTypes: ["violations"] })).violations;
    },
    rules ? { type: "rule", values: rules } : TAGS,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** What axe finds in a page. */
export async function violations(page: Page): Promise<readonly string[]> {
  await settled(page);
  return foundBy(page);
}

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

/** Leaves a picture of a page where PICTURES is set. */
export async function picture(page: Page, artefacts: string, name: string): Promise<void> {
  const path = join(artefacts, `${name.replaceAll(" ", "-")}.png`);
  if (isPictured) await page.screenshot({ path });
}

/** The elements of a page as written, but for what only changes their looks: read, and compared with the same later. */
const elementsOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerHTML.replace(/ (class|style)="[^"]*"/g, ""));

/**
 * A screen in every theme and at both widths: nothing for axe to find, nothing sideways, nothing too small to
 * press. Pictures of it where PICTURES is set.
 */
export async function inspect(page: Page, artefacts: string, name: string): Promise<void> {
  let before: string | undefined;
  for (const [theme, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    for (const width of [480, 320]) {
      await page.setViewportSize({ width, height: 760 });
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
      await picture(page, artefacts, `${name} ${theme} ${width}`);
    }
    await settled(page);
    const elements = await elementsOf(page);
    expect(await foundBy(page, elements === before ? IN_COLOUR : undefined)).toEqual([]);
    before = elements;
  }
  expect(await smallTargets(page)).toEqual([]);
}

/** Where the pictures of some screens are left. */
export function artefactsIn(folder: string): string {
  const artefacts = join(process.cwd(), "test-artefacts", folder);
  mkdirSync(artefacts, { recursive: true });
  return artefacts;
}
