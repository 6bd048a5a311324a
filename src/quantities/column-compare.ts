import {
  EXACT,
  flagColumn,
  numberColumn,
  type Block,
  type FlagColumn,
  type NumberColumn,
} from "./column";
import { add } from "./column-arithmetic";

/** Taken once: a sandbox, such as a frame's, may look `Math` itself up anew at every row. */
const { abs, sign: signOf } = Math;

const at = (of: Float64Array | number, row: number): number =>
  typeof of === "number" ? of : of[row]!;

/** Whole numbers over one bottom compare as they stand. */
export const isPlain = (a: NumberColumn, b: NumberColumn): boolean =>
  a.bottom === b.bottom && a.error === 0 && b.error === 0 && !a.below && !b.below;

/** A fixed whole number brought to the bottom of the column beside it, where that divides. */
export function onBottomOf(column: NumberColumn, other: NumberColumn): NumberColumn {
  const { top, bottom, error } = other;
  const by = column.bottom / bottom;
  const isFit = typeof top === "number" && error === 0 && !other.below && Number.isInteger(by);
  if (!isFit || by === 1 || abs(top * by) >= EXACT) return other;
  return numberColumn(top * by, column.bottom, other.size * by);
}

/** Whether the sign of a − b lies from `least` to `most`; a row whose sign the error could turn is doubtful. */
export function compare(
  a: NumberColumn,
  b: NumberColumn,
  least: number,
  most: number,
  block: Block,
): FlagColumn {
  const one = onBottomOf(b, a);
  const other = onBottomOf(a, b);
  if (isPlain(one, other)) return comparePlainly(one.top, other.top, least, most, block);
  const difference = add(a, b, -1, block);
  const { top, below, error, belowError } = difference;
  if (error === 0 && !below) return comparePlainly(top, 0, least, most, block);
  const out = block.flags();
  const { rows, doubtful } = block;
  for (let row = 0; row < rows; row += 1) {
    const over = at(top, row);
    const under = below ? below[row]! : 1;
    const isClear = abs(over) > error || error === 0;
    if (!isClear || !(abs(under) > belowError)) doubtful[row] = 1;
    const sign = signOf(over) * signOf(under);
    out[row] = sign >= least && sign <= most ? 1 : 0;
  }
  return flagColumn(out);
}

/** A column's tops a row each, one figure spread over the rows. */
export const spread = (of: Float64Array | number, block: Block): Float64Array =>
  typeof of === "number" ? block.numbers().fill(of) : of;

function comparePlainly(
  a: Float64Array | number,
  b: Float64Array | number,
  least: number,
  most: number,
  block: Block,
): FlagColumn {
  if (typeof a === "number" && typeof b === "number") {
    const sign = Math.sign(a - b);
    return flagColumn(sign >= least && sign <= most);
  }
  if (least < 0) return comparePlainly(b, a, -most, -least, block);
  const [first, second] = [spread(a, block), spread(b, block)];
  const out = block.flags();
  const { rows } = block;
  if (least > 0) {
    for (let row = 0; row < rows; row += 1) out[row] = first[row]! > second[row]! ? 1 : 0;
  } else if (most > 0) {
    for (let row = 0; row < rows; row += 1) out[row] = first[row]! >= second[row]! ? 1 : 0;
  } else {
    for (let row = 0; row < rows; row += 1) out[row] = first[row] === second[row] ? 1 : 0;
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
  const settling = every ? 0 : 1;
  const differing: Uint8Array[] = [];
  for (const { flags } of columns) {
    if (typeof flags !== "boolean") differing.push(flags);
    else if (flags !== every) return flagColumn(!every);
  }
  const [first, ...others] = differing;
  if (!first) return flagColumn(every);
  if (others.length === 0) return flagColumn(first);
  const out = block.flags();
  out.set(first);
  for (const flags of others) {
    for (let row = 0; row < block.rows; row += 1) {
      if (flags[row] === settling) out[row] = settling;
    }
  }
  return flagColumn(out);
}

export function negate({ flags }: FlagColumn, block: Block): FlagColumn {
  if (typeof flags === "boolean") return flagColumn(!flags);
  const out = block.flags();
  for (let row = 0; row < block.rows; row += 1) out[row] = flags[row] === 1 ? 0 : 1;
  return flagColumn(out);
}
