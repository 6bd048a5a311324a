import {
  EXACT,
  flagColumn,
  HALF_ULP,
  numberColumn,
  type Block,
  type Column,
  type FlagColumn,
  type NumberColumn,
} from "./column";
import { commonBottom } from "./column-arithmetic";
import { compare, isPlain, isSet, onBottomOf, spread } from "./column-compare";

/** Taken once: a sandbox, such as a frame's, may look `Math` itself up anew at every row. */
const { floor, log2, max, min } = Math;

function selectTops(
  flags: Uint8Array,
  a: Float64Array | number,
  left: number,
  b: Float64Array | number,
  right: number,
  block: Block,
): Float64Array {
  const out = block.numbers();
  const { rows } = block;
  const [first, second] = [spread(a, block), spread(b, block)];
  for (let row = 0; row < rows; row += 1) {
    out[row] = flags[row] === 1 ? first[row]! * left : second[row]! * right;
  }
  return out;
}

/** One of two columns, row by row. */
export function select(when: FlagColumn, a: Column, b: Column, block: Block): Column {
  const { flags } = when;
  if (typeof flags === "boolean") return flags ? a : b;
  if (a.sort === "number" && b.sort === "number") {
    return selectNumbers(flags, onBottomOf(b, a), onBottomOf(a, b), block);
  }
  if (a.sort === "flag" && b.sort === "flag") {
    const out = block.flags();
    for (let row = 0; row < block.rows; row += 1) {
      out[row] = isSet(flags[row] === 1 ? a.flags : b.flags, row) ? 1 : 0;
    }
    return flagColumn(out);
  }
  throw new TypeError("a choice between columns of two sorts");
}

/**
 * What stands for the divisor of a column that has none beside one that has: a power of two as large, so
 * that the error of the block's largest figures weighs no more on it than on them.
 */
const oneBelow = (column: NumberColumn, other: NumberColumn): number =>
  !column.below && other.below ? 2 ** floor(log2(max(1, other.belowSize))) : 1;

function selectNumbers(
  flags: Uint8Array,
  a: NumberColumn,
  b: NumberColumn,
  block: Block,
): NumberColumn {
  const { bottom, left: first, right: second } = commonBottom(a.bottom, b.bottom);
  const [aOne, bOne] = [oneBelow(a, b), oneBelow(b, a)];
  const [left, right] = [first * aOne, second * bOne];
  const size = max(a.size * left, b.size * right);
  const error = max(a.error * left, b.error * right);
  const below =
    a.below === b.below
      ? a.below
      : selectTops(flags, a.below ?? aOne, 1, b.below ?? bOne, 1, block);
  return {
    sort: "number",
    top: selectTops(flags, a.top, left, b.top, right, block),
    below,
    bottom,
    size,
    error: error === 0 && size < EXACT ? 0 : error + 2 * size * HALF_ULP,
    belowSize: max(a.belowSize, b.belowSize),
    belowError: max(a.belowError, b.belowError),
  };
}

/** The smaller or the larger of two, row by row. */
export function extreme(
  a: NumberColumn,
  b: NumberColumn,
  isLarger: boolean,
  block: Block,
): NumberColumn {
  const [one, other] = [onBottomOf(b, a), onBottomOf(a, b)];
  if (!isPlain(one, other) || (typeof one.top === "number" && typeof other.top === "number")) {
    const [least, most] = isLarger ? [0, 1] : [-1, 0];
    return select(compare(a, b, least, most, block), a, b, block) as NumberColumn;
  }
  const [first, second] = [spread(one.top, block), spread(other.top, block)];
  const out = block.numbers();
  const { rows } = block;
  if (isLarger) {
    for (let row = 0; row < rows; row += 1) out[row] = max(first[row]!, second[row]!);
  } else {
    for (let row = 0; row < rows; row += 1) out[row] = min(first[row]!, second[row]!);
  }
  return numberColumn(out, one.bottom, max(one.size, other.size));
}
