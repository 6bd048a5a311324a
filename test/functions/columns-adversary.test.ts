import { functionNamed } from "../../src/agreement";
import { evaluate } from "../../src/functions/evaluate";
import { oracles } from "../readers/oracles";
import { shownAmount } from "../readers/oracles/oracle";
import type { Input } from "../support/formula-row";
import { Random } from "../support/random";
import { note } from "../support/skip";

const rowCount = process.env["NIGHTLY"] === "1" ? 100_000 : 1_000;
const LARGEST = 999_999_999_999.99;
const MILLION = 1_000_000;

type Row = readonly Input[];

/** The inverse of a number among the remainders of a division, by Euclid. */
function inverse(of: bigint, modulus: bigint): bigint {
  let [oldRest, rest, oldFactor, factor] = [of % modulus, modulus, 1n, 0n];
  while (rest !== 0n) {
    const times = oldRest / rest;
    [oldRest, rest] = [rest, oldRest - times * rest];
    [oldFactor, factor] = [factor, oldFactor - times * factor];
  }
  return ((oldFactor % modulus) + modulus) % modulus;
}

/** An amount in cents whose `times`-fold, over `divisor`, is as near a half-cent as it can be: above or below. */
function nearHalf(times: number, divisor: number, random: Random): number {
  const [by, modulus] = [BigInt(times), BigInt(divisor)];
  const half = (modulus + (random.chance(0.5) ? 1n : -1n)) / 2n;
  const first = Number((half * inverse(by, modulus)) % modulus);
  const room = random.pick([1e7, 1e10, 9e13]);
  return first + divisor * random.whole(0, Math.floor(room / divisor));
}

const isOdd = (figure: number) => figure % 2 === 1;

/** A gross-up of 0.2 × excess ÷ (0.8 − t): with m millionths left of a dollar, 200,000 × excess ÷ m. */
function grossUpNearHalf(random: Random): Row {
  const drawn = () => random.pick([random.whole(1, 500), random.whole(1, 799_999)]);
  let left = drawn();
  while (!isOdd(left) || left % 5 === 0) left = drawn();
  const excess = nearHalf(200_000, left, random);
  const base = random.pick([0, 0.01, Math.floor(excess / 3) / 100]);
  const payments = (excess + Math.round(base * 100)) / 100;
  return [Math.min(payments, LARGEST), base, (800_000 - left) / MILLION, null];
}

/** Tax on a payment, rate in millionths, with tax on tax: payment × t ÷ (1 − t). */
function taxOnTaxNearHalf(random: Random): Row {
  let left = random.whole(1, 999_999);
  while (!isOdd(left) || left % 5 === 0) left = random.whole(1, 999_999);
  const payment = nearHalf(MILLION - left, left, random);
  return [Math.min(payment / 100, LARGEST), (MILLION - left) / MILLION, true];
}

const amounts = [0, 0.01, 0.02, 0.05, 1, 33.33, 850_000, 1e9 + 0.01, LARGEST - 0.01, LARGEST];

const anyAmount = (random: Random) =>
  random.pick([random.pick(amounts), random.decimal(0, 1e6, 2), random.whole(0, 2e9) / 200]);

/** Rates that leave next to nothing of a dollar, on both sides of the pole, and ones with every digit. */
const nearPole = (random: Random) =>
  random.pick([
    0.8,
    0.79,
    0.7999,
    0.799999,
    0.79999999,
    0.8000001,
    0.7999999999,
    0.799999999999999,
    1 / 3,
  ]);

const attacks: readonly (readonly [string, string, (random: Random) => Row])[] = [
  ["PARACHUTE_GROSSUP", "just beside half a cent", grossUpNearHalf],
  [
    "PARACHUTE_GROSSUP",
    "near the pole",
    (random) => [anyAmount(random), random.pick([0, 0.01, 1]), nearPole(random), null],
  ],
  [
    "PARACHUTE_GROSSUP",
    "about three base amounts",
    (random) => {
      const base = random.pick([0.01, 0.33, 33_333.33, LARGEST / 4, random.decimal(0, 1e6, 2)]);
      const cents = Math.round(base * 100) * 3 + random.pick([-1, 0, 1]);
      return [Math.max(0, cents) / 100, base, random.pick([0.4, 0.422805, 0.7]), null];
    },
  ],
  ["HEALTH_GROSSUP", "just beside half a cent", taxOnTaxNearHalf],
  [
    "HEALTH_GROSSUP",
    "exact halves",
    (random) => [
      anyAmount(random),
      random.pick([0.5, 0.25, 0.125, 0.999999, 0]),
      random.chance(0.5),
    ],
  ],
  [
    "SEVERANCE_LUMP",
    "huge and tiny together",
    (random) => [
      anyAmount(random),
      anyAmount(random),
      random.pick([0.5, 1, 1.25, 99.99, 0, 1 / 3]),
    ],
  ],
  [
    "DELAYED_INTEREST",
    "exact halves and a cent over many years",
    (random) => {
      const due = random.whole(36_000, 46_000);
      const days = random.pick([0, 1, 73, 146, 181, 184, 365, random.whole(0, 20_000)]);
      return [
        anyAmount(random),
        due,
        due + days,
        random.pick([0.05, 0.0725, 0.1, 0.2]),
        null,
        null,
      ];
    },
  ],
];

describe.each(attacks)("%s, %s", (name, kind, drawn) => {
  it(`is over a column what rational arithmetic gives, ${rowCount} rows`, () => {
    const oracle = oracles.find((each) => each.name === name)!;
    const random = new Random(`adversary ${name} ${kind}`);
    const rows = Array.from({ length: rowCount }, () => drawn(random));
    const columns = rows[0]!.map((_, at) => rows.map((row) => [row[at]]));
    const cells = evaluate(functionNamed(name)!, columns).map(([cell]) => cell);
    let ties = 0;
    const wrong = rows.flatMap((row, at) => {
      const amount = oracle.amount(row);
      if (amount?.fromHalfCent().equals(0)) ties += 1;
      const agrees = amount
        ? Object.is(cells[at], shownAmount(oracle, amount))
        : typeof cells[at] === "object";
      return agrees ? [] : [{ row, cell: cells[at], wanted: amount?.toDecimal(25) }];
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    note(`Adversary, ${name} ${kind}: ${rowCount} rows right, ${ties} of them half-cent ties.`);
  });
});
