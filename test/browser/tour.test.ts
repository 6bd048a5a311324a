import type { Page } from "playwright-core";
import { openPage } from "../embedded/open-page";
import { note } from "../support/skip";
import { testInBrowser } from "./browsing";
import { button } from "./open-pane";
import { artefactsIn, inspect } from "./inspect";

const artefacts = artefactsIn("tour");
const THREE_MINUTES = 180_000;

const stage = testInBrowser();

const press = (name: string) => (page: Page) => button(page, name).click();

/** Who has never seen the page: what they press, what they see then, and nothing typed. */
const steps: readonly (readonly [
  name: string,
  act: (page: Page) => Promise<unknown>,
  seen: (page: Page) => Promise<unknown>,
])[] = [
  ["opened", () => Promise.resolve(), (page) => button(page, "Try the sample").waitFor()],
  [
    "sample facts",
    press("Try the sample"),
    (page) => page.getByRole("heading", { name: "What it comes to" }).waitFor(),
  ],
  [
    "where to",
    press("Insert facts and package"),
    (page) => page.getByRole("alertdialog").waitFor(),
  ],
  [
    "package inserted",
    press("Use a new sheet"),
    (page) => page.getByText(/^Inserted in 'Package 2'!A1\./).waitFor(),
  ],
  ["report", press("Draw up the report"), (page) => button(page, "Insert report").waitFor()],
  [
    "report inserted",
    press("Insert report"),
    (page) =>
      page
        .getByText(/^Inserted as new sheets:/)
        .first()
        .waitFor(),
  ],
  [
    "sheet shown",
    press("Hide the pane"),
    (page) => page.getByRole("button", { name: "Show the pane" }).waitFor(),
  ],
];

it.each([320, 1440])(
  "from sample facts to inserted package to report in under three minutes, in a window of %d px",
  async (width) => {
    const { page, complaints } = await openPage(stage.browser, stage.origin, {
      viewport: { width, height: 760 },
    });
    let taken = 0;
    for (const [name, act, seen] of steps) {
      const began = performance.now();
      await act(page);
      await seen(page);
      taken += performance.now() - began;
      if (width > 480) continue;
      await inspect(page, artefacts, `${steps.findIndex((step) => step[0] === name) + 1} ${name}`);
      await page.setViewportSize({ width, height: 760 });
    }
    note(`The tour in a window of ${width} px: ${(taken / 1000).toFixed(1)} s.`);
    expect(taken).toBeLessThan(THREE_MINUTES);
    const sheets = await page.evaluate(() => window.compClauses.port.sheets());
    expect(sheets).toEqual(
      expect.arrayContaining(["Package 2", "Report", "Report schedules", "Report readings"]),
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);
