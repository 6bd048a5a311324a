import { flagColumn, type Block, type FlagColumn, type NumberColumn } from "./column";
import { add } from "./column-arithmetic";

const at = (of: Float64Array | number, row: number): number =>
  typeof of === "number" ? of : of[row]!;

/** The sign of a − b, row by row; a row whose sign the error could turn is doubtful. */
function signs(a: NumberColumn, b: NumberColumn, block: Block): Float64Array {
  const difference = add(a, b, -1, block);
  const { top, below, error, belowError } = difference;
  const out = block.numbers();
  const { rows, doubtful } = block;
  for (let row = 0; row < rows; row += 1) {
    const over = at(top, row);
    const under = below ? below[row]! : 1;
    if (
      !(Math.abs(over) > error || (error === 0 && over === 0)) ||
      !(Math.abs(under) > belowError)
    ) {
      doubtful[row] = 1;
    }
    out[row] = over === 0 ? 0 : over < 0 !== under < 0 ? -1 : 1;
  }
  return out;
}

/** Whole numbers over one bottom compare as they stand. */
const isPlain = (a: NumberColumn, b: NumberColumn): boolean =>
  a.bottom === b.bottom && a.error === 0 && b.error === 0 && !a.below && !b.below;

export function compare(
  a: NumberColumn,
  b: NumberColumn,
  least: number,
  most: number,
  block: Block,
): FlagColumn {
  if (isPlain(a, b)) return comparePlainly(a.top, b.top, least, most, block);
  const sign = signs(a, b, block);
  const out = block.flags();
  for (let row = 0; row < block.rows; row += 1) {
    const of = sign[row]!;
    out[row] = of >= least && of <= most ? 1 : 0;
  }
  return flagColumn(out);
}

function comparePlainly(
  a: Float64Array | number,
  b: Float64Array | number,
  least: number,
  most: number,
  block: Block,
): FlagColumn {
  const out = block.flags();
  const { rows } = block;
  const [below, same, above] = [
    least < 0 ? 1 : 0,
    least <= 0 && most >= 0 ? 1 : 0,
    most > 0 ? 1 : 0,
  ];
  if (typeof a !== "number" && typeof b !== "number") {
    for (let row = 0; row < rows; row += 1) {
      const difference = a[row]! - b[row]!;
      out[row] = difference < 0 ? below : difference > 0 ? above : same;
    }
    return flagColumn(out);
  }
  for (let row = 0; row < rows; row += 1) {
    const difference = at(a, row) - at(b, row);
    out[row] = difference < 0 ? below : difference > 0 ? above : same;
  }
  return flagColumn(out);
}

/** A row's flag. */
export const isSet = (flags: Uint8Array | boolean, row: number): boolean =>
  typeof flags === "boolean" ? flags : flags[row] === 1;

/** Flags combined row by row. */
export function combineFlags(
  columns: readonly FlagColumn[],
  every: boolean,
  block: Block,
): FlagColumn {
  const out = block.flags();
  for (let row = 0; row < block.rows; row += 1) {
    let flag = every;
    for (const { flags } of columns) {
      if (isSet(flags, row) !== every) {
        flag = !every;
        break;
      }
    }
    out[row] = flag ? 1 : 0;
  }
  return flagColumn(out);
}

export function negate({ flags }: FlagColumn, block: Block): FlagColumn {
  if (typeof flags === "boolean") return flagColumn(!flags);
  const out = block.flags();
  for (let row = 0; row < block.rows; row += 1) out[row] = flags[row] === 1 ? 0 : 1;
  return flagColumn(out);
}
