import { isFormula, type Block, type Contents } from "../port";

/** Cells written at a time: enough that a workbook loses no time over it. */
const MOST_TOGETHER = 2000;

/** Blocks in their order, together as long as they are few cells. */
export function inParts(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const own = block.at.rows * block.at.columns;
    if (cells + own > MOST_TOGETHER) {
      parts.push([]);
      cells = 0;
    }
    parts.at(-1)!.push(block);
    cells += own;
  }
  return parts;
}

const rank = ({ formulas }: Block): number => {
  const content = formulas[0]![0];
  if (content === "") return 0;
  return String(content).startsWith("=") ? 1 : 2;
};

/** Room is made first: a spilled answer comes back by itself once its formula is there. */
export const roomFirst = (a: Block, b: Block) => rank(a) - rank(b);

/** What fills a sheet again: its formulas, and its texts and figures as they stand. */
export function blocksOf({
  sheet,
  row,
  column,
  rows,
  columns,
  formulas,
  values,
}: Contents): Block[] {
  if (rows === 0) return [];
  const at = { sheet, row, column, rows, columns };
  return [true, false].map((areFormulas) => ({
    at,
    asTexts: !areFormulas,
    formulas: formulas.map((cells, down) =>
      cells.map((content, right) =>
        isFormula(content, values[down]![right]!) === areFormulas ? content : null,
      ),
    ),
  }));
}
