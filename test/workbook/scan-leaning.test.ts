import { Cancelled, type Progress } from "../../src/workbook/progress";
import { findingsIn } from "../../src/workbook/scan";
import { Book } from "../../src/workbook/portable/book";
import type { CellContent, Contents } from "../../src/workbook/port";
import { Random } from "../support/random";
import { note } from "../support/skip";
import { bookOf, contentsOf } from "./book-of";

type Rows = readonly (readonly CellContent[])[];

/** A sheet whose formulas all show 1: what they come to is of no matter to who leans on whom. */
const shown = (sheet: string, formulas: Rows): Contents =>
  contentsOf(
    sheet,
    formulas,
    formulas.map((row) => row.map(() => 1)),
  );

const book = (sheets: Readonly<Record<string, Rows>>): Book =>
  new Book(Object.entries(sheets).map(([sheet, rows]) => shown(sheet, rows)));

const rows = (count: number, row: (number: number) => readonly CellContent[]): Rows =>
  Array.from({ length: count }, (_, at) => row(at + 1));

/** The findings of a kind, as their first words. */
const found = async (title: string, sheets: Readonly<Record<string, Rows>>) =>
  (await findingsIn(book(sheets)))
    .filter((finding) => finding.title === title)
    .map(({ words }) => words.split(/\. | feeds/)[0]);

const circles = (sheets: Readonly<Record<string, Rows>>) => found("A circular reference", sheets);
const clocks = (sheets: Readonly<Record<string, Rows>>) => found("A date that moves", sheets);

describe("a circle is told", () => {
  test.each<readonly [string, Rows, readonly string[]]>([
    ["of a cell with itself", [["=A1+1"]], ["S!A1 → S!A1"]],
    ["through a range", [["=B1", "=SUM(A1:A3)"]], ["S!A1 → S!B1 → S!A1"]],
    ["through a whole column", [[1, "=SUM(B:B)"]], ["S!B1 → S!B1"]],
    ["through a whole row", [["=SUM(2:2)"], ["=A1"]], ["S!A1 → S!A2 → S!A1"]],
    [
      "once for every knot",
      [
        ["=A2", "=B2"],
        ["=A1", "=B1"],
        ["=A1+B2", ""],
      ],
      ["S!A1 → S!A2 → S!A1", "S!B2 → S!B1 → S!B2"],
    ],
    [
      "and none where cells only lean one way",
      [
        ["=B1+B2", "=B2"],
        ["=A1", "=1+1"],
      ],
      [],
    ],
  ])("%s", async (_, sheet, expected) => {
    expect(await circles({ S: sheet })).toEqual(expected);
  });

  test("across sheets, however their names are written", async () => {
    expect(await circles({ One: [["=two!A1"]], Two: [["=ONE!A1"]] })).toEqual([
      "One!A1 → Two!A1 → One!A1",
    ]);
  });

  test("of many cells by the first of them", async () => {
    expect(await circles({ S: rows(20, (row) => [row === 1 ? "=A20" : `=A${row - 1}`]) })).toEqual([
      "S!A1 → S!A20 → S!A19 → S!A18 → S!A17 → S!A16 → S!A15 → S!A14 → 12 more → S!A1",
    ]);
  });
});

test("a clock within a circle feeds every call that leans on the circle", async () => {
  const sheet = [
    ["=A2+TODAY()", "=COMP.DEATH_BENEFIT(A2)"],
    ["=A1", "=COMP.DEATH_BENEFIT(1)"],
  ];
  expect(await clocks({ S: sheet })).toEqual(["TODAY() in S!A1"]);
});

const COLUMNS = "ABCDEFG";

/** Every cell a formula names, its ranges written out. */
function cellsIn(formula: string): string[] {
  return [...formula.matchAll(/([A-G])(\d)(?::([A-G])(\d))?/g)].flatMap(
    ([, a = "", b = "", c = a, d = b]) => {
      const [left, right] = [a, c].sort();
      const [top, bottom] = [Number(b), Number(d)].sort((x, y) => x - y);
      return [...COLUMNS]
        .filter((letter) => letter >= left! && letter <= right!)
        .flatMap((letter) =>
          Array.from({ length: bottom! - top! + 1 }, (_, at) => `${letter}${top! + at}`),
        );
    },
  );
}

