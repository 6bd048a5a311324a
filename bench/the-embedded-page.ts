import type { Page } from "playwright-core";
import type {} from "../src/embedded/index";
import type { CellContent } from "../src/workbook/port";
import { launchBrowser, serveDist } from "../test/support/browser";
import { openPage } from "../test/embedded/open-page";
import { rosterLabels, rosterPeople } from "./roster-people";
import { heading, line } from "./timing";

const SHEET = "People";

/** Begins to watch the page for spells in which it answers nobody. */
const watch = (page: Page) =>
  page.evaluate(() => {
    const spells: number[] = [];
    new PerformanceObserver((list) =>
      list.getEntries().forEach(({ duration }) => spells.push(duration)),
    ).observe({ type: "longtask" });
    Object.assign(window, { spells });
  });

/** The longest spell since the last look, in milliseconds; the browser reports each a moment later. */
const longest = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { spells } = window as unknown as { spells: number[] };
    return Math.max(0, ...spells.splice(0));
  });

const write = (page: Page, row: number, cells: CellContent[][]) =>
  page.evaluate(
    async ({ sheet, at, formulas }) => {
      const columns = formulas[0]!.length;
      const area = { sheet, row: at, column: 0, rows: formulas.length, columns };
      await window.compClauses.port.write([{ at: area, formulas }]);
    },
    { sheet: SHEET, at: row, formulas: cells },
  );

/** Waits until the last row of the answer is shown. */
const answered = (page: Page, rows: number) =>
  page.waitForFunction(
    async ([sheet, row]) => {
      const area = { sheet: String(sheet), row: Number(row), column: 13, rows: 1, columns: 1 };
      const { values } = await window.compClauses.port.read(area);
      return typeof values[0]?.[0] === "number";
    },
    [SHEET, rows],
    { timeout: 120_000, polling: 200 },
  );

/** The embedded workbook: how long it takes to open, and to fill and work a roster. */
export async function theEmbeddedPage(people: number): Promise<void> {
  heading("The embedded workbook, seconds");
  const [browser, served] = [await launchBrowser(), await serveDist()];
  const size = people.toLocaleString("en-US");
  try {
    const start = performance.now();
    const { page } = await openPage(browser, served.origin);
    line("opened, its sample computed", "", (performance.now() - start) / 1000);
    await page.evaluate((sheet) => window.compClauses.port.addSheet(sheet), SHEET);
    await watch(page);
    const rows = [rosterLabels, ...rosterPeople(people, 0)] as CellContent[][];
    await write(page, 0, rows);
    line("longest spell without an answer, filling", size, (await longest(page)) / 1000);
    await page.evaluate(
      async ({ sheet, formula }) => {
        const at = { sheet, row: 0, column: 12, rows: 1, columns: 1 };
        await window.compClauses.port.write([{ at, formulas: [[formula]] }]);
      },
      { sheet: SHEET, formula: `=COMP.ROSTER(A1:K${people + 1})` },
    );
    await answered(page, people);
    line("longest spell without an answer, computing", size, (await longest(page)) / 1000);
    await write(page, 1, rosterPeople(1, 7) as CellContent[][]);
    await answered(page, people);
    line("longest spell without an answer, computing again", size, (await longest(page)) / 1000);
  } finally {
    await browser.close();
    await served.close();
  }
}
