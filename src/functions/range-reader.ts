import type { Fact } from "../quantities/fact";
import type { Matrix } from "./cell-input";
import type { CellColumn } from "./fact-columns";

/** Adding it to a figure from 0 to 2^52 and taking it away again leaves the nearest whole number. */
const TO_WHOLE = 2 ** 52;

/** Keeps columns of a power of two from falling on the same lines of the cache. */
const APART = 8;

/** A block of a fact's cells read as whole numbers over a bottom, where every one of them fits. */
export interface WholeColumn {
  readonly tops: Float64Array;
  /** The largest, over the block. */
  readonly size: number;
}

/** One range, and the facts whose figures stand in its columns. */
export class RangeReader {
  private readonly tops: Float64Array;
  private readonly sizes: Float64Array;
  private readonly places: Int32Array;
  private readonly bottoms: Float64Array;
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly unfit: Uint8Array;
  private readonly stride: number;

  constructor(
    private readonly range: Matrix,
    private readonly columns: readonly (readonly [Fact, CellColumn])[],
    longest: number,
  ) {
    this.stride = longest + APART;
    this.tops = new Float64Array(this.stride * columns.length);
    this.sizes = new Float64Array(columns.length);
    this.unfit = new Uint8Array(columns.length);
    this.bottoms = new Float64Array(columns.length).fill(1);
    this.places = Int32Array.from(columns, ([, { column }]) => column);
    this.least = Float64Array.from(columns, ([{ least = 0 }]) => least);
    this.most = Float64Array.from(columns, ([{ most = Infinity }]) => most);
  }

  /**
   * Reads a block of rows, each row once however many facts stand in it. A whole number whose quotient is
   * the very double in the cell stands for the decimal the cell shows; a fact with a cell that is no such
   * figure, or is out of bounds, is left to be read alone.
   */
  read(start: number, rows: number): void {
    const { range, tops, sizes, places, bottoms, least, most, unfit, stride } = this;
    this.columns.forEach(([, { bottom = 1 }], at) => (bottoms[at] = bottom));
    sizes.fill(0);
    unfit.fill(0);
    const width = places.length;
    if (start + rows > range.length) unfit.fill(1);
    for (let row = 0; row < rows && start + row < range.length; row += 1) {
      const line = range[start + row]!;
      for (let at = 0; at < width; at += 1) {
        const cell = line[places[at]!];
        if (typeof cell !== "number") {
          unfit[at] = 1;
          continue;
        }
        const bottom = bottoms[at]!;
        const top = cell * bottom + TO_WHOLE - TO_WHOLE;
        if (!(cell >= least[at]! && cell <= most[at]!) || top / bottom !== cell) unfit[at] = 1;
        if (top > sizes[at]!) sizes[at] = top;
        tops[at * stride + row] = top;
      }
    }
    this.columns.forEach(([, from], at) => {
      const first = at * stride;
      from.whole =
        unfit[at] === 0
          ? { tops: tops.subarray(first, first + rows), size: sizes[at]! }
          : undefined;
    });
  }
}

/** A reader for each range that holds figures; bounds that are not simply a least and a most are left alone. */
export function rangeReaders(
  cells: ReadonlyMap<Fact, CellColumn>,
  longest: number,
): readonly RangeReader[] {
  const ranges = new Map<Matrix, [Fact, CellColumn][]>();
  for (const [fact, from] of cells) {
    const isFigure = fact.kind !== "text" && fact.kind !== "yesno";
    if (from.isOne || !isFigure || fact.oneOf || fact.whole) continue;
    ranges.set(from.cells, [...(ranges.get(from.cells) ?? []), [fact, from]]);
  }
  return [...ranges].map(([range, columns]) => new RangeReader(range, columns, longest));
}
