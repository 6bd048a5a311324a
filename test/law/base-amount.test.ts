import fc from "fast-check";
import { codes } from "../functions/shown";
import { holds } from "../support/random";
import { cents, centsUpTo, dollars, figure } from "./amounts";

const column = (figures: readonly number[]) => figures.map((each) => [each]);
const pay = fc.array(centsUpTo(5_000_000), { minLength: 1, maxLength: 5 });

describe("the base amount", () => {
  it.each<[string, readonly unknown[], number]>([
    [
      "a short first year annualised: (30,000 × 12 ÷ 4 + 120,000 + 150,000) ÷ 3",
      [
        [[30_000], [120_000], [150_000]],
        [[4], [12], [12]],
      ],
      120_000,
    ],
    [
      "what was paid once left as it was: (40,000 − 10,000) × 3 + 10,000",
      [[[40_000]], [[4]], [[10_000]]],
      100_000,
    ],
    ["all of it paid once", [[[40_000]], [[1]], [[40_000]]], 40_000],
    ["one month: × 12", [[[1000]], [[1]]], 12_000],
    ["part of a month: 1,000 × 12 ÷ 1.5", [[[1000]], [[1.5]]], 8000],
    ["half a cent up: 0.01 ÷ 2", [[[0.01], [0]]], 0.01],
    ["nothing earned", [[[0], [0]]], 0],
  ])("%s", (_, args, amount) => {
    expect(figure("BASE_AMOUNT", ...args)).toBe(amount);
  });

  it.each<[string, readonly unknown[]]>([
    ["no months", [[[1000]], [[0]]]],
    ["less than a month", [[[1000]], [[0.99]]]],
    ["thirteen months", [[[1000]], [[13]]]],
    ["more paid once than paid", [[[1000]], [[12]], [[1000.01]]]],
    ["six years", [column([1, 2, 3, 4, 5, 6])]],
  ])("is refused for %s", (_, args) => {
    expect(codes("BASE_AMOUNT", ...args)).toEqual([["#VALUE!"]]);
  });

  it("is the average, whatever the order of the years", () => {
    holds(
      fc.property(pay, (years) => {
        const sum = years.reduce((total, each) => total + BigInt(each), 0n);
        const count = BigInt(years.length);
        const average = Number((2n * sum + count) / (2n * count));
        const figures = years.map(dollars);
        expect(cents("BASE_AMOUNT", column(figures))).toBe(average);
        expect(cents("BASE_AMOUNT", column(figures.toReversed()))).toBe(average);
      }),
    );
  });

  it("lies between the least and the most year", () => {
    holds(
      fc.property(pay, (years) => {
        const amount = cents("BASE_AMOUNT", column(years.map(dollars)));
        expect(amount).toBeGreaterThanOrEqual(Math.min(...years));
        expect(amount).toBeLessThanOrEqual(Math.max(...years));
      }),
    );
  });

  it("is no less for a shorter year, and no more for a larger part paid once", () => {
    holds(
      fc.property(
        centsUpTo(1_000_000),
        fc.integer({ min: 1, max: 11 }),
        fc.nat(100),
        (of, months, part) => {
          const once = dollars(Math.floor((of * part) / 100));
          const amount = (over: number, nonrecurring: number) =>
            cents("BASE_AMOUNT", dollars(of), over, nonrecurring);
          expect(amount(months, once)).toBeGreaterThanOrEqual(amount(months + 1, once));
          expect(amount(months, once)).toBeLessThanOrEqual(amount(months, 0));
        },
      ),
    );
  });
});
