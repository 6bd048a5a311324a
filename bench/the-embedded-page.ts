import type { Page } from "playwright-core";
import type {} from "../src/embedded/index";
import type { CellContent } from "../src/workbook/port";
import { launchBrowser, serveDist } from "../test/support/browser";
import { openPage } from "../test/embedded/open-page";
import { rosterLabels, rosterPeople } from "./roster-people";
import { heading, line } from "./timing";

/** Where the answers stand, beside eleven facts a person. */
const ANSWERS = 12;

/** Twelve amounts a person by formulas in their cells, each leaning on those before it. */
const amounts = [
  "COMP.SEVERANCE_LUMP(B2,C2)",
  "COMP.HEALTH_PAYMENT(D2,E2)",
  "COMP.HEALTH_GROSSUP(N2,F2)",
  "COMP.BENEFITS_LUMP(D2)",
  "COMP.BENEFITS_GROSSUP(P2,F2)",
  "COMP.POSTPONED_UNTIL(A2)",
  "COMP.DELAYED_INTEREST(M2,A2+30,R2,H2)",
  "M2+36*(N2+O2)+P2+Q2+S2",
  "COMP.EXCESS_PARACHUTE(T2,J2)",
  "COMP.EXCISE_TAX(T2,J2)",
  "COMP.PARACHUTE_GROSSUP(T2,J2,K2)",
  "T2+W2",
].map((formula) => `=${formula}`);

/**
 * Begins to watch the page for spells in which it answers nobody: a message to itself that is late by as much.
 * Unlike the browser's own long tasks these are seen whoever keeps the page busy.
 */
const watch = (page: Page) =>
  page.evaluate(() => {
    const spells: number[] = [];
    const { port1, port2 } = new MessageChannel();
    let last = performance.now();
    port1.onmessage = () => {
      const now = performance.now();
      spells.push(now - last);
      last = now;
      setTimeout(() => port2.postMessage(null), 5);
    };
    port2.postMessage(null);
    Object.assign(window, { spells });
  });

/** The longest spell since the last look, in seconds; what follows an answer counts as well. */
const longest = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const { spells } = window as unknown as { spells: number[] };
    return Math.max(0, ...spells.splice(0)) / 1000;
  });

const write = (
  page: Page,
  sheet: string,
  row: number,
  column: number,
  formulas: readonly CellContent[][],
) =>
  page.evaluate(
    async (block) => {
      await new Promise((resolve) => setTimeout(resolve));
      await window.compClauses.port.write([block]);
    },
    { at: { sheet, row, column, rows: formulas.length, columns: formulas[0]!.length }, formulas },
  );

/** Drags the formulas of the first person down to the last, as by the corner of their cells. */
const dragDown = (page: Page, name: string, people: number) =>
  page.evaluate(
    async ([sheet, column, columns, rows]) => {
      const found = window.compClauses.univerAPI.getActiveWorkbook()!.getSheetByName(sheet)!;
      const first = found.getRange(1, column, 1, columns);
      await first.autoFill(found.getRange(1, column, rows, columns));
    },
    [name, ANSWERS, amounts.length, people] as const,
  );

/** Waits until a cell shows a figure that it did not show before; gives it. */
async function answered(page: Page, sheet: string, at: [number, number], before?: CellContent) {
  for (;;) {
    const shown = await page.evaluate(
      async ([name, row, column]) => {
        const area = { sheet: name, row, column, rows: 1, columns: 1 };
        return (await window.compClauses.port.read(area)).values[0]?.[0];
      },
      [sheet, ...at] as const,
    );
    if (typeof shown === "number" && shown !== before) return shown;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

interface Way {
  readonly name: string;
  /** Has every person's amounts worked: the formulas enter the sheet. */
  readonly enter: (page: Page, sheet: string, people: number) => Promise<void>;
  /** A cell of the last person that changes with their pay. */
  readonly last: (people: number) => [number, number];
}

const byOneCall: Way = {
  name: "one call",
  enter: (page, sheet, people) =>
    write(page, sheet, 0, ANSWERS, [[`=COMP.ROSTER(A1:K${people + 1})`]]),
  last: (people) => [people, ANSWERS + 1],
};

const byCells: Way = {
  name: "12 cells a row",
  async enter(page, sheet, people) {
    await write(page, sheet, 1, ANSWERS, [amounts]);
    await dragDown(page, sheet, people);
  },
  last: (people) => [people, ANSWERS + amounts.length - 1],
};

async function filledAndWorked(page: Page, people: number, { name, enter, last }: Way) {
  const size = people.toLocaleString("en-US");
  const spell = async (what: string) => line(`${name}: ${what}`, size, await longest(page));
  const at = last(people);
  await page.evaluate((sheet) => window.compClauses.port.addSheet(sheet), name);
  await longest(page);
  const facts = rosterPeople(people, 0) as CellContent[][];
  await write(page, name, 0, 0, [rosterLabels, ...facts]);
  await spell("facts filled in");
  await enter(page, name, people);
  const first = await answered(page, name, at);
  await spell("formulas entered, all computed");
  await write(page, name, people, 1, [[987_654]]);
  const second = await answered(page, name, at, first);
  await spell("one person changed");
  await write(
    page,
    name,
    1,
    1,
    rosterPeople(people, 7).map((row) => [row[1] as number]),
  );
  await answered(page, name, at, second);
  await spell("everybody changed");
}

/** The embedded workbook: how long it takes to open, and how long it answers nobody while it works. */
export async function theEmbeddedPage(people: number): Promise<void> {
  heading("The embedded workbook, seconds: opening, then the longest spell without an answer");
  const [browser, served] = [await launchBrowser({ from: "machine" }), await serveDist()];
  try {
    const start = performance.now();
    const { page } = await openPage(browser, served.origin);
    line("opened, its sample computed", "", (performance.now() - start) / 1000);
    await watch(page);
    await filledAndWorked(page, people, byOneCall);
    await filledAndWorked(page, people, byCells);
  } finally {
    await browser.close();
    await served.close();
  }
}
