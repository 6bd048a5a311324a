import fc from "fast-check";
import { compensationLimit } from "../../src/law/rates/compensation-limit";
import { holds } from "../support/random";
import { serialOf } from "../support/serial-date";
import { cents, centsUpTo, days, dollars, figure } from "./amounts";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

describe("the list of specified employees in force", () => {
  it.each<[string, number, number]>([
    ["1 January", day(2008, 1, 1), 2006],
    ["31 March, its last day", day(2008, 3, 31), 2006],
    ["1 April, the first of the next", day(2008, 4, 1), 2007],
    ["31 December", day(2008, 12, 31), 2007],
    ["29 February", day(2008, 2, 29), 2006],
  ])("on %s", (_, separation, year) => {
    expect(figure("IDENTIFICATION_YEAR", separation)).toBe(year);
  });

  it("never goes back", () => {
    holds(
      fc.property(days, fc.nat(400), (separation, later) => {
        expect(figure("IDENTIFICATION_YEAR", separation + later)).toBeGreaterThanOrEqual(
          figure("IDENTIFICATION_YEAR", separation),
        );
      }),
    );
  });
});

describe("exempt separation pay", () => {
  it("is twice the lesser of the pay and the year's limit", () => {
    holds(
      fc.property(fc.integer({ min: 2007, max: 2026 }), centsUpTo(1_000_000), (year, pay) => {
        const limit = Number(compensationLimit.find(year)?.value) * 100;
        expect(cents("SEPARATION_PAY_LIMIT", year, dollars(pay))).toBe(2 * Math.min(pay, limit));
      }),
    );
  });
});

describe("reimbursement", () => {
  it.each<[string, number, number]>([
    ["on 1 January", day(2008, 1, 1), day(2009, 12, 31)],
    ["on 31 December", day(2007, 12, 31), day(2008, 12, 31)],
    ["on 29 February", day(2008, 2, 29), day(2009, 12, 31)],
  ])("of an expense %s is due by the end of the next year", (_, incurred, due) => {
    expect(figure("REIMBURSEMENT_DUE", incurred)).toBe(due);
  });
});
