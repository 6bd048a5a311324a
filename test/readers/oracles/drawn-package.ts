import type { Input } from "../../support/formula-row";
import type { Random } from "../../support/random";
import { edgeDay, sixMonthsAfter } from "./days";
import { aDay } from "./health-schedule";

/** Dollars and cents, now and then a round sum. */
const dollars = (random: Random, most: number): number =>
  random.chance(0.3) ? random.whole(0, most / 100) * 100 : random.decimal(0, most, 2);

/** Random facts of a package that lean on each other as real ones do; each label once, in any order. */
export function drawnPackage(random: Random): readonly (readonly [string, Input])[] {
  const termination = random.chance(0.4) ? edgeDay(random, 1996, 2024) : aDay(random);
  const separation = random.pick([null, null, termination, termination + random.whole(-40, 5)]);
  const from = separation ?? termination;
  const end = sixMonthsAfter(from);
  const death = random.chance(0.3)
    ? random.pick([from, from + 3, from + 5, from + 6, end - 1, end, end + 50, from - 1]) +
      random.pick([0, 0, random.whole(0, 100)])
    : null;
  const ends = death === null ? end : Math.max(from, Math.min(end, death));
  const salary = dollars(random, 1_000_000);
  const bonus = dollars(random, 600_000);
  const round = 3 * (salary + bonus);
  const isEight = random.chance(0.7);
  const eight = <T>(value: T) => (isEight || random.chance(0.5) ? value : null);
  const some = <T>(value: T) => (random.chance(0.4) ? value : null);
  const flag = () => random.pick([null, true, false]);
  const facts: readonly (readonly [string, Input])[] = [
    ["Termination date", termination],
    ["Annual salary", salary],
    ["Maximum bonus", bonus],
    ["Monthly premium", dollars(random, 4_000)],
    ["Employee share", dollars(random, 1_000)],
    ["Health and benefits tax rate", random.decimal(0, 0.6, random.pick([2, 4, 6]))],
    ["Separation date", separation],
    ["Death date", death],
    ["Change date", eight(termination - random.whole(-60, 400))],
    ["Base amount", eight(random.chance(0.3) ? Math.floor(round / 3) : dollars(random, 900_000))],
    ["Section 8 combined rate", eight(random.chance(0.05) ? 0.8 : random.decimal(0, 0.6, 4))],
    ["120% AFR", random.chance(0.5) ? random.decimal(0, 0.1, 4) : null],
    ["Insurance and auto annual cost", some(dollars(random, 60_000))],
    ["Other benefits annual cost", some(dollars(random, 60_000))],
    ["Other parachute payments", some(dollars(random, 2_000_000))],
    ["Reasonable compensation after the change", some(dollars(random, 300_000))],
    ["Reasonable compensation before the change", some(dollars(random, 900_000))],
    ["Specified employee", random.pick([null, true, true, false])],
    ["Severance exempt from delay", flag()],
    ["Insurance and auto exempt from delay", flag()],
    ["Other benefits exempt from delay", flag()],
    ["Prime rate", random.chance(0.5) ? random.decimal(0, 0.12, 4) : null],
    ["Actual payment date", random.chance(0.3) ? ends + random.pick([-1, 0, 0, 5, 5, 40]) : null],
    ["Tax on tax", flag()],
    ["Gross-Up Payment delayed", flag()],
    ["Health continues after death", flag()],
    ["Interest basis", some(random.whole(0, 4))],
    ["Compounding", random.chance(0.25) ? random.pick([0, 1, 2, 4, 12, 365]) : null],
    ["Interest from", some(random.pick(["due date", "termination"]))],
    ["Trust interest to", some(random.pick(["end + 5", "end"]))],
    ["Interest counts under section 8", flag()],
    ["Death benefit measured by", some(random.pick(["months", "days"]))],
  ];
  const kept = facts.filter(([, value]) => value !== null || random.chance(0.5));
  return random.chance(0.5) ? kept : [...kept].reverse();
}
