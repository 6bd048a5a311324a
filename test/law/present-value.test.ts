import fc from "fast-check";
import { codes } from "../functions/shown";
import { holds } from "../support/random";
import { cents, centsUpTo, days, dollars, figure, millionthsBelow, rateOf } from "./amounts";

const amount = centsUpTo(10_000_000);
const afr = millionthsBelow(0.2);
const CHANGE = 39428;

describe("present value at the change", () => {
  it.each<[string, readonly number[], number]>([
    ["a year at 10%: 110.25 ÷ 1.05²", [110.25, CHANGE + 365, CHANGE, 0.1], 100],
    [
      "182 days: 105 ÷ 1.05 ^ (364 ÷ 365) = 100 × 1.05 ^ (1 ÷ 365)",
      [105, CHANGE + 182, CHANGE, 0.1],
      100.01,
    ],
    ["the day of the change", [1000, CHANGE, CHANGE, 0.1], 1000],
    ["the day after: 1,000 ÷ 1.05 ^ (2 ÷ 365)", [1000, CHANGE + 1, CHANGE, 0.1], 999.73],
    ["before the change", [1000, CHANGE - 400, CHANGE, 0.1], 1000],
    ["no rate", [1000, CHANGE + 9999, CHANGE, 0], 1000],
  ])("%s", (_, args, value) => {
    expect(figure("PRESENT_VALUE_280G", ...args)).toBe(value);
  });

  it("is never more than the amount, and falls with time and rate", () => {
    holds(
      fc.property(
        amount,
        days,
        fc.nat(2000),
        fc.nat(500),
        afr,
        fc.nat(50_000),
        (of, change, wait, longer, rate, more) => {
          const value = (days: number, at: number) =>
            cents("PRESENT_VALUE_280G", dollars(of), change + days, change, rateOf(at));
          expect(value(wait, rate)).toBeLessThanOrEqual(of);
          expect(value(wait + longer, rate)).toBeLessThanOrEqual(value(wait, rate));
          expect(value(wait, rate + more)).toBeLessThanOrEqual(value(wait, rate));
        },
      ),
    );
  });

  it("of n whole years is the amount over (1 + r ÷ 2) to the 2n", () => {
    holds(
      fc.property(
        amount,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 100 }),
        (of, years, halfPercents) => {
          // With r = k ÷ 1,000 the factor is (2000 + k) ÷ 2000.
          const [top, bottom] = [
            2000n ** BigInt(2 * years),
            BigInt(2000 + halfPercents) ** BigInt(2 * years),
          ];
          const twice = BigInt(of) * top * 2n;
          const rounded = Number((twice + bottom) / (2n * bottom));
          const value = cents(
            "PRESENT_VALUE_280G",
            dollars(of),
            CHANGE + 365 * years,
            CHANGE,
            halfPercents / 1000,
          );
          expect(value).toBe(rounded);
        },
      ),
    );
  });
});

describe("an accelerated payment", () => {
  const value = (condition: number, original: number, of = 1000, rate = 0.06) =>
    figure("ACCELERATION_VALUE", of, CHANGE, original, rate, condition);

  it.each<[string, number, number]>([
    ["a day short of a month: nothing", 39458, 0],
    ["a month: 1%", 39459, 10],
    ["a day short of two months: 1%", 39489, 10],
    ["two months: 2%", 39490, 20],
  ])("counts full months of service: %s", (_, original, serviceDollars) => {
    const gained = value(1, original) - value(0, original);
    expect(Math.abs(gained - serviceDollars)).toBeLessThan(0.011);
  });

  it("counts months from the end of a month to the last day of a shorter one", () => {
    // 31 January 2008: a month ends on 29 February, not on the 28th.
    const months = (original: number) =>
      figure("ACCELERATION_VALUE", 1000, 39478, original, 0) / 10;
    expect(months(39506)).toBe(0);
    expect(months(39507)).toBe(1);
    expect(months(39537)).toBe(1);
    expect(months(39538)).toBe(2);
  });

  it("is worth no more than itself", () => {
    expect(value(1, CHANGE + 365 * 30)).toBe(1000);
    expect(value(2, CHANGE)).toBe(1000);
    expect(value(0, CHANGE)).toBe(0);
    expect(value(1, CHANGE)).toBe(0);
  });

  it("is worth most under performance and least when vested", () => {
    holds(
      fc.property(amount, days, fc.nat(4000), afr, (of, day, wait, rate) => {
        const [vested = 0, service = 0, performance = 0] = [0, 1, 2].map((condition) =>
          cents("ACCELERATION_VALUE", dollars(of), day, day + wait, rateOf(rate), condition),
        );
        expect(vested).toBeLessThanOrEqual(service);
        expect(service).toBeLessThanOrEqual(performance);
        expect(performance).toBe(of);
      }),
    );
  });

  it("vested, is what the present value leaves of it, to the cent", () => {
    holds(
      fc.property(amount, days, fc.nat(4000), afr, (of, day, wait, rate) => {
        const worth = cents("PRESENT_VALUE_280G", dollars(of), day + wait, day, rateOf(rate));
        const gained = cents("ACCELERATION_VALUE", dollars(of), day, day + wait, rateOf(rate), 0);
        expect(gained + worth).toBe(of);
      }),
    );
  });

  it("is rounded once, not along the way", () => {
    // The present value rounded first can tip the sum by a cent: 1,000.15 over 31 days at 10%, one full
    // month, is 8.2546… + 10.0015 = 18.2561…, but 8.25 + 10.0015 rounds to 18.25.
    const disagreement = (of: number) => {
      const whole = of / 100;
      const gained = whole - whole / 1.05 ** (62 / 365);
      const once = Math.round((gained + whole * 0.01) * 100);
      const twice = Math.round((Math.round(gained * 100) / 100 + whole * 0.01) * 100);
      return once === twice ? undefined : once;
    };
    const sums = Array.from({ length: 2000 }, (_, at) => 100_005 + 10 * at);
    const disputed = sums.filter((of) => disagreement(of) !== undefined);
    expect(disputed.length).toBeGreaterThan(100);
    const wrong = disputed.filter(
      (of) =>
        cents("ACCELERATION_VALUE", dollars(of), CHANGE, CHANGE + 31, 0.1) !== disagreement(of),
    );
    expect(wrong).toEqual([]);
  });

  it("is refused where it was not accelerated", () => {
    expect(codes("ACCELERATION_VALUE", 1000, CHANGE, CHANGE - 1, 0.06)).toEqual([["#VALUE!"]]);
    expect(codes("ACCELERATION_VALUE", 1000, CHANGE, CHANGE + 1, 0.06, 3)).toEqual([["#VALUE!"]]);
  });
});
