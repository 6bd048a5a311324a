import { rosterLabels, rosterPeople } from "../../../bench/roster-people";
import type { CellContent } from "../../../src/workbook/port";
import { emptySheet, eventually, values } from "../../embedded/open-page";
import { stage } from "./stage";

const PEOPLE = 60;
const SALARY = 1;
const BONUS = 2;
/** 3 × (400,000 + 100,000), which nobody of the roster has by chance: their salaries differ by a dollar. */
const SEVERANCE = 1_500_000;

const put = (sheet: string, row: number, column: number, formulas: readonly CellContent[][]) =>
  stage.page.evaluate(
    async ([name, at, right, cells]) => {
      const area = {
        sheet: name,
        row: at,
        column: right,
        rows: cells.length,
        columns: cells[0]!.length,
      };
      await window.compClauses.port.write([{ at: area, formulas: cells }]);
    },
    [sheet, row, column, formulas] as const,
  );

/** A cell's value, once it is the one waited for; the last one seen if it never is. */
const comesTo = (sheet: string, row: number, column: number, wanted: CellContent) =>
  eventually(
    async () => (await values(stage.page, sheet, row, column))[0]?.[0],
    (value) => value === wanted,
  );

/** Gives a person, counted from 1, the pay that comes to the severance looked for. */
const pay = (sheet: string, person: number, salary: number) =>
  put(sheet, person, SALARY, [[salary, 100_000]]);

describe.each([
  ["spilled by one call", [`=COMP.ROSTER(A1:K${PEOPLE + 1})`]],
  ["in a cell each", undefined],
] as const)("severance %s, looked up", (how, call) => {
  const sheet = how.replaceAll(" ", "-");
  const column = 13;
  const range = `N2:N${PEOPLE + 1}`;

  beforeAll(async () => {
    await emptySheet(stage.page, sheet);
    const people = rosterPeople(PEOPLE, 0) as CellContent[][];
    await put(sheet, 0, 0, [rosterLabels, ...people]);
    await put(sheet, 0, 30, [
      [`=MATCH(${SEVERANCE},${range},0)`],
      [`=SUM((${range}=${SEVERANCE})*1)`],
      [`=COUNTIF(${range},">0")`],
    ]);
    if (call) await put(sheet, 0, 12, [[...call]]);
    else {
      const each = (_: unknown, at: number) => [`=COMP.SEVERANCE_LUMP(B${at + 2},C${at + 2})`];
      await put(sheet, 1, column, Array.from({ length: PEOPLE }, each));
    }
    await comesTo(sheet, 2, 30, PEOPLE);
  });

  it("is not found while nobody has it", async () => {
    expect(await comesTo(sheet, 0, 30, "#N/A")).toBe("#N/A");
    expect(await comesTo(sheet, 1, 30, 0)).toBe(0);
  });

  it.each([
    ["is found where it comes to stand", 41, 41, 1],
    ["is found above another", 7, 7, 2],
  ] as const)("%s", async (_, person, at, many) => {
    await pay(sheet, person, 400_000);
    expect(await comesTo(sheet, 0, 30, at)).toBe(at);
    expect(await comesTo(sheet, 1, 30, many)).toBe(many);
  });

  it("is not found any longer where it stood", async () => {
    await pay(sheet, 7, 400_001);
    expect(await comesTo(sheet, 0, 30, 41)).toBe(41);
    expect(await comesTo(sheet, 1, 30, 1)).toBe(1);
    expect((await values(stage.page, sheet, 7, column))[0]).toEqual([1_500_003]);
  });
});

it("bonus and salary stand where the roster has them", () => {
  expect([rosterLabels[SALARY], rosterLabels[BONUS]]).toEqual(["Annual salary", "Maximum bonus"]);
});
