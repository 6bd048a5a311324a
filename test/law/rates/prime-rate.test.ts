import { primeRate } from "../../../src/law/rates/prime-rate";
import { asFraction, carriedRows, serial } from "./carried-rows";

const changes = carriedRows("prime-rate.csv", [
  "effective_date",
  "prime_rate_pct",
  "wsj_listed_date",
  "verified",
  "source",
]).map((row) => ({
  day: serial(row.wsj_listed_date || row.effective_date),
  iso: row.wsj_listed_date || row.effective_date,
  value: asFraction(row.prime_rate_pct),
  verified: row.verified === "yes",
  source: row.source,
}));

/** What the table's words must say for each kind of source. */
const namedIn: Readonly<Record<string, RegExp>> = {
  "FRED only": /FRED.*H\.15.*not checked/,
  "FRED, WSJ list where visible": /FRED.*Wall Street Journal's list agrees/,
  "WSJ list, a day from FRED": /Wall Street Journal's listed date/,
  "FRED and WSJ list": /FRED.*Wall Street Journal prime list agree/,
  "FRED, WSJ list cut off": /FRED.*cut off/,
  "FRED and WSJ print edition": /FRED.*print edition agree/,
  FOMC: /Open Market Committee/,
  memory: /from memory/,
};

const FIRST = serial("1955-08-04");
const LAST = serial("2026-08-22");

test("364 changes were carried over, the days in order", () => {
  expect(changes).toHaveLength(364);
  expect(changes.every(({ day }, at) => day > (changes[at - 1]?.day ?? 0))).toBe(true);
});

describe.each(changes.map((change, at) => [change.iso, change, at] as const))(
  "the change of %s",
  (_, { day, value, verified, source }, at) => {
    const end = (changes[at + 1]?.day ?? LAST + 1) - 1;

    test("holds from its day, with its source", () => {
      const found = primeRate.find(day);
      expect(found).toMatchObject({ value, verified, from: day });
      expect(found?.source).toMatch(namedIn[source]!);
    });

    test("does not hold the day before", () => {
      expect(primeRate.find(day - 1)?.value).toBe(changes[at - 1]?.value);
    });

    test("holds the day after unless that is the next change, and to its last day", () => {
      expect(primeRate.find(Math.min(day + 1, end))?.value).toBe(value);
      expect(primeRate.find(end)).toMatchObject({ value, to: end });
    });
  },
);

test.each([
  ["before the first change", FIRST - 1],
  ["past the date known", LAST + 1],
  ["no date", Number.NaN],
])("nothing is held %s", (_, day) => expect(primeRate.find(day)).toBeUndefined());

test("the last day known is held", () => {
  expect(primeRate.knownThrough).toBe(LAST);
  expect(primeRate.find(LAST)).toMatchObject({ value: "0.0675", to: LAST });
});

test.each([
  ["2007-12-10", "0.075"],
  ["2007-12-11", "0.0725"],
  ["2007-12-12", "0.0725"],
])("on %s it is %s", (day, value) => expect(primeRate.find(serial(day))?.value).toBe(value));

test.each([
  ["1991-01-31", "0.095", true],
  ["1991-02-01", "0.095", false],
  ["1991-02-04", "0.095", false],
  ["1991-02-05", "0.09", true],
])("on %s, about the days printed as a range, it is %s, verified %s", (day, value, verified) => {
  const found = primeRate.find(serial(day));
  expect(found).toMatchObject({ value, verified });
  expect(/as a range of 9\.00% to 9\.50%/.test(found?.source ?? "")).toBe(!verified);
});

test("where it ends and what is not verified is said in words", () => {
  expect(primeRate.otherwise).toBe(
    "The prime rate is recorded from 4 Aug 1955 to 22 Aug 2026. Enter the rate itself.",
  );
  expect(primeRate.unverified).toMatch(/2024.*1991.*H\.15/);
});
