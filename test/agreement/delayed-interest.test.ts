import fc from "fast-check";
import { codes } from "../functions/shown";
import { cents, centsUpTo, days, dollars, figure, millionthsBelow, rateOf } from "../law/amounts";
import { holds } from "../support/random";

const BASES = [0, 1, 2, 3, 4];
const spell = fc.nat(1500);

describe("interest on a delayed payment", () => {
  it.each<[string, readonly number[], number]>([
    ["181 days of 365", [1_000_000, 41703, 41884, 0.0325], 16_116.44],
    ["181 days of 360", [1_000_000, 41703, 41884, 0.0325, 2], 16_340.28],
    ["177 days of 360", [1_000_000, 41703, 41884, 0.0325, 0], 15_979.17],
    [
      "monthly compounding: 1,000 × ((1 + 12% ÷ 12) ^ 12 − 1)",
      [1000, 39433, 39798, 0.12, 3, 12],
      126.83,
    ],
    ["semiannual: 1,000 × (1.06² − 1)", [1000, 39433, 39798, 0.12, 3, 2], 123.6],
    ["quarterly: 1,000 × (1.03⁴ − 1) = 125.50881", [1000, 39433, 39798, 0.12, 3, 4], 125.51],
    ["annual: 1,000 × 12%", [1000, 39433, 39798, 0.12, 3, 1], 120],
    ["daily over one day: 1,000 × 36.5% ÷ 365", [1000, 39433, 39434, 0.365, 3, 365], 1],
    ["no rate, compounded", [1000, 39433, 39798, 0, 3, 12], 0],
    ["half a cent: 1,825 × 0.1% × 1 ÷ 365", [1825, 39433, 39434, 0.001], 0.01],
    ["a cent less of principal", [1824.99, 39433, 39434, 0.001], 0],
  ])("%s", (_, args, interest) => {
    expect(figure("DELAYED_INTEREST", ...args)).toBe(interest);
  });

  it("is nothing for no delay, on every basis and compounding", () => {
    for (const basis of BASES) {
      for (const compounding of [0, 1, 2, 4, 12, 365]) {
        expect(
          figure("DELAYED_INTEREST", 1_000_000, 39507, 39507, 0.0725, basis, compounding),
        ).toBe(0);
      }
    }
  });

  it("is refused where it is paid before it is due", () => {
    expect(codes("DELAYED_INTEREST", 1000, 39433, [[39432], [39433], [39434]], 0.0725)).toEqual([
      ["#VALUE!"],
      [0],
      [0.2],
    ]);
  });

  it.each([
    [2, 360],
    [3, 365],
  ])("on basis %d splits over time before rounding", (basis, year) => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.nat(2500),
        days,
        spell,
        spell,
        (many, rate, due, first, second) => {
          // With so many hundreds of years' days of principal and a rate in ten-thousandths, each spell's
          // interest is a whole number of cents, and rounding has nothing to hide.
          const interest = (from: number, to: number) =>
            cents("DELAYED_INTEREST", year * 100 * many, from, to, rate / 10_000, basis);
          const [between, end] = [due + first, due + first + second];
          expect(interest(due, between) + interest(between, end)).toBe(interest(due, end));
          expect(interest(due, between)).toBe(many * rate * first);
        },
      ),
    );
  });

  it.each([2, 3])("on basis %d splits to within a cent after rounding", (basis) => {
    holds(
      fc.property(
        centsUpTo(10_000_000),
        millionthsBelow(0.5),
        days,
        spell,
        spell,
        (of, rate, due, first, second) => {
          const interest = (from: number, to: number) =>
            cents("DELAYED_INTEREST", dollars(of), from, to, rateOf(rate), basis);
          const [between, end] = [due + first, due + first + second];
          const apart = interest(due, between) + interest(between, end) - interest(due, end);
          expect(Math.abs(apart)).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it("grows with the amount, the rate and, day by day, with actual days", () => {
    holds(
      fc.property(
        centsUpTo(1_000_000),
        millionthsBelow(0.4),
        days,
        spell,
        fc.nat(100_000),
        (of, rate, due, wait, more) => {
          const interest = (amount: number, at: number, days: number, basis = 3) =>
            cents("DELAYED_INTEREST", dollars(amount), due, due + days, rateOf(at), basis);
          const least = interest(of, rate, wait);
          expect(interest(of + more, rate, wait)).toBeGreaterThanOrEqual(least);
          expect(interest(of, rate + more, wait)).toBeGreaterThanOrEqual(least);
          expect(interest(of, rate, wait + 1)).toBeGreaterThanOrEqual(least);
          expect(interest(of, rate, wait, 2)).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  it("is never less compounded oftener, over a year or more", () => {
    holds(
      fc.property(
        centsUpTo(1_000_000),
        millionthsBelow(0.4),
        days,
        fc.integer({ min: 365, max: 2000 }),
        (of, rate, due, wait) => {
          const interests = [0, 1, 2, 4, 12, 365].map((compounding) =>
            cents("DELAYED_INTEREST", dollars(of), due, due + wait, rateOf(rate), 3, compounding),
          );
          expect(interests).toEqual(interests.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it("of 30/360 counts every month as thirty days", () => {
    holds(
      fc.property(
        fc.integer({ min: 1, max: 48 }),
        fc.integer({ min: 1, max: 28 }),
        fc.integer({ min: 1, max: 2000 }),
        (months, date, many) => {
          // From a 1st to 28th of January 2009, a year without a leap day, so many months on.
          fc.pre(!(date === 28 && months % 12 === 1));
          const due = 39814 + date - 1;
          const parts = { year: 2009 + Math.floor(months / 12), month: (months % 12) + 1 };
          const paid = Math.round(
            (Date.UTC(parts.year, parts.month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000,
          );
          for (const basis of [0, 4]) {
            expect(cents("DELAYED_INTEREST", 1200 * many, due, paid, 0.01, basis)).toBe(
              100 * many * months,
            );
          }
        },
      ),
    );
  });
});
