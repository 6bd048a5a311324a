import fc from "fast-check";
import { holds } from "../support/random";
import { cents, centsUpTo, dollars, millionthsBelow, rateOf } from "./amounts";

describe.each(["HEALTH_GROSSUP", "BENEFITS_GROSSUP"])("%s", (name) => {
  it("is the tax on the payment, to the cent", () => {
    holds(
      fc.property(centsUpTo(10_000_000), millionthsBelow(1), (of, rate) => {
        const twice = 2n * BigInt(of) * BigInt(rate);
        const rounded = Number((twice + 1_000_000n) / 2_000_000n);
        expect(cents(name, dollars(of), rateOf(rate))).toBe(rounded);
      }),
    );
  });

  it("with tax on tax, once taxed itself, leaves the payment whole to the cent", () => {
    holds(
      fc.property(centsUpTo(10_000_000), millionthsBelow(0.99), (of, rate) => {
        const grossUp = BigInt(cents(name, dollars(of), rateOf(rate), true));
        const left = grossUp * BigInt(1e6 - rate) - BigInt(of) * BigInt(rate);
        expect(left * 2n <= BigInt(1e6 - rate) && left * 2n >= -BigInt(1e6 - rate)).toBe(true);
      }),
    );
  });

  it("is never less with tax on tax than without, and grows with the rate", () => {
    holds(
      fc.property(centsUpTo(1_000_000), millionthsBelow(0.8), fc.nat(100_000), (of, rate, more) => {
        const literal = cents(name, dollars(of), rateOf(rate));
        expect(cents(name, dollars(of), rateOf(rate), true)).toBeGreaterThanOrEqual(literal);
        expect(cents(name, dollars(of), rateOf(rate + more))).toBeGreaterThanOrEqual(literal);
      }),
    );
  });
});
