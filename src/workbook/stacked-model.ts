import { lookOf, type Look } from "./looks";
import {
  columnLetters,
  isComputed,
  type Model,
  type ModelCell,
  type ModelRow,
  type ModelSheet,
} from "./model";
import { referenceIn } from "./portable/references";
import { tokensOf } from "./portable/tokens";

/** Where a block begins on its sheet, counted from zero. */
export interface Corner {
  readonly row: number;
  readonly column: number;
}

/** Characters of a paragraph's line: as many as the block's first columns hold. */
const CHARACTERS_A_LINE = 110;

/** Paragraphs stand on lines of their own: to merge or to heighten cells would change what else the sheet shows. */
const LINE: Look = { ...lookOf("prose"), wrap: false };

const BETWEEN: readonly ModelRow[] = [{ cells: [] }, { cells: [] }];

function linesOf(words: string): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && longer.length <= CHARACTERS_A_LINE) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A row of a part, a paragraph as one row a line. */
function unfolded({ cells }: ModelRow): readonly ModelRow[] {
  const at = cells.findIndex((cell) => cell?.style === "prose" && (cell.across ?? 1) > 1);
  if (at < 0) return [{ cells }];
  return linesOf(String(cells[at]!.content)).map((content) => ({
    cells: [...Array<null>(at).fill(null), { content, style: LINE }],
  }));
}

/** The sheets a sheet's formulas refer to. */
const referredBy = ({ name, rows }: ModelSheet): readonly string[] =>
  rows
    .flatMap(({ cells }) =>
      cells.flatMap((cell) => (cell && isComputed(cell) ? tokensOf(String(cell.content)) : [])),
    )
    .flatMap(({ kind, text }) => (kind === "reference" ? [referenceIn(text, name)] : []))
    .flatMap((reference) => reference?.area.sheet ?? []);

/** The sheets chosen and every sheet they rest on, in the model's order. */
export function withWhatTheyRestOn(model: Model, chosen: readonly string[]): readonly ModelSheet[] {
  const wanted = new Set<string>();
  const want = (name: string): void => {
    if (wanted.has(name)) return;
    wanted.add(name);
    const sheet = model.sheets.find((each) => each.name === name);
    if (sheet) referredBy(sheet).forEach(want);
  };
  chosen.forEach(want);
  return model.sheets.filter(({ name }) => wanted.has(name));
}

/** The rows each row of a part becomes, from zero within the block. */
interface Part {
  readonly sheet: ModelSheet;
  readonly rows: readonly ModelRow[];
  readonly rowAt: readonly number[];
}

function partsOf(sheets: readonly ModelSheet[]): readonly Part[] {
  let next = 0;
  return sheets.map((sheet, at) => {
    if (at > 0) next += BETWEEN.length;
    const rowAt: number[] = [];
    const rows = sheet.rows.flatMap((row) => {
      const unfoldedRows = unfolded(row);
      rowAt.push(next);
      next += unfoldedRows.length;
      return unfoldedRows;
    });
    return { sheet, rows, rowAt };
  });
}

const CELL = /(\$?)[A-Z]{1,3}(\$?)\d+/g;

/**
 * Sheets of a model laid one under another from a corner on, as one sheet: each formula refers to where
 * its cells now stand.
 */
export function stacked(sheets: readonly ModelSheet[], corner: Corner): ModelSheet {
  const parts = partsOf(sheets);
  const repointed = (reference: string, here: string): string => {
    const area = referenceIn(reference, here)?.area;
    const part = parts.find(({ sheet }) => sheet.name === area?.sheet);
    if (!area || !part) throw new Error(`${reference} refers to nothing in the block.`);
    const ends = [0, 1].map((end) => ({
      row: corner.row + part.rowAt[area.row + end * (area.rows - 1)]! + 1,
      column: columnLetters(corner.column + area.column + end * (area.columns - 1)),
    }));
    let end = 0;
    return reference
      .slice(reference.lastIndexOf("!") + 1)
      .replace(CELL, (_, columnFixed: string, rowFixed: string) => {
        const { row, column } = ends[end]!;
        end += 1;
        return `${columnFixed}${column}${rowFixed}${row}`;
      });
  };
  const rewritten = (cell: ModelCell, here: string): ModelCell => {
    if (!isComputed(cell)) return cell;
    const tokens = tokensOf(String(cell.content)).map(({ kind, text }) =>
      kind === "reference" ? repointed(text, here) : text,
    );
    return { ...cell, content: tokens.join("") };
  };
  const rows = parts.flatMap(({ sheet, rows: own }, at) => [
    ...(at > 0 ? BETWEEN : []),
    ...own.map(({ cells }) => ({
      cells: cells.map((cell) => cell && rewritten(cell, sheet.name)),
    })),
  ]);
  const columns = Math.max(...sheets.map(({ widths }) => widths.length));
  return {
    name: sheets.map(({ name }) => name).join(", "),
    widths: Array.from({ length: columns }, (_, column) =>
      Math.max(...sheets.map(({ widths }) => widths[column] ?? 0)),
    ),
    frozenRows: 0,
    gridlines: true,
    rows,
  };
}
