import fc from "fast-check";
import type { Fact } from "../../src/quantities/fact";
import type { Input } from "./formula-row";
import { lastDayOfMonth, serialOf } from "./serial-date";

const isNightly = process.env["NIGHTLY"] === "1";
/** In CI and in the nightly run, where nobody waits. */
export const isUnattended = isNightly || ![undefined, "", "0", "false"].includes(process.env["CI"]);

/** Far fewer where the tests themselves are tested, thousands of times over. */
const few = Number(process.env["RANDOM_COUNT"] ?? 0);

/** How many random inputs a function meets: 1,000 in every run, 10,000 in the nightly one. */
export const randomCount = few || (isNightly ? 10_000 : 1_000);

/** The same where each costs fractions of whole numbers or an explanation. */
export const costlyCount = Math.ceil(few / 4) || (isNightly ? 2_000 : 500);

/** How many native formulas a function has in another program's hands: 500 nightly and in CI. */
export const engineCount = isUnattended ? 500 : 50;

/** How many tables of hundreds of cells: packages worked out. */
export const longCount = Math.ceil(few / 20) || (isNightly ? 1_000 : 150);

/** The number all random ones follow from; the run prints it, and `SEED` sets it. */
export const seed = Number(process.env["SEED"] ?? 20_071_212);

/** Random numbers that the seed and a name repeat (xorshift128). */
export class Random {
  private readonly state: Uint32Array;

  constructor(name: string, from = seed) {
    this.state = Uint32Array.from([from, from / 2 ** 32, 0x9e3779b9, 0x243f6a88]);
    for (const letter of name) {
      this.state[3] = Math.imul(this.state[3]! ^ letter.codePointAt(0)!, 0x01000193);
      this.next();
    }
    for (let turn = 0; turn < 20; turn += 1) this.next();
  }

  /** From 0 up to, but not including, 1. */
  next(): number {
    const [first = 0, second = 0, third = 0, fourth = 0] = this.state;
    const mixed = first ^ (first << 11);
    this.state.set([second, third, fourth, fourth ^ (fourth >>> 19) ^ mixed ^ (mixed >>> 8)]);
    return this.state[3]! / 2 ** 32;
  }

  /** A whole number, both ends included. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(choices: readonly T[]): T {
    return choices[this.whole(0, choices.length - 1)]!;
  }

  /** A number with so many decimals, both ends included. */
  decimal(least: number, most: number, places: number): number {
    const scale = 10 ** places;
    return this.whole(Math.ceil(least * scale), Math.floor(most * scale)) / scale;
  }
}

/** How large the amounts drawn may be; where figures have to survive a spreadsheet's arithmetic, ten million. */
export interface Bounds {
  readonly mostMoney?: number;
}

const EVERYDAY = 10_000_000;
const FIRST_YEAR = 1900;

function money(random: Random, most: number): number {
  const everyday = Math.min(most, EVERYDAY);
  return random.pick([
    () => random.decimal(0, everyday, 2),
    () => random.decimal(0, everyday, 2),
    () => random.whole(1, everyday / 10_000) * 10_000,
    () => random.whole(1, everyday / 50) * 50,
    () => random.decimal(0, Math.min(most, 100), 2),
    () => random.decimal(0, everyday / 100, 4),
    () => random.decimal(0, most, 2),
    () => random.pick([0, 0.01, 0.05, most]),
  ])();
}

const rate = (random: Random, { below, most = 1 }: Fact): number =>
  random.pick([
    () => random.decimal(0, 0.6, 2),
    () => random.decimal(0, 0.6, 4),
    () => random.decimal(0, 0.6, 6),
    () => random.whole(0, 15) / 20,
    () => random.whole(0, 5) / 8,
    () => random.pick([0, 0.000001, below === undefined ? most : 0.999999]),
  ])();

function date(random: Random, { least = 61, most = 2_958_465 }: Fact): number {
  const year = random.whole(1990, 2040);
  const month = random.whole(1, 12);
  const ends = lastDayOfMonth(year, month);
  const everyday = random.whole(32_874, 51_501);
  return random.pick([
    everyday,
    everyday,
    everyday,
    serialOf({ year, month, day: random.pick([1, ends - 1, ends]) }),
    serialOf({ year, month: 2, day: lastDayOfMonth(year, 2) }),
    everyday + random.decimal(0.01, 0.99, 2),
    random.chance(0.2) ? random.whole(least, most) : everyday,
  ]);
}

function count(random: Random, { least = 0, most = 1200, whole, oneOf }: Fact): number {
  if (oneOf) return Number(random.pick(oneOf));
  if (least >= FIRST_YEAR)
    return random.pick([random.whole(2007, 2026), random.whole(least, most)]);
  const usual = Math.min(most, 60);
  const drawn = random.pick([
    () => random.whole(least, usual),
    () => random.decimal(least, usual, 2),
    () => random.pick([least, most]),
  ])();
  return whole ? Math.round(drawn) : drawn;
}

/** What a cell might hold for a fact: within its bounds, blank now and then where it may be. */
export function randomInput(fact: Fact, random: Random, { mostMoney }: Bounds = {}): Input {
  if (fact.optional && random.chance(0.3)) return null;
  switch (fact.kind) {
    case "money":
      return money(random, Math.min(mostMoney ?? Infinity, fact.most ?? EVERYDAY));
    case "rate":
      return rate(random, fact);
    case "date":
      return date(random, fact);
    case "yesno":
      return random.chance(0.5);
    case "text":
      return String(random.pick(fact.oneOf ?? ["CA", "NY", "TX"]));
    default:
      return count(random, fact);
  }
}

/** Checks a law on random inputs; what fast-check finds, the printed seed repeats. */
export const holds = <T>(property: fc.IProperty<T>): void =>
  fc.assert(property, { seed: seed | 0, numRuns: randomCount });
