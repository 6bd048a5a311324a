import type { Page } from "playwright-core";
import type { CellContent, Contents } from "../../src/workbook/port";
import { eventually, testEmbedded, write } from "../embedded/open-page";
import { columnName } from "../support/formula-row";
import { libreOfficeInstalled, recalculated } from "../support/libreoffice";
import { readSheet, writeWorkbook } from "../support/sheet-file";
import { skipUnless } from "../support/skip";
import { button } from "./open-pane";

const stage = testEmbedded();
let page: Page;
/** The model made portable, and what it showed before. */
let portable: { before: Record<string, CellContent>; sheets: readonly Contents[] } | undefined;

beforeAll(async () => {
  ({ page } = stage);
  await page.getByRole("tab", { name: "Workbook" }).click();
});

/** Every sheet with all it holds. */
const whole = (): Promise<readonly Contents[]> =>
  page.evaluate(async () => {
    const { port } = window.compClauses;
    await port.calculated();
    const sheets: Contents[] = [];
    for (const sheet of await port.sheets()) sheets.push(await port.used(sheet));
    return sheets;
  });

const cellsOf = (sheets: readonly Contents[], what: "formulas" | "values") =>
  Object.fromEntries(
    sheets.flatMap(({ sheet, row, column, [what]: cells }) =>
      cells.flatMap((line, down) =>
        line.flatMap((cell, right): [string, CellContent][] =>
          cell === "" ? [] : [[`${sheet}!${columnName(column + right)}${row + down + 1}`, cell]],
        ),
      ),
    ),
  );

const isCall = (content: CellContent | undefined) =>
  typeof content === "string" && content.startsWith("=") && content.includes("COMP.");

const act = async (name: string) => {
  await button(page, name).click();
  await button(page, "Go ahead").click();
  await page.getByLabel("What was done").getByText(`${name}:`).first().waitFor();
};

const undo = async () => {
  await button(page, "Undo").click();
  await page.getByText("Undone: the workbook is as it was.").first().waitFor();
};

const near = (a: CellContent | undefined, b: unknown) =>
  typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 0.005 : a === b;

/** Cells of the model that do not show what they showed, with both values. */
const differing = (
  before: Readonly<Record<string, CellContent>>,
  after: Readonly<Record<string, unknown>>,
) =>
  Object.keys(before)
    .filter((cell) => !near(before[cell], after[cell]))
    .map((cell) => [cell, before[cell], after[cell]]);

/** What LibreOffice makes of every cell, from formulas alone. */
async function inLibreOffice(sheets: readonly Contents[]) {
  const file = writeWorkbook(
    sheets.map(({ sheet, row, column, formulas, values }) => ({
      name: sheet,
      rows: [
        ...Array.from({ length: row }, () => []),
        ...formulas.map((line, down) => [
          ...Array<null>(column).fill(null),
          ...line.map((cell, right) =>
            typeof cell === "string" && cell.startsWith("=") && cell !== values[down]?.[right]
              ? { formula: cell.slice(1) }
              : cell,
          ),
        ]),
      ],
    })),
  );
  const calculated = await recalculated(file);
  return Object.fromEntries(
    sheets.flatMap(({ sheet }, at) =>
      [...readSheet(calculated, at + 1)].map(([cell, value]) => [`${sheet}!${cell}`, value]),
    ),
  );
}

const select = async (sheet: string, row: number, column: number) => {
  await page.evaluate(
    async (at) => window.compClauses.port.select({ ...at, rows: 1, columns: 1 }),
    { sheet, row, column },
  );
};

/** Where the model is laid, in part, on a sheet of one filled cell. */
const laidOver = (sheet: string) => ({ sheet, row: 2, column: 0, rows: 60, columns: 6 });

const formatsOf = (sheet: string) =>
  page.evaluate(
    async (at) => [...new Set((await window.compClauses.port.read(at)).numberFormats!.flat())],
    laidOver(sheet),
  );

/** A sheet of one filled cell and others formatted, with a cell selected above it and to its left. */
const addSheetWithACell = async (sheet: string) => {
  await page.evaluate(async (at) => {
    const { port } = window.compClauses;
    const grid = <T>(cell: T) =>
      Array.from({ length: at.rows }, () => Array<T>(at.columns).fill(cell));
    await port.addSheet(at.sheet);
    await port.write([{ at, formulas: grid(null), numberFormats: grid("0.0%") }]);
  }, laidOver(sheet));
  await write(page, sheet, 5, "mine");
  await select(sheet, 2, 0);
};

