import { areaAt, type Book } from "../portable/book";
import { areasIn, clockIn, type FormulaCell } from "./formula-cell";
import { FormulaPlaces, type Stretch } from "./formula-places";
import { Least } from "./least";
import { A_STEP } from "./parts";

/** A formula on the way that is being followed. */
interface Visit {
  readonly at: number;
  /** How many were met before it. */
  readonly index: number;
  /** How many had been left before it whose knot was not complete. */
  readonly waiting: number;
  readonly stretches: readonly Stretch[];
  /** The first of its stretches that may hold a formula nobody has met. */
  next: number;
  /** The least index it leads back to. */
  low: number;
}

const leastOf = (figures: Least, stretches: readonly Stretch[]): number =>
  stretches.reduce((least, stretch) => Math.min(least, figures.between(...stretch)), Infinity);

/**
 * Which formulas lean on which: Tarjan's strongly connected components, the way back kept in a list. What a
 * formula leans on is asked of stretches and never listed: in a column of growing sums it is millions of cells.
 */
export class Leaning {
  /** Of every knot of formulas that lean on each other one ring, from the cell by which it was entered. */
  readonly rings: (readonly FormulaCell[])[] = [];
  private readonly places: FormulaPlaces;
  /** Each formula nobody has met, by its own place. */
  private readonly unmet: Least;
  /** The index of each formula met whose knot is not complete. */
  private readonly open: Least;
  /** The first clock each formula of a complete knot leans on. */
  private readonly clocks: Least;
  private readonly way: Visit[] = [];
  /** Formulas left whose knot is not complete, each with the first clock found behind it. */
  private readonly waiting: { readonly at: number; readonly clock: number }[] = [];
  private readonly cameFrom = new Map<number, number>();
  /** The formula that leans directly on the one of an index, and so closes a ring; the last that was left. */
  private readonly closing = new Map<number, number>();
  private met = 0;

  constructor(
    formulas: readonly FormulaCell[],
    private readonly book: Book,
  ) {
    this.places = new FormulaPlaces(formulas);
    const { length } = this.places.cells;
    [this.unmet, this.open, this.clocks] = [
      new Least(length),
      new Least(length),
      new Least(length),
    ];
    for (let at = 0; at < length; at += 1) this.unmet.set(at, at);
  }

  /** Meets and leaves every formula once; yields the share done. */
  *followed(): Generator<number, this> {
    const { length } = this.places.cells;
    let steps = 0;
    for (let at = 0; at < length; at += 1) {
      if (this.unmet.between(at, at + 1) === at) this.meet(at);
      for (let last = this.way.at(-1); last; last = this.way.at(-1)) {
        const next = this.unmetBy(last);
        if (next === undefined) this.leave(last);
        else {
          this.cameFrom.set(next, last.at);
          this.meet(next);
        }
        steps += 1;
        if (steps % A_STEP === 0) yield steps / (2 * length);
      }
    }
    yield 1;
    return this;
  }

  /** The first formula with a clock that a formula leans on, however far back, or that it is itself. */
  clockOf(cell: FormulaCell): FormulaCell | undefined {
    return this.places.cells[leastOf(this.clocks, this.places.stretchesIn(areaAt(cell)))];
  }

  private meet(at: number): void {
    const { formula, sheet } = this.places.cells[at]!;
    const areas = areasIn(formula, sheet, this.book);
    const stretches = areas.flatMap((area) => this.places.stretchesIn(area));
    const index = this.met;
    this.met += 1;
    this.unmet.set(at, Infinity);
    this.open.set(at, index);
    this.way.push({ at, index, waiting: this.waiting.length, stretches, next: 0, low: index });
  }

  private unmetBy(visit: Visit): number | undefined {
    for (; visit.next < visit.stretches.length; visit.next += 1) {
      const found = this.unmet.between(...visit.stretches[visit.next]!);
      if (found < Infinity) return found;
    }
    return undefined;
  }

  private leave(visit: Visit): void {
    const { at, index, stretches } = visit;
    const back = leastOf(this.open, stretches);
    if (back <= index) this.closing.set(back, at);
    const own = clockIn(this.places.cells[at]!) === undefined ? Infinity : at;
    this.waiting.push({ at, clock: Math.min(own, leastOf(this.clocks, stretches)) });
    this.way.pop();
    const low = Math.min(visit.low, back);
    const before = this.way.at(-1);
    if (before) before.low = Math.min(before.low, low);
    if (low === index) this.complete(visit);
  }

  /** A formula that leads no further back than to itself was the first of its knot. */
  private complete({ at, index, waiting }: Visit): void {
    const knot = this.waiting.splice(waiting);
    const clock = knot.reduce((first, each) => Math.min(first, each.clock), Infinity);
    for (const each of knot) {
      this.open.set(each.at, Infinity);
      this.clocks.set(each.at, clock);
    }
    const last = this.closing.get(index);
    if (last !== undefined) this.rings.push(this.ring(at, last));
  }

  private ring(first: number, last: number): readonly FormulaCell[] {
    const back = [last];
    for (let at = last; at !== first; back.push(at)) at = this.cameFrom.get(at)!;
    return back.reverse().map((at) => this.places.cells[at]!);
  }
}
