import type { Workpapers } from "../../agreement/define-workpapers";
import { Evaluation, type Known } from "../../quantities/exact";
import type { Fact } from "../../quantities/fact";
import type { Quantity } from "../../quantities/quantity";
import { Refusal } from "../../quantities/refusal";
import { literalOf, valueOf, type Value } from "../../quantities/value";
import { drawn, type Drawn, type FactRows } from "./facts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Measure {
  readonly title: string;
  readonly curves: readonly { readonly title: string; readonly points: readonly Point[] }[];
  readonly marks: readonly { readonly title: string; readonly point: Point }[];
}

/** The lines of a cliff: the same stops along every one of them. */
export interface Cliff {
  readonly of: string;
  readonly threshold: number;
  readonly measures: readonly Measure[];
}

const CENT = 0.01;
/** How far beyond the furthest mark, and from where, the lines are drawn. */
const BEYOND = 1.12;
const FROM_BASES = 2;
const TO_BASES = 4;
const THRESHOLD_BASES = 3;

const numberOf = (quantity: Quantity, evaluation: Evaluation): number =>
  literalOf(evaluation.value(quantity)) as number;

/** A figure, or nothing where the rule declines it. */
function figure(quantity: Quantity, evaluation: Evaluation): number | undefined {
  try {
    return numberOf(quantity, evaluation);
  } catch (problem) {
    if (problem instanceof Refusal) return undefined;
    throw problem;
  }
}

const inCents = (amount: number) => Math.round(amount * 100) / 100;

/** Where the lines bend or end: they are straight in between. */
function stopsOf(threshold: number, marked: readonly number[]): readonly number[] {
  const base = threshold / THRESHOLD_BASES;
  const from = Math.min(FROM_BASES * base, ...marked.map((at) => at / BEYOND));
  const to = Math.max(TO_BASES * base, ...marked.map((at) => at * BEYOND));
  const at = Math.ceil(threshold * 100) / 100;
  const stops = [from, at - CENT, at, ...marked, to].map(inCents).filter((stop) => stop >= 0);
  return [...new Set(stops)].sort((a, b) => a - b);
}

/** The evaluation of the same facts with one more: what grows. */
function along(known: Known, over: Quantity, amount: number): Evaluation {
  const fact = (over.made as { readonly fact: Fact }).fact;
  const facts = new Map<Fact, Value>([...known.facts, [fact, valueOf("money", amount)]]);
  return new Evaluation({ ...known, facts });
}

/** The cliff on these facts; nothing where what it needs was left blank. */
export const cliff = (workpapers: Workpapers, rows: FactRows): Drawn<Cliff | undefined> =>
  drawn(workpapers, rows, (evaluation, known) => {
    const { when, over, of, threshold: limit, measures, marks } = workpapers.sweep();
    if (evaluation.value(when) !== true) return undefined;
    const threshold = numberOf(limit, evaluation);
    const found = marks.flatMap(({ title, at, measures: values }) => {
      const x = figure(at, evaluation);
      return x === undefined ? [] : [{ title, x, values }];
    });
    const stops = stopsOf(
      threshold,
      found.map(({ x }) => x),
    ).map((x) => ({ x, at: along(known, over, x) }));
    return {
      of,
      threshold: inCents(threshold),
      measures: measures.map(({ title, curves }, measure) => ({
        title,
        curves: curves
          .map((curve) => ({
            title: curve.title,
            points: stops.flatMap(({ x, at }) => {
              const y = figure(curve.of, at);
              return y === undefined ? [] : [{ x, y }];
            }),
          }))
          .filter(({ points }) => points.length > 1),
        marks: found.flatMap(({ title: mark, x, values }) => {
          const y = figure(values[measure]!, evaluation);
          return y === undefined ? [] : [{ title: mark, point: { x, y } }];
        }),
      })),
    };
  });

/** A payment on a line of time; dates are serial numbers. */
export interface Timed {
  readonly section: string;
  readonly item: string;
  readonly amount: number;
  readonly due: number;
  readonly paidOn: number;
  readonly interest: number;
  readonly isSeries: boolean;
}

/** What is due when and paid when; payments of nothing are left out. */
export const timeline = (workpapers: Workpapers, rows: FactRows): Drawn<readonly Timed[]> =>
  drawn(workpapers, rows, (evaluation) =>
    workpapers.timeline().flatMap((each) => {
      if (each.when && evaluation.value(each.when) !== true) return [];
      const amount = numberOf(each.amount, evaluation);
      if (amount === 0) return [];
      const { section, item, due, paidOn, interest, isSeries = false } = each;
      return [
        {
          section,
          item,
          amount,
          due: numberOf(due, evaluation),
          paidOn: numberOf(paidOn, evaluation),
          interest: interest ? numberOf(interest, evaluation) : 0,
          isSeries,
        },
      ];
    }),
  );

export interface Share {
  readonly section: string;
  readonly item: string;
  readonly amount: number;
}

/** What the package is made of; parts of nothing are left out. */
export const shares = (workpapers: Workpapers, rows: FactRows): Drawn<readonly Share[]> =>
  drawn(workpapers, rows, (evaluation) =>
    workpapers.shares().flatMap(({ section, item, amount, when }) => {
      const isLeftOut = when && evaluation.value(when) !== true;
      const figureOf = isLeftOut ? 0 : numberOf(amount, evaluation);
      return figureOf === 0 ? [] : [{ section, item, amount: figureOf }];
    }),
  );
