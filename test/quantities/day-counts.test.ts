import { call } from "../../src/functions/call";
import { serialDate } from "../../src/quantities/calendar";
import {
  averageDaysOfYear,
  daysThirty360European,
  daysThirty360Us,
} from "../../src/quantities/day-counts";
import { date, type Fact } from "../../src/quantities/fact";
import { formula } from "../../src/quantities/formula";
import type { Fraction } from "../../src/quantities/fraction";
import { working } from "../../src/quantities/working";
import { calculated } from "./calculated";
import { asked, onFacts } from "./on-facts";

const serial = (day: string) => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return serialDate(year, month, date);
};

const from = asked(date("From"));
const to = asked(date("To"));
const counts = { us: daysThirty360Us(from, to), european: daysThirty360European(from, to) };
const year = averageDaysOfYear(from, to);

const between = (start: string, end: string) => {
  const evaluation = onFacts([from, serial(start)], [to, serial(end)]);
  const figure = (of: typeof year) => (evaluation.value(of) as Fraction).toNumber();
  return { us: figure(counts.us), european: figure(counts.european), year: figure(year) };
};

/**
 * Worked by hand. US (NASD) as YEARFRAC's basis 0: the end is set first, by the start as it stands (a 31st
 * after a 30th or 31st becomes the 30th; a February end after a February end becomes the 30th), then a
 * start on the 31st or on a February end becomes the 30th. European: each 31st becomes the 30th.
 */
const thirtyDays: readonly (readonly [string, string, number, number, string])[] = [
  ["2007-12-17", "2008-06-17", 180, 180, "6 × 30"],
  ["2007-01-30", "2007-03-31", 60, 60, "a 31st after a 30th is a 30th in both"],
  ["2007-01-31", "2007-03-31", 60, 60, "a 31st after a 31st"],
  ["2007-01-29", "2007-03-31", 62, 61, "a 31st after a 29th stays in the US count"],
  ["2007-01-31", "2007-02-28", 28, 28, "the end of February stands as the 28th"],
  ["2007-01-30", "2007-02-28", 28, 28, "from a 30th"],
  ["2007-02-28", "2007-03-01", 1, 3, "a start at the end of February is a 30th in the US"],
  ["2007-02-28", "2007-03-31", 31, 32, "to a 31st, which the 28th leaves as it is"],
  ["2007-02-28", "2008-02-29", 360, 361, "both at the end of February"],
  ["2008-02-29", "2009-02-28", 360, 359, "both, from a leap year"],
  ["2008-02-28", "2008-03-31", 33, 32, "the 28th of a leap year is no end"],
  ["2008-02-28", "2008-02-29", 1, 1, "one day"],
  [
    "2008-02-29",
    "2012-03-31",
    1471,
    1471,
    "4 years, a month and a day in the US; 4 × 360 + 30 + 1 in Europe",
  ],
  ["2007-12-31", "2008-01-01", 1, 1, "over the year's end"],
  ["2007-12-12", "2007-12-12", 0, 0, "no day"],
];

describe("30/360", () => {
  it.each(thirtyDays)("%s to %s is %d (US) and %d (European): %s", (start, end, us, european) => {
    expect(between(start, end)).toMatchObject({ us, european });
  });
});

/** Both days typed into the call, so that the formula is a sum of figures. */
const typed = (start: string, end: string) => ({
  facts: new Map([from, to].map(({ made }) => [(made as { readonly fact: Fact }).fact, {}])),
  lists: new Map(),
  evaluation: onFacts([from, serial(start)], [to, serial(end)]),
});

describe("in a spreadsheet 30/360", () => {
  it.each(thirtyDays)("%s to %s is the same there", (start, end, us, european) => {
    const comesTo = (of: typeof year) => calculated(formula(of, typed(start, end)));
    expect(comesTo(counts.us)).toBe(us);
    expect(comesTo(counts.european)).toBe(european);
  });
});

describe("the average year of actual/actual", () => {
  it.each<[string, string, number, string, string]>([
    ["2007-12-12", "2007-12-31", 365, "365", "one common year"],
    ["2008-01-01", "2008-12-31", 366, "366", "one leap year"],
    ["2007-12-12", "2008-02-28", 365, "365", "to the day before the leap day"],
    ["2007-12-12", "2008-02-29", 366, "366", "to the leap day"],
    ["2007-12-12", "2008-12-12", 366, "366", "a year with the leap day in it"],
    ["2008-02-29", "2009-02-28", 366, "366", "from the leap day"],
    ["2008-03-01", "2009-03-01", 365, "365", "from the day after the leap day"],
    ["2006-03-01", "2007-02-28", 365, "365", "between two common years"],
    ["2007-12-12", "2008-12-13", 365.5, "731 ÷ 2", "a year and a day: 365 + 366"],
    ["2007-11-30", "2008-12-01", 365.5, "731 ÷ 2", "a year and a day, a month on"],
    ["2007-12-12", "2010-12-12", 365.25, "1,461 ÷ 4", "365 + 366 + 365 + 365"],
  ])("%s to %s is %d days, %s: %s", (start, end, days, words) => {
    expect(between(start, end).year).toBe(days);
    const evaluation = onFacts([from, serial(start)], [to, serial(end)]);
    expect(working([year], evaluation).at(-1)?.working).toBe(words);
    expect(calculated(formula(year, typed(start, end)))).toBe(days);
  });
});

describe("30/360 in words", () => {
  it.each<[string, string, "us" | "european", string]>([
    ["2007-12-17", "2008-06-17", "us", "(2008 − 2007) × 360 + (6 − 12) × 30 + (17 − 17)"],
    ["2007-01-29", "2007-03-31", "us", "(2007 − 2007) × 360 + (3 − 1) × 30 + (31 − 29)"],
    ["2007-01-29", "2007-03-31", "european", "(2007 − 2007) × 360 + (3 − 1) × 30 + (30 − 29)"],
  ])("%s to %s, %s: %s", (start, end, count, words) => {
    const evaluation = onFacts([from, serial(start)], [to, serial(end)]);
    expect(working([counts[count]], evaluation).at(-1)?.working).toBe(words);
  });
});

describe("YEARFRAC as Microsoft documents it", () => {
  // YEARFRAC(1/1/2012, 7/30/2012): 0.58055556 by default, 0.57650273 with basis 1, 0.57808219 with basis 3.
  const [start, end] = ["2012-01-01", "2012-07-30"];
  const days = serial(end) - serial(start);

  it("gives 0.58055556 on basis 0", () => {
    expect(between(start, end).us / 360).toBeCloseTo(0.58055556, 8);
  });

  it("gives 0.57650273 on basis 1", () => {
    expect(days / between(start, end).year).toBeCloseTo(0.57650273, 8);
  });

  it("gives 0.57808219 on basis 3", () => {
    expect(days / 365).toBeCloseTo(0.57808219, 8);
  });

  it.each<[number, number]>([
    [0, 580555.56],
    [1, 576502.73],
    [3, 578082.19],
  ])("reaches the cent of interest on 10,000,000 at 10%% on basis %d", (basis, interest) => {
    const [cells] = call("DELAYED_INTEREST", 10_000_000, serial(start), serial(end), 0.1, basis);
    expect(cells).toEqual([interest]);
  });
});