const askToInsertAt = async (way: string) => {
  await page.getByRole("tab", { name: "Workbook" }).click();
  await page.getByRole("radio", { name: way }).click();
  await page.getByRole("radio", { name: "At the selected cell" }).click();
  await page.getByRole("checkbox", { name: "Summary" }).waitFor();
  await button(page, "Insert model").click();
};

describe("the workbook's place in the embedded page", () => {
  it("finds nothing in the model the page opens on", async () => {
    await button(page, "Check workbook").click();
    await page
      .getByText(/^(Nothing found\.|\d+ findings?\.)$/)
      .first()
      .waitFor();
    const findings = await page.getByLabel("Findings").allTextContents();
    expect(findings).toEqual([]);
    expect(await page.getByText("Nothing found.").count()).toBeGreaterThan(0);
  });

  it("makes the model portable: no call is left, and every cell shows what it showed", async () => {
    const before = await whole();
    const values = cellsOf(before, "values");
    await act("Make portable");
    portable = { before: values, sheets: await whole() };
    const formulas = cellsOf(portable.sheets, "formulas");
    const own = Object.keys(formulas).filter((cell) => cell in values);
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((cell) => isCall(formulas[cell]))).toEqual([]);
    expect(differing(values, cellsOf(portable.sheets, "values"))).toEqual([]);
    await act("Restore");
    const restored = await whole();
    expect(cellsOf(restored, "formulas")).toEqual(cellsOf(before, "formulas"));
    expect(cellsOf(restored, "values")).toEqual(values);
  });

  skipUnless(libreOfficeInstalled(), "LibreOffice is not installed")("in LibreOffice", () => {
    it("the portable model shows every amount, calculated from its formulas alone", async () => {
      const { before, sheets } = portable!;
      expect(differing(before, await inLibreOffice(sheets))).toEqual([]);
    });
  });

  it("freezes what is shown, and undoes it", async () => {
    const before = await whole();
    await act("Freeze");
    const frozen = await whole();
    const formulas = cellsOf(frozen, "formulas");
    const own = Object.keys(cellsOf(before, "formulas"));
    expect(own.filter((cell) => isCall(formulas[cell]))).toEqual([]);
    expect(differing(cellsOf(before, "values"), cellsOf(frozen, "values"))).toEqual([]);
    await undo();
    expect(cellsOf(await whole(), "formulas")).toEqual(cellsOf(before, "formulas"));
  });

  it.each(["Make portable", "Freeze", "Insert model"])(
    "%s says how far it is; cancelled while it calculates, the workbook is as it was",
    async (name) => {
      const before = await whole();
      await page.evaluate(() => {
        window.compClauses.port.calculated = () => new Promise(() => undefined);
      });
      await button(page, name).click();
      await button(page, "Go ahead").click();
      await page.getByRole("progressbar", { name }).waitFor();
      await page.getByText("Calculating…").waitFor();
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Cancel");
      await page.keyboard.press("Enter");
      await page.getByText("Cancelled: the workbook is as it was.").first().waitFor();
      await page.evaluate(() => {
        Reflect.deleteProperty(window.compClauses.port, "calculated");
      });
      const changes = (sheets: readonly Contents[]) =>
        (["formulas", "values"] as const).flatMap((what) => [
          ...differing(cellsOf(before, what), cellsOf(sheets, what)),
          ...differing(cellsOf(sheets, what), cellsOf(before, what)),
        ]);
      const after = await eventually(whole, (sheets) => changes(sheets).length === 0);
      expect(changes(after)).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(
        "What was done",
      );
    },
  );

  it("repairs a call another program rewrote, and selects its cell on a click", async () => {
    await page.evaluate(() => window.compClauses.port.addSheet("Broken"));
    await write(page, "Broken", 0, "=_xldudf_COMP_DEATH_BENEFIT(300000)");
    await act("Repair");
    const repaired = await whole();
    expect(cellsOf(repaired, "formulas")["Broken!A1"]).toBe("=COMP.DEATH_BENEFIT(300000)");
    expect(cellsOf(repaired, "values")["Broken!A1"]).toBe(150_000);
    await button(page, "Broken!A1").click();
    await page.getByRole("tab", { name: "Explain" }).click();
    await page.getByRole("heading", { name: "Broken!A1" }).waitFor();
  });

  it.each([
    ["Calls of this add-in", true],
    ["Native formulas", false],
  ])(
    "inserts the model as new sheets, with %s, and takes them out again",
    async (way, areCalls) => {
      const before = await whole();
      await page.getByRole("tab", { name: "Workbook" }).click();
      await page.getByRole("radio", { name: way }).click();
      await act("Insert model");
      const after = await whole();
      const there = before.map(({ sheet }) => sheet);
      const added = after.filter(({ sheet }) => !there.includes(sheet));
      expect(added.map(({ sheet }) => sheet)).toContain("Summary 2");
      const formulas = Object.values(cellsOf(added, "formulas"));
      expect(formulas.filter((each) => String(each).startsWith("=")).length).toBeGreaterThan(100);
      expect(formulas.some(isCall)).toBe(areCalls);
      const values = cellsOf(after, "values");
      const shown = (cell: string) => values[cell.replace("!", " 2!")];
      const summary = Object.keys(values).filter((cell) => /^Summary!D\d+$/.test(cell));
      expect(summary.length).toBeGreaterThan(15);
      expect(summary.filter((cell) => !near(values[cell], shown(cell)))).toEqual([]);
      await undo();
      expect(cellsOf(await whole(), "formulas")).toEqual(cellsOf(before, "formulas"));
    },
  );

  it.each([
    ["Calls of this add-in", true],
    ["Native formulas", false],
  ])(
    "inserts the whole model from the selected cell on, with %s; asks before it replaces a cell",
    async (way, areCalls) => {
      await addSheetWithACell(`Mine ${areCalls}`);
      const before = await whole();
      await askToInsertAt(way);
      await page.getByText("Holds mine.").waitFor();
      expect(await button(page, "Go ahead").getAttribute("aria-disabled")).toBe("true");
      await button(page, "Cancel").click();
      expect(cellsOf(await whole(), "formulas")).toEqual(cellsOf(before, "formulas"));
      await button(page, "Insert model").click();
      await page.getByRole("checkbox", { name: "Replace 1 cell" }).check();
      await button(page, "Go ahead").click();
      await page.getByLabel("What was done").getByText("Insert model:").first().waitFor();
      const added = (await whole()).filter(({ sheet }) => sheet === `Mine ${areCalls}`);
      const formulas = Object.values(cellsOf(added, "formulas")).map(String);
      expect(formulas.filter((each) => each.startsWith("=")).length).toBeGreaterThan(150);
      expect(formulas.some(isCall)).toBe(areCalls);
      const figures = (sheets: readonly Contents[]) =>
        Object.values(cellsOf(sheets, "values")).filter((value) => typeof value === "number");
      const model = before.filter(({ sheet }) => ["Summary", "4(f) Delay"].includes(sheet));
      const shown = new Set(figures(added).map((value) => Number(value).toFixed(2)));
      expect(figures(model).length).toBeGreaterThan(25);
      expect(figures(model).filter((value) => !shown.has(Number(value).toFixed(2)))).toEqual([]);
      expect((await formatsOf(`Mine ${areCalls}`)).length).toBeGreaterThan(1);
      await undo();
      expect(await formatsOf(`Mine ${areCalls}`)).toEqual(["0.0%"]);
      expect(cellsOf(await whole(), "formulas")).toEqual(cellsOf(before, "formulas"));
    },
  );

  it("inserts one part and what it rests on, and nothing else", async () => {
    await page.evaluate(() => window.compClauses.port.addSheet("One part"));
    await select("One part", 0, 0);
    await page.getByRole("radio", { name: "At the selected cell" }).click();
    await page.getByRole("checkbox", { name: "Summary" }).waitFor();
    for (const part of await page
      .getByRole("group", { name: /^Parts/ })
      .getByRole("checkbox")
      .all()) {
      await part.uncheck();
    }
    expect(await button(page, "Insert model").getAttribute("aria-disabled")).toBe("true");
    await page.getByRole("checkbox", { name: "4(a) Death" }).check();
    await act("Insert model");
    const own = (await whole()).filter(({ sheet }) => sheet === "One part");
    const texts = Object.values(cellsOf(own, "values"));
    expect(texts).toEqual(expect.arrayContaining(["Inputs", "4(a) Death while employed"]));
    expect(texts).not.toContain("4(d) Termination of employment");
    await undo();
  });

  it("and the page complains of nothing", () => {
    expect(stage.complaints).toEqual([]);
  });
});
