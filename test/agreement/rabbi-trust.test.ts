import fc from "fast-check";
import { codes } from "../functions/shown";
import { cents, centsUpTo, days, dollars, figure, millionthsBelow, rateOf } from "../law/amounts";
import { holds } from "../support/random";
import { monthsLater } from "../support/serial-date";

const SEPARATION = 39428;
const END = 39611;

interface Due {
  readonly amount: number;
  readonly wait: number;
}

const dues = fc.array(fc.record({ amount: centsUpTo(1_000_000), wait: fc.nat(260) }), {
  minLength: 1,
  maxLength: 6,
});

const trust = (
  separation: number,
  rate: number,
  list: readonly Due[],
  death: number | null = null,
) =>
  cents(
    "RABBI_TRUST",
    list.map(({ amount }) => [dollars(amount)]),
    list.map(({ wait }) => [separation + wait]),
    separation,
    rateOf(rate),
    death,
  );

describe("the trust", () => {
  it("holds each delayed amount and its interest to the last day allowed, each rounded once", () => {
    holds(
      fc.property(days, millionthsBelow(0.3), dues, (separation, rate, list) => {
        const end = monthsLater(separation, 6);
        const expected = list
          .filter(({ wait }) => separation + wait < end)
          .reduce((sum, { amount, wait }) => {
            const interest = cents(
              "DELAYED_INTEREST",
              dollars(amount),
              separation + wait,
              end + 5,
              rateOf(rate),
            );
            return sum + amount + interest;
          }, 0);
        expect(trust(separation, rate, list)).toBe(expected);
      }),
    );
  });

  it("is the sum of a trust for each, in any order", () => {
    holds(
      fc.property(days, millionthsBelow(0.3), dues, (separation, rate, list) => {
        const whole = trust(separation, rate, list);
        expect(list.reduce((sum, due) => sum + trust(separation, rate, [due]), 0)).toBe(whole);
        expect(trust(separation, rate, list.toReversed())).toBe(whole);
      }),
    );
  });

  it("holds no more where a death within five days of separation is known", () => {
    holds(
      fc.property(days, millionthsBelow(0.3), dues, fc.nat(5), (separation, rate, list, after) => {
        const whole = trust(separation, rate, list);
        expect(trust(separation, rate, list, separation + after)).toBeLessThanOrEqual(whole);
      }),
    );
  });

  it.each<[string, readonly unknown[], unknown]>([
    ["due the day before the end", [[[1000]], [[END - 1]], SEPARATION, 0.0365], 1000.6],
    ["due on the end", [[[1000]], [[END]], SEPARATION, 0.0365], 0],
    ["due before the separation", [[[1000]], [[SEPARATION - 1]], SEPARATION, 0.0365], "#VALUE!"],
    [
      "a death five days after separation",
      [[[1000]], [[SEPARATION]], SEPARATION, 0.0365, SEPARATION + 5],
      1001,
    ],
    [
      "a death six days after, which nobody could know",
      [[[1000]], [[SEPARATION]], SEPARATION, 0.0365, SEPARATION + 6],
      "#VALUE!",
    ],
    [
      "a death before separation",
      [[[1000]], [[SEPARATION]], SEPARATION, 0.0365, SEPARATION - 1],
      "#VALUE!",
    ],
  ])("%s", (_, args, answer) => {
    expect(codes("RABBI_TRUST", ...args)).toEqual([[answer]]);
  });

  it("equals the interest of one amount and itself", () => {
    expect(figure("RABBI_TRUST", 3_000_000, 39433, SEPARATION, 0.0725)).toBe(3_109_047.95);
  });
});
