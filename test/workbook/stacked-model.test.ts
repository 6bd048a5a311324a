import { sampleModel } from "../../src/workbook/agreement-model/sample";
import type { Model, ModelCell, ModelSheet } from "../../src/workbook/model";
import { stacked, withWhatTheyRestOn } from "../../src/workbook/stacked-model";
import { inWholeCents } from "../readers/native-rows";
import { ironCalcBlocks } from "../support/ironcalc";
import { columnName } from "../support/formula-row";

const cell = (content: ModelCell["content"], more: Partial<ModelCell> = {}): ModelCell => ({
  content,
  style: "computed",
  ...more,
});

const sheet = (name: string, ...rows: readonly (readonly (ModelCell | null)[])[]): ModelSheet => ({
  name,
  widths: [4, name.length],
  frozenRows: 1,
  gridlines: false,
  rows: rows.map((cells) => ({ cells })),
});

const long = Array.from({ length: 40 }, (_, at) => `word${at}`).join(" ");

const model: Model = {
  name: "Small",
  sheets: [
    sheet("Summary", [cell("='4(a) Death'!B2+Inputs!$B$1")]),
    sheet("Inputs", [cell("Salary"), cell(400_000)], [cell(1)], [cell("=SUM(A2:B2)")]),
    sheet(
      "4(a) Death",
      [null, cell(long, { style: "prose", across: 4 })],
      [cell("=B2"), cell("=COMP.DEATH_BENEFIT(Inputs!B1)")],
      [cell('="Inputs!B1"&B$2')],
    ),
  ],
};

const contents = ({ rows }: ModelSheet) =>
  rows.map(({ cells }) => cells.map((each) => each?.content));

test("parts are laid under each other, and every formula refers to where its cells now stand", () => {
  const [, inputs, death] = model.sheets;
  const block = contents(stacked([inputs!, death!], { row: 9, column: 2 }));
  expect(block.slice(0, 5)).toEqual([["Salary", 400_000], [1], ["=SUM(C11:D11)"], [], []]);
  expect(block.slice(-2)).toEqual([
    [expect.stringMatching(/^=D\d+$/), "=COMP.DEATH_BENEFIT(D10)"],
    [expect.stringMatching(/^="Inputs!B1"&D\$\d+$/)],
  ]);
  const itself = 9 + block.length - 1;
  expect(block.at(-2)?.[0]).toBe(`=D${itself}`);
});

test("a paragraph becomes a row a line, with all its words; nothing is merged", () => {
  const { rows } = stacked(model.sheets.slice(1), { row: 0, column: 0 });
  const lines = rows.slice(5, -2).map(({ cells }) => String(cells[1]?.content));
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(" ")).toBe(long);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(110);
});

test("what a part rests on comes with it, in the model's order", () => {
  const names = (...chosen: readonly string[]) =>
    withWhatTheyRestOn(model, chosen).map(({ name }) => name);
  expect(names("4(a) Death")).toEqual(["Inputs", "4(a) Death"]);
  expect(names("Summary")).toEqual(["Summary", "Inputs", "4(a) Death"]);
  expect(names("Inputs")).toEqual(["Inputs"]);
});

test("a reference to what is not in the block is refused", () => {
  expect(() => stacked([model.sheets[0]!], { row: 0, column: 0 })).toThrow(
    "'4(a) Death'!B2 refers to nothing in the block.",
  );
});

/** Rows and columns from the sheet's first cell to the corner. */
const corners = [
  { row: 0, column: 0 },
  { row: 36, column: 27 },
];

test.each(corners)(
  "the agreement's model computes the same from $row, $column on",
  async (corner) => {
    const block = stacked(sampleModel("native").sheets, corner);
    const places = block.rows.flatMap(({ cells }, row) =>
      cells.flatMap((each, column) =>
        each?.value === undefined || each.spill ? [] : [{ row, column, value: each.value }],
      ),
    );
    const at = ({ row, column }: { row: number; column: number }) =>
      `${columnName(corner.column + column)}${corner.row + row + 1}`;
    const answers = await ironCalcBlocks([
      {
        top: corner.row + 1,
        rows: block.rows.map(({ cells }) => [
          ...Array<null>(corner.column).fill(null),
          ...cells.map((each) => {
            const content = each?.content ?? "";
            if (content === "") return null;
            return typeof content === "string" && content.startsWith("=")
              ? { formula: inWholeCents(content.slice(1)) }
              : content;
          }),
        ]),
        asked: places.map(at),
      },
    ]);
    const wrong = places.filter(({ value, ...place }) => {
      const answer = answers.get(at(place));
      return typeof value === "number" && typeof answer === "number"
        ? Math.abs(value - answer) > 1e-6
        : value !== answer;
    });
    expect(places.length).toBeGreaterThan(500);
    expect(wrong.map((each) => [at(each), each.value, answers.get(at(each))])).toEqual([]);
  },
);
