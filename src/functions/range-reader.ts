import { EXACT } from "../quantities/column";
import type { Fact } from "../quantities/fact";
import type { Matrix } from "./cell-input";
import type { CellColumn } from "./fact-columns";

/** Adding it to a figure from 0 to 2^52 and taking it away again leaves the nearest whole number. */
const TO_WHOLE = 2 ** 52;

/** Keeps columns of a power of two from falling on the same lines of the cache. */
export const APART = 8;

/** One range, and the facts whose figures stand in its columns. */
class RangeReader {
  private readonly figures: Float64Array;
  private readonly places: Int32Array;
  private readonly stride: number;

  constructor(
    private readonly range: Matrix,
    private readonly columns: readonly CellColumn[],
    longest: number,
  ) {
    this.stride = longest + APART;
    this.figures = new Float64Array(this.stride * columns.length);
    this.places = Int32Array.from(columns, ({ column }) => column);
  }

  /** Takes a block of rows, each row once however many facts stand in it; NaN is a cell without a number. */
  read(start: number, rows: number): void {
    const { range, figures, places, stride } = this;
    const width = places.length;
    const isWhole = start + rows <= range.length;
    for (let row = 0; isWhole && row < rows; row += 1) {
      const line = range[start + row]!;
      for (let at = 0; at < width; at += 1) {
        const cell = line[places[at]!];
        figures[at * stride + row] = typeof cell === "number" ? cell : NaN;
      }
    }
    this.columns.forEach((from, at) => {
      from.figures = isWhole ? figures.subarray(at * stride, at * stride + rows) : undefined;
    });
  }
}

const LOOKED_AT = 32;

/** The shortest bottom that holds a few of the figures; 0 where none does. */
export function likelyBottom(figures: Float64Array, bottoms: readonly number[]): number {
  const step = Math.max(1, Math.floor(figures.length / LOOKED_AT));
  let place = 0;
  for (let row = 0; row < figures.length; row += step) {
    const figure = figures[row]!;
    while (place < bottoms.length) {
      const bottom = bottoms[place]!;
      if (Math.round(figure * bottom) / bottom === figure) break;
      place += 1;
    }
  }
  return bottoms[place] ?? 0;
}

/**
 * Makes figures whole numbers over a bottom, where they stand, and gives the largest; NaN where one is out
 * of bounds or does not fit. A whole number below 2^53 whose quotient is the very double in the cell stands
 * for the decimal the cell shows.
 */
export function scaleFigures(
  { least = 0, most = Infinity, below = Infinity }: Fact,
  figures: Float64Array,
  bottom: number,
): number {
  const size = bottom === 1 ? wholeFigures(figures, least) : wholeOver(figures, bottom, least);
  return size < EXACT && size / bottom < below && size / bottom <= most ? size : NaN;
}

function wholeFigures(figures: Float64Array, least: number): number {
  let size = 0;
  for (let row = 0; row < figures.length; row += 1) {
    const figure = figures[row]!;
    if (!(figure >= least) || figure + TO_WHOLE - TO_WHOLE !== figure) return NaN;
    if (figure > size) size = figure;
  }
  return size;
}

function wholeOver(figures: Float64Array, bottom: number, least: number): number {
  let size = 0;
  for (let row = 0; row < figures.length; row += 1) {
    const figure = figures[row]!;
    const top = figure * bottom + TO_WHOLE - TO_WHOLE;
    if (!(figure >= least) || top / bottom !== figure) return NaN;
    if (top > size) size = top;
    figures[row] = top;
  }
  return size;
}

/** A reader for each range that holds figures; facts of listed or only whole numbers are read alone. */
export function rangeReaders(
  cells: ReadonlyMap<Fact, CellColumn>,
  longest: number,
): readonly RangeReader[] {
  const ranges = new Map<Matrix, CellColumn[]>();
  for (const [fact, from] of cells) {
    const isFigure = fact.kind !== "text" && fact.kind !== "yesno";
    if (from.isOne || !isFigure || fact.oneOf || fact.whole) continue;
    ranges.set(from.cells, [...(ranges.get(from.cells) ?? []), from]);
  }
  return [...ranges].map(([range, columns]) => new RangeReader(range, columns, longest));
}