/** A sheet of any formulas, a few rows and columns of them. */
function anySheet(random: Random): Rows {
  const [height, width] = [random.whole(1, 7), random.whole(1, 7)];
  const cell = () => `${COLUMNS[random.whole(0, width - 1)]}${random.whole(1, height)}`;
  const contents: readonly (() => CellContent)[] = [
    () => 1,
    () => 1,
    () => "=TODAY()",
    () => `=COMP.DEATH_BENEFIT(${cell()})`,
    () => `=COMP.DEATH_BENEFIT(${cell()})`,
    () => `=SUM(${cell()}:${cell()})`,
  ];
  return rows(height, () => Array.from({ length: width }, () => random.pick(contents)()));
}

/** The formulas of a sheet by the names of their cells. */
const formulasOf = (sheet: Rows): ReadonlyMap<string, string> =>
  new Map(
    sheet.flatMap((row, down) =>
      row.flatMap((content, right) =>
        typeof content === "string" ? [[`${COLUMNS[right]}${down + 1}`, content] as const] : [],
      ),
    ),
  );

/** The cells each formula leans on, however far back: Warshall's way, cell by cell. */
function reachedIn(formulas: ReadonlyMap<string, string>): ReadonlyMap<string, Set<string>> {
  const reached = new Map([...formulas].map(([name, text]) => [name, new Set(cellsIn(text))]));
  for (const [middle, further] of reached) {
    for (const own of reached.values()) {
      if (own.has(middle)) further.forEach((each) => own.add(each));
    }
  }
  return reached;
}

test("any formulas at all: circles and clocks are those a search cell by cell finds", async () => {
  const random = new Random("who leans on whom");
  let told = 0;
  for (let round = 0; round < 100; round += 1) {
    const sheet = anySheet(random);
    const formulas = formulasOf(sheet);
    const reached = reachedIn(formulas);
    const fed = [...formulas].filter(
      ([name, text]) =>
        text.includes("COMP.") &&
        [...reached.get(name)!].some((each) => formulas.get(each) === "=TODAY()"),
    );
    expect(await clocks({ S: sheet })).toHaveLength(fed.length);
    const knots = [...reached]
      .filter(([name, own]) => own.has(name))
      .map(([name, own]) =>
        [...own]
          .filter((each) => reached.get(each)?.has(name))
          .sort()
          .join(),
      );
    const rings = await circles({ S: sheet });
    expect(rings).toHaveLength(new Set(knots).size);
    for (const ring of rings) {
      const way = ring!.replaceAll("S!", "").split(" → ");
      const isWhole = !ring!.includes("more");
      if (isWhole)
        way
          .slice(1)
          .forEach((next, at) => expect(cellsIn(formulas.get(way[at]!)!)).toContain(next));
    }
    told += rings.length;
  }
  note(`Check workbook: ${told} knots in 100 sheets of any formulas, each told once.`);
});

const MANY = 20_000;

/** Long sheets, each in so many seconds at most: they took minutes while every pair of cells was looked at. */
const long: Readonly<Record<string, Readonly<Record<string, Rows>>>> = {
  "a running balance behind its summary": {
    Summary: [[`=Schedule!A${MANY}`]],
    Schedule: rows(MANY, (row) => [row === 1 ? "=1+0" : `=A${row - 1}+1`]),
  },
  "growing sums": { S: rows(MANY, (row) => ["=1+1", `=SUM($A$1:A${row})`]) },
  "sums of all above them": { S: rows(MANY, (row) => [`=SUM(B$1:B${row})`, "=1+1"]) },
  "whole columns": { S: rows(MANY, () => ["=1+1", "=SUM(A:A)"]) },
};

test.each(Object.keys(long))("%s: twenty thousand rows are no circle", async (name) => {
  const before = performance.now();
  expect(await circles(long[name]!)).toEqual([]);
  expect(performance.now() - before).toBeLessThan(30_000);
});

test("a ring of twenty thousand cells is one circle", async () => {
  const ring = rows(MANY, (row) => [row === 1 ? `=A${MANY}` : `=A${row - 1}+1`]);
  expect(await circles({ S: ring })).toHaveLength(1);
});

test("a look at a long sheet is told of and can be stopped within it", async () => {
  const shares: number[] = [];
  const progress: Progress = {
    step: (_, share = NaN) => {
      shares.push(share);
      return share > 0.15 ? Promise.reject(new Cancelled()) : Promise.resolve();
    },
    until: (work) => work,
  };
  const checking = findingsIn(book(long["growing sums"]!), progress);
  await expect(checking).rejects.toThrow(Cancelled);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("an empty workbook has no finding", async () => {
  expect(await findingsIn(bookOf({ S: [[""]] }))).toEqual([]);
});
