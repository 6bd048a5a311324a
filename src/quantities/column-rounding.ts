import { EXACT, HALF_ULP, numberColumn, type Block, type NumberColumn } from "./column";

/** Taken once: a sandbox, such as a frame's, may look `Math` itself up anew at every row. */
const { abs, floor, max, round } = Math;

const CENTS = 100;

/** Adding it to a figure from 0 to 2^52 and taking it away again leaves the nearest whole number. */
const TO_WHOLE = 2 ** 52;

/**
 * Rounds to the cent, half away from zero. Whole cents stay as they are.
 *
 * The quotient in cents, q = 100·top ÷ (bottom·below), is off by three roundings (3 half-ulps of q), by
 * 100·error ÷ (bottom·below) and, to first order, by q·belowError ÷ below. Eight half-ulps stand for the
 * three, and the sum is doubled: where belowError is at most a quarter of below, 1 ÷ (1 − ε) is at most
 * 1 + 4ε/3, so twice the first order covers the rest. A row further than that from every half-cent is
 * rounded as it stands, and q less the whole number nearest it is exact.
 * Over a fixed bottom the largest q of the block gives one slack for all rows. A row within it is looked
 * at alone.
 */
export function roundToCents(column: NumberColumn, block: Block): NumberColumn {
  const { top, below, bottom, error, size } = column;
  if (!below && error === 0 && CENTS % bottom === 0 && size * (CENTS / bottom) < EXACT) {
    return wholeCents(column, CENTS / bottom, block);
  }
  if (below) return roundQuotients(column, top, below, block);
  if (typeof top === "number") {
    const cents = nearTie(column, top, bottom);
    if (cents !== cents) block.doubtful.fill(1);
    const size = cents || 0;
    return numberColumn(top < 0 ? -size : size, CENTS, size);
  }
  return roundTops(column, top, block);
}

/** Over 1, 2, 4, 5, 10, 20, 25, 50 or 100 there is nothing to round. */
function wholeCents(column: NumberColumn, by: number, block: Block): NumberColumn {
  const { top, size, bottom } = column;
  if (by === 1) return column;
  if (typeof top === "number") return numberColumn(top * by, bottom * by, size * by);
  const out = block.numbers();
  for (let row = 0; row < block.rows; row += 1) out[row] = top[row]! * by;
  return numberColumn(out, CENTS, size * by);
}

function roundTops(column: NumberColumn, top: Float64Array, block: Block): NumberColumn {
  const { bottom, error, size } = column;
  const out = block.numbers();
  const { rows, doubtful } = block;
  const per = bottom / CENTS;
  const most = size / per;
  const clear = 0.5 - (most * 8 * HALF_ULP + (CENTS * error) / bottom) * 2;
  let largest = 0;
  for (let row = 0; row < rows; row += 1) {
    const over = top[row]!;
    const quotient = abs(over / per);
    let cents = quotient + TO_WHOLE - TO_WHOLE;
    const off = quotient - cents;
    if (!(off < clear && off > -clear)) {
      cents = nearTie(column, over, bottom);
      if (cents !== cents) {
        doubtful[row] = 1;
        cents = 0;
      }
    }
    if (cents > largest) largest = cents;
    out[row] = over < 0 ? -cents : cents;
  }
  return numberColumn(out, CENTS, largest);
}

function roundQuotients(
  column: NumberColumn,
  top: Float64Array | number,
  below: Float64Array,
  block: Block,
): NumberColumn {
  const { bottom, error, belowError } = column;
  const out = block.numbers();
  const { rows, doubtful } = block;
  const per = bottom / CENTS;
  const overError = error / per;
  let largest = 0;
  for (let row = 0; row < rows; row += 1) {
    const over = typeof top === "number" ? top : top[row]!;
    const under = below[row]!;
    const quotient = abs(over / (per * under));
    let cents = quotient + TO_WHOLE - TO_WHOLE;
    const edge = 0.5 - abs(quotient - cents);
    const slack = quotient * 8 * HALF_ULP + (overError + quotient * belowError) / abs(under);
    if (!(edge > 2 * slack) || abs(under) < 4 * belowError) {
      cents = nearTie(column, over, under * bottom);
      if (cents !== cents) {
        doubtful[row] = 1;
        cents = 0;
      }
    }
    if (cents > largest) largest = cents;
    out[row] = over < 0 !== under < 0 ? -cents : cents;
  }
  return numberColumn(out, CENTS, largest);
}

/** A row near a half-cent, its sign aside: rounded by whole numbers where the figures are exact, else in doubt (NaN). */
function nearTie(column: NumberColumn, over: number, under: number): number {
  const { error, below, belowError, bottom } = column;
  const top = abs(over);
  const divisor = abs(under);
  const quotient = (top * CENTS) / divisor;
  if (!(quotient < EXACT / 4)) return NaN;
  const lower = max(0, round(quotient - 0.5));
  const belowSlack = below ? (quotient * belowError * bottom) / divisor : 0;
  const slack = quotient * 8 * HALF_ULP + (CENTS * error) / divisor + belowSlack;
  const isNear = !(abs(quotient - lower - 0.5) > 2 * slack);
  if (!isNear && !(divisor < 4 * belowError * bottom)) return floor(quotient + 0.5);
  if (error !== 0 || belowError !== 0 || !(divisor < EXACT)) return NaN;
  const doubled = 2 * lower + 1;
  const isUp =
    2 * CENTS * top < EXACT && doubled * divisor < EXACT
      ? 2 * CENTS * top >= doubled * divisor
      : 200n * BigInt(top) >= BigInt(doubled) * BigInt(divisor);
  return isUp ? lower + 1 : lower;
}
