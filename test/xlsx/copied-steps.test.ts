import { functionNamed, functions } from "../../src/agreement";
import { call } from "../../src/functions/call";
import { cellAddress } from "../../src/workbook/a1";
import type { Answer } from "../support/formula-row";
import { allRecalculated, libreOfficeInstalled } from "../support/libreoffice";
import { readSheet, writeWorkbook, type Written } from "../support/sheet-file";
import { note, skipUnless } from "../support/skip";
import {
  copiedExamples,
  INPUTS,
  inputRows,
  STEPS,
  type CopiedExample,
} from "../workbook/copied-examples";

const inLibreOffice = skipUnless(
  libreOfficeInstalled(),
  "LibreOffice is not installed; copied steps were not calculated",
);

type Figure = number | boolean | string;

const CALL_ROW = 1;

const written = (content: Figure): Written =>
  typeof content === "string" && content.startsWith("=") ? { formula: content.slice(1) } : content;

/** A copied block as rows of a file; the call, which LibreOffice lacks, stands there as the value it has. */
const rowsOf = ({ block }: CopiedExample, called: Figure): Written[][] =>
  block.formulas.map((row, at) =>
    row.map((content, column) => written(at === CALL_ROW && column === 1 ? called : content!)),
  );

interface Copied extends CopiedExample {
  /** What the arguments' cells hold in the file. */
  readonly inputs: readonly unknown[];
  /** What the call gives on them. */
  readonly called: Figure;
}

const inputsOf = ({ inputs }: Copied): Written[][] =>
  inputRows(inputs).map((row) => row.map((cell) => (cell === "" ? null : cell)));

/** Blocks of rows on one sheet, each from its own row on. */
function onOneSheet(blocks: readonly (readonly [row: number, rows: Written[][]])[]): Written[][] {
  const sheet: Written[][] = [];
  for (const [from, rows] of blocks) rows.forEach((row, down) => (sheet[from + down] = row));
  return Array.from(sheet, (row) => row ?? []);
}

/** A workbook of all steps, and of the cells they rest on. */
function workbookOf(copied: readonly Copied[]): Uint8Array {
  const steps = copied.map((each) => [each.block.at.row, rowsOf(each, each.called)] as const);
  const inputs = copied.map((each) => [each.inputRow, inputsOf(each)] as const);
  return writeWorkbook([
    { name: STEPS, rows: onOneSheet(steps) },
    { name: INPUTS, rows: onOneSheet(inputs) },
  ]);
}

/** Where in a saved workbook the result and the check of each stand. */
function answersIn(cells: ReadonlyMap<string, Answer>, copied: readonly Copied[]) {
  return copied.map(({ block }) => {
    const last = block.at.row + block.formulas.length;
    return { result: cells.get(`B${last - 1}`), check: cells.get(`B${last}`) };
  });
}

const isCent = (answer: Answer | undefined, value: Figure): boolean =>
  typeof answer === "number" && typeof value === "number"
    ? Math.abs(answer - value) < 0.005
    : answer === value;

/** The same call with one of its inputs changed so that it gives another figure; its first input that does. */
function changed(example: CopiedExample): Copied | undefined {
  const { name, args, gives } = example;
  const other = (value: unknown): unknown => {
    if (typeof value === "number") return value >= 2 ? value + 1 : value / 2;
    if (typeof value === "boolean") return !value;
    return Array.isArray(value) ? [other(value[0]), ...(value as unknown[]).slice(1)] : value;
  };
  for (const at of args.keys()) {
    const inputs = args.map((value, index) => (index === at ? other(value) : value));
    const [[called] = []] = call(name, ...inputs);
    if (called === undefined || typeof called === "object" || called === gives) continue;
    return { ...example, inputs, called };
  }
  return undefined;
}

const namesOf = (wanted: "amount" | "table") =>
  functions
    .filter(({ shape }) => shape === wanted)
    .map(({ name }) => name)
    .sort();

inLibreOffice("the steps of every worked case, copied to cells", () => {
  let amounts: readonly Copied[];
  let tables: readonly Copied[];
  let others: readonly Copied[];
  let saved: readonly ReadonlyMap<string, Answer>[];

  beforeAll(async () => {
    const examples = await copiedExamples();
    const asGiven = (each: CopiedExample, called: Figure) => ({
      ...each,
      inputs: each.args,
      called,
    });
    amounts = examples.map((each) => asGiven(each, each.gives));
    tables = (await copiedExamples("table")).map((each) => asGiven(each, ""));
    others = examples.flatMap((each) => changed(each) ?? []);
    saved = (await allRecalculated([amounts, tables, others].map(workbookOf))).map((file) =>
      readSheet(file),
    );
  });

  it("come to the call's value, and the check says so", () => {
    const answers = answersIn(saved[0]!, amounts);
    const wrong = amounts.flatMap(({ name, args, gives }, at) => {
      const { result, check } = answers[at]!;
      const agrees = isCent(result, gives) && check === "Agrees";
      return agrees
        ? []
        : [`${name}${JSON.stringify(args)}: ${JSON.stringify({ result, check, gives })}`];
    });
    expect(wrong).toEqual([]);
    expect([...new Set(amounts.map(({ name }) => name))].sort()).toEqual(namesOf("amount"));
  });

  it("show a table's figures where the function gives a table", () => {
    const cells = saved[1]!;
    const wrong = tables.flatMap(({ name, args, gives, at = [0, 0], block }) => {
      const header = block.at.row + block.formulas.length - call(name, ...args).length;
      const result = cells.get(cellAddress(header + at[0], at[1]));
      return isCent(result, gives)
        ? []
        : [`${name} ${at.join(", ")}: ${String(result)}, not ${gives}`];
    });
    expect(wrong).toEqual([]);
    expect([...new Set(tables.map(({ name }) => name))].sort()).toEqual(namesOf("table"));
  });

  it("follow an input that changes, or show an error where a table of law must be asked again", () => {
    const answers = answersIn(saved[2]!, others);
    const isAsked = (at: number) => JSON.stringify(answers[at]!.result).includes("#N/A");
    const asked = others.filter((_, at) => isAsked(at)).map(({ name }) => name);
    const wrong = others.flatMap(({ name, inputs, called }, at) => {
      const { result, check } = answers[at]!;
      const agrees = isCent(result, called) && check === "Agrees";
      return agrees || isAsked(at)
        ? []
        : [`${name}${JSON.stringify(inputs)}: ${JSON.stringify({ result, check, called })}`];
    });
    expect(wrong).toEqual([]);
    const followed = new Set(others.filter((_, at) => !isAsked(at)).map(({ name }) => name));
    expect(followed.size).toBeGreaterThan(25);
    note(
      `Copied steps in LibreOffice: ${others.length} calls with an input changed, ` +
        `${followed.size} functions; a table asked again by ${[...new Set(asked)].join(", ") || "none"}.`,
    );
    expect(asked.every((name) => functionNamed(name)?.shape === "amount")).toBe(true);
  });
});
