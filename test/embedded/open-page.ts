import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type {} from "../../src/embedded/index";
import type { Area, CellContent, Contents } from "../../src/workbook/port";
import { testInBrowser, type Browsing } from "../browser/browsing";
import { PATIENCE } from "../support/browser";

export interface OpenPage {
  readonly page: Page;
  /** The addresses of all that was asked for, page and workers alike. */
  readonly requested: readonly string[];
  /** Errors in the console and uncaught ones; a breach of the content security policy is among them. */
  readonly complaints: readonly string[];
}

/** Opens the embedded workbook and waits until the sample is computed. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const requested: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requested.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error.stack)));
  await page.goto(`${origin}/index.html`);
  await computed(page);
  return { page, requested, complaints };
}

async function computed(page: Page): Promise<void> {
  await page.waitForFunction(() => "compClauses" in window);
  await page.evaluate(() => window.compClauses.ready);
}

/** Loads the embedded workbook anew in its tab, which takes less than to open another. */
export async function reloadPage(page: Page): Promise<void> {
  await page.reload();
  await computed(page);
}

/** The embedded workbook in one tab for all of a file's tests: what one leaves, the next goes on from. */
export interface Stage extends OpenPage, Browsing {
  /** Begins with the workbook as it opens. */
  anew(): Promise<void>;
}

/** Opens the embedded workbook before a file's tests, and closes it after them. */
export function testEmbedded(): Stage {
  let isNew = true;
  const stage = Object.assign(testInBrowser(), {
    async anew() {
      if (!isNew) await reloadPage(stage.page);
      isNew = false;
    },
  }) as Stage;

  beforeAll(async () => {
    Object.assign(stage, await openPage(stage.browser, stage.origin));
  });
  return stage;
}

/** Adds an empty sheet, shows it and selects its first cell. */
export async function emptySheet(page: Page, name: string): Promise<void> {
  await page.evaluate(async (sheet) => {
    const { port } = window.compClauses;
    await port.addSheet(sheet);
    await port.select({ sheet, row: 0, column: 0, rows: 1, columns: 1 });
  }, name);
}

const SOON = 12_000;
const MOST_PRESSES = 5;

/** Presses a key until the sheet begins or ends editing: a page under load may miss one. */
async function pressUntil(page: Page, key: string, isEditing: boolean): Promise<void> {
  for (let presses = 1; ; presses += 1) {
    await page.keyboard.press(key);
    try {
      await page.waitForFunction(
        (wanted) => window.compClauses.univerAPI.getActiveWorkbook()!.isCellEditing() === wanted,
        isEditing,
        { timeout: SOON },
      );
      return;
    } catch (problem) {
      if (presses === MOST_PRESSES) throw problem;
    }
  }
}

/** Begins to type into the selected cell as a person does: the first key opens the cell. */
export async function beginTyping(page: Page, text: string): Promise<void> {
  await pressUntil(page, text.slice(0, 1), true);
  await page.keyboard.type(text.slice(1), { delay: 10 });
}

/**
 * Goes on typing and enters it, once the list of names has gone: Univer closes it 300 ms late, and until then
 * Enter takes a name from it.
 */
export async function finishTyping(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 10 });
  await page.locator("ul[data-u-comp=sheets-formula-editor]").waitFor({ state: "hidden" });
  await pressUntil(page, "Enter", false);
}

export async function type(page: Page, text: string): Promise<void> {
  await beginTyping(page, text);
  await finishTyping(page, "");
}

/** Writes a formula into the first column. */
export async function write(
  page: Page,
  sheet: string,
  row: number,
  formula: string,
): Promise<void> {
  await page.evaluate(
    ([name, at, content]) =>
      window.compClauses.port.write([
        { at: { sheet: name, row: at, column: 0, rows: 1, columns: 1 }, formulas: [[content]] },
      ]),
    [sheet, row, formula] as const,
  );
}

const contents = (page: Page, area: Area): Promise<Contents> =>
  page.evaluate((at) => window.compClauses.port.read(at), area);

export const values = async (
  page: Page,
  sheet: string,
  row: number,
  column: number,
  rows = 1,
  columns = 1,
): Promise<readonly (readonly CellContent[])[]> =>
  (await contents(page, { sheet, row, column, rows, columns })).values;

/** What a cell holds as it was written. */
export const formula = async (
  page: Page,
  sheet: string,
  row: number,
  column: number,
): Promise<CellContent | undefined> =>
  (await contents(page, { sheet, row, column, rows: 1, columns: 1 })).formulas[0]?.[0];

/** Asks until the answer is the one waited for, for a minute at most; gives the last answer. */
export async function eventually<T>(
  ask: () => Promise<T>,
  awaited: (answer: T) => boolean,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await ask();
    if (awaited(answer) || attempt === 600) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A cell's value, once it has one. */
export const answer = (
  page: Page,
  sheet: string,
  row: number,
  column: number,
): Promise<CellContent | undefined> =>
  eventually(
    async () => (await values(page, sheet, row, column))[0]?.[0],
    (value) => value !== "",
  );

/** What a cell shows, its number format applied. */
export const shown = (page: Page, sheet: string, row: number, column: number): Promise<string> =>
  page.evaluate(
    ([name, at, across]) =>
      window.compClauses.univerAPI
        .getActiveWorkbook()!
        .getSheetByName(name)!
        .getRange(at, across)
        .getDisplayValue(),
    [sheet, row, column] as const,
  );
