import type { AmountFunction, TableFunction } from "../../agreement/define-clause";
import { matrix } from "../../functions/cell-input";
import { nativeTable } from "../../functions/portable";
import { isReference } from "../../functions/reference";
import { cell } from "../../quantities/table";
import type { CellContent } from "../port";
import type { Book } from "./book";
import { fitting, Unportable } from "./limits";
import { namesIn, qualified } from "./references";
import type { WrittenArgument } from "./written-arguments";
import type { WorkingBlock } from "./workings";

export const shownCells = (value: unknown): CellContent[][] =>
  matrix(value).map((row) =>
    row.map((each) => {
      if (typeof each === "object") return each && "error" in each ? String(each.error) : "";
      return each as CellContent;
    }),
  );

/** An amount with its steps, as a table of one row would show it. */
export const asTable = (definition: AmountFunction): TableFunction => ({
  shape: "table",
  name: definition.name,
  section: definition.section,
  facts: definition.facts,
  labelled: false,
  table: () => ({ header: [definition.name], rows: [[cell(definition.result())]] }),
});

export const refusalIn = (value: unknown): string | undefined => {
  const [only, ...others] = shownCells(value).flat();
  const isSole = others.length === 0 && typeof only === "string" && only.startsWith("#");
  return isSole ? only : undefined;
};

export function gridOf(
  definition: TableFunction,
  args: readonly WrittenArgument[],
  block: WorkingBlock,
  refused: string | undefined,
  cellAt = block.cellAt,
): readonly (readonly string[])[] {
  if (refused) return [[`=${refused === "#N/A" ? "NA()" : `VALUE("${refused}")`}`]];
  const first = block.nextStep();
  const row = Number(/\d+$/.exec(first)![0]);
  const { cells, workings } = nativeTable(definition, args, {
    cell: cellAt,
    working: (at) => first.replace(/\d+$/, String(row + at)),
  });
  workings.forEach(({ title, formula, kind }) => block.step(title, formula, kind));
  cells.flat().forEach((each) => fitting(each));
  return cells;
}

/**
 * Arguments as another sheet writes them; a formula among them gets a cell of its own there.
 * A range is referred to as a whole too: Restore sees by it that the range has moved or grown.
 */
export function movedArguments(
  args: readonly WrittenArgument[],
  here: string,
  book: Book,
  block: WorkingBlock,
): WrittenArgument[] {
  return args.map((argument, at) => {
    if (!isReference(argument.text)) return argument;
    const local = namesIn(argument.text).find((name) => !book.names.has(name.toLowerCase()));
    if (local) throw new Unportable(`${local} means something only within its own formula.`);
    const text = qualified(argument.text, here);
    if (Array.isArray(argument.value)) block.step("Rows it reads", `=ROWS(${text})`);
    if (!argument.isExpression) return { ...argument, text };
    return { ...argument, text: block.step(`Argument ${at + 1}`, `=${text}`) };
  });
}

export function mustBeKnown(args: readonly WrittenArgument[]): void {
  const unknown = args.find(({ isKnown }) => !isKnown);
  if (!unknown) return;
  throw new Unportable(
    `What ${unknown.text} comes to cannot be told. Give it a cell of its own and refer to that.`,
  );
}

/** A figure of a table of law is looked up as the formula is written; what it is looked up by must be known. */
export function mustBeFound(formulas: readonly string[], args: readonly WrittenArgument[]): void {
  if (formulas.some((formula) => formula.includes("NA()"))) mustBeKnown(args);
}
