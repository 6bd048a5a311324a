import { readFileSync } from "node:fs";
import { join } from "node:path";
import { serialDate } from "../../../src/quantities/calendar";
import { compensationLimit } from "../../../src/law/rates/compensation-limit";
import { employmentRate } from "../../../src/law/rates/employment-rate";
import { federalTopRate } from "../../../src/law/rates/federal-top-rate";
import { officerThreshold } from "../../../src/law/rates/officer-threshold";
import { primeRate } from "../../../src/law/rates/prime-rate";
import { stateTaxDeductible } from "../../../src/law/rates/state-tax-deductible";
import { stateTopRate } from "../../../src/law/rates/state-top-rate";

/** The sources' own rows, carried over as they were found. */
const rows = (file: string): readonly (readonly string[])[] =>
  readFileSync(join(__dirname, file), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const serial = (iso: string) => {
  const [year = 0, month = 0, day = 0] = iso.split("-").map(Number);
  return serialDate(year, month, day);
};

const percent = (fraction: unknown) => Number(fraction) * 100;

describe("the prime rate", () => {
  const changes = rows("prime-rate.csv").map(([effective = "", rate = "", listed = "", verified = ""]) => ({
    day: serial(listed || effective),
    rate: Number(rate),
    verified: verified === "yes",
  }));

  test("364 changes are recorded", () => expect(changes).toHaveLength(364));

  test.each(changes.map((change, at) => [at, change, changes[at - 1], changes[at + 1]] as const))(
    "change %i holds from its day, not the day before, to the day before the next",
    (_, { day, rate, verified }, before, next) => {
      expect(percent(primeRate.find(day)?.value)).toBeCloseTo(rate, 10);
      expect(primeRate.find(day)?.verified).toBe(verified);
      expect(percent(primeRate.find(day + 1)?.value)).toBeCloseTo(
        next?.day === day + 1 ? next.rate : rate,
        10,
      );
      if (before) expect(percent(primeRate.find(day - 1)?.value)).toBeCloseTo(before.rate, 10);
      if (next) expect(percent(primeRate.find(next.day - 1)?.value)).toBeCloseTo(rate, 10);
    },
  );

  test("nothing is held before 4 August 1955 or after 22 August 2026", () => {
    expect(primeRate.find(serialDate(1955, 8, 3))).toBeUndefined();
    expect(primeRate.find(serialDate(1955, 8, 4))?.value).toBe("0.0325");
    expect(primeRate.find(serialDate(2026, 8, 22))?.value).toBe("0.0675");
    expect(primeRate.find(serialDate(2026, 8, 23))).toBeUndefined();
  });

  test("10 December 2007 is 7.50%, 12 December 2007 7.25%", () => {
    expect(primeRate.find(serialDate(2007, 12, 10))?.value).toBe("0.075");
    expect(primeRate.find(serialDate(2007, 12, 12))?.value).toBe("0.0725");
  });
});

describe("state top rates", () => {
  const cells = rows("state-top-rate.csv");

  test("51 jurisdictions over 20 years", () => expect(cells).toHaveLength(1020));

  test("every row is found, with whether it is verified", () => {
    const wrong = cells.filter(([year, state = "", rate, verified]) => {
      const finding = stateTopRate.find(Number(year), state.toLowerCase());
      return (
        Math.abs(percent(finding?.value) - Number(rate)) > 1e-9 ||
        finding?.verified !== (verified === "yes")
      );
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    [2006, "NJ"],
    [2027, "NJ"],
    [2015, "PR"],
    [2015, ""],
  ])("%i, %s is not held", (year, state) => {
    expect(stateTopRate.find(year, state)).toBeUndefined();
  });
});

describe("federal rates and limits", () => {
  test.each(rows("federal-rates.csv"))("%s: top rate %s, Medicare %s + %s", (year, top, medicare, more) => {
    expect(percent(federalTopRate.find(Number(year))?.value)).toBeCloseTo(Number(top), 10);
    expect(percent(employmentRate.find(Number(year))?.value)).toBeCloseTo(
      Number(medicare) + Number(more),
      10,
    );
    expect(stateTaxDeductible.find(Number(year))?.value).toBe(Number(year) <= 2017 ? "1" : "0");
  });

  test.each(rows("limits.csv"))("%s: 401(a)(17) %s, officer %s", (year, limit, officer) => {
    expect(Number(compensationLimit.find(Number(year))?.value)).toBe(Number(limit));
    expect(Number(officerThreshold.find(Number(year))?.value)).toBe(Number(officer));
  });

  test.each([2006, 2027])("no federal rate for %i", (year) => {
    expect(federalTopRate.find(year)).toBeUndefined();
    expect(employmentRate.find(year)).toBeUndefined();
    expect(stateTaxDeductible.find(year)).toBeUndefined();
  });

  test.each([2005, 2027])("no limit for %i", (year) => {
    expect(compensationLimit.find(year)).toBeUndefined();
    expect(officerThreshold.find(year)).toBeUndefined();
  });
});
