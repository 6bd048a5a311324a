import { isFormula, type Model, type ModelCell } from "../../src/workbook/model";
import { readXlsx } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { allRecalculated, libreOfficeInstalled } from "../support/libreoffice";
import { note, skipUnless } from "../support/skip";
import { cellsOf, formulasOf, valueOf } from "../workbook/placed-cells";
import { sampleModelOf } from "../workbook/sample-facts";

const bare = (cell: ModelCell): ModelCell =>
  Object.fromEntries(
    Object.entries(cell).filter(([key]) => key !== "value"),
  ) as unknown as ModelCell;

/** The model without the values of its formulas, so that whoever opens it must calculate; with facts kept in it. */
const uncalculated = (model: Model): Model => ({
  ...model,
  settings: { "package facts": '{"Annual salary":"850,000"}' },
  sheets: model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell && isFormula(cell.content) ? bare(cell) : cell)),
    })),
  })),
});

/** What every cell holds that LibreOffice has opened and saved. */
const valuesIn = (file: Uint8Array): ReadonlyMap<string, unknown> =>
  new Map(
    cellsOf(readXlsx(file, "saved")).map((cell) => [
      `${cell.sheet}!${cell.address}`,
      valueOf(cell),
    ]),
  );

const CHANGE_DATE = 46_188;

/** The model with a figure typed beside a label of its inputs. */
const withInput = (model: Model, label: string, figure: number): Model => ({
  ...model,
  sheets: model.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => {
      const at =
        sheet.name === "Inputs" ? row.cells.findIndex((each) => each?.content === label) : -1;
      if (at < 0) return row;
      const typed = (cell: ModelCell | null, column: number) =>
        column === at + 1 && cell ? { ...cell, content: figure } : cell;
      return { ...row, cells: row.cells.map(typed) };
    }),
  })),
});

const CENT = 0.005;

/** The formulas whose value in LibreOffice is not the model's, to the cent. */
const differing = (model: Model, found: ReadonlyMap<string, unknown>) =>
  formulasOf(model).flatMap((cell) => {
    const place = `${cell.sheet}!${cell.address}`;
    const [expected, seen] = [valueOf(cell), found.get(place) ?? ""];
    const isAlike =
      typeof expected === "string"
        ? expected === seen
        : Math.abs(Number(expected) - Number(seen)) < CENT && seen !== "";
    return isAlike ? [] : [[place, expected, seen]];
  });

skipUnless(libreOfficeInstalled(), "LibreOffice is not installed")("in LibreOffice", () => {
  const withCalls = sampleModelOf({ calls: "comp", tables: "native" });
  const native = sampleModelOf({ calls: "native" });
  const unchanged = sampleModelOf({ calls: "native" }, { "Change date": null });
  let saved: readonly Uint8Array[];

  beforeAll(async () => {
    const models = [
      withCalls,
      uncalculated(native),
      uncalculated(unchanged),
      uncalculated(withInput(unchanged, "Change date", CHANGE_DATE)),
    ];
    saved = await allRecalculated(models.map(writeXlsx));
  });

  it("keeps the values of single calls, and shows no error", () => {
    const calls = formulasOf(withCalls).filter(({ content }) => String(content).includes("COMP."));
    expect(calls.length).toBeGreaterThan(40);
    expect(differing(withCalls, valuesIn(saved[0]!))).toEqual([]);
  });

  it("calculates every native formula to the cent, from a file without values", () => {
    const formulas = formulasOf(native);
    expect(formulas.filter(({ content }) => String(content).includes("COMP."))).toEqual([]);
    expect(differing(native, valuesIn(saved[1]!))).toEqual([]);
    expect(differing(unchanged, valuesIn(saved[2]!))).toEqual([]);
    note(
      `The sample in LibreOffice: ${formulas.length} native formulas calculated, all to the cent.`,
    );
  });

  it("works section 8 out once a change date is typed that was blank when the model was written", () => {
    const found = valuesIn(saved[3]!);
    const others = differing(native, found).filter(([place]) => !/^Workings!/.test(String(place)));
    expect(others).toEqual([]);
  });
});
