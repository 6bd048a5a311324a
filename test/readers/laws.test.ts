import fc from "fast-check";
import { call } from "../../src/functions/call";
import { holds } from "../support/random";
import { Rational } from "../support/rational";

/** The single figure a call gives. */
function amountOf(name: string, ...args: readonly unknown[]): number {
  const [[cell] = []] = call(name, ...args);
  if (typeof cell !== "number") throw new TypeError(`${name} gave ${JSON.stringify(cell)}`);
  return cell;
}

const of = Rational.of;

const dollars = fc.integer({ min: 0, max: 1_000_000_000 }).map((cents) => cents / 100);
const rate = (below: number) =>
  fc
    .integer({ min: 0, max: Math.round(below * 1_000_000) - 1 })
    .map((millionths) => millionths / 1e6);
const date = fc.integer({ min: 36_526, max: 47_848 });
const days = fc.integer({ min: 0, max: 1_500 });
const more = (figure: number, by: number) => of(figure).plus(by).toNumber();

describe("a gross-up, once taxed, leaves the payment whole to the cent", () => {
  it("the Gross-Up Payment pays its own taxes and the excise on the payments", () => {
    holds(
      fc.property(dollars, dollars, rate(0.8), (base, above, t) => {
        const payments = of(base).times(3).plus(above).toNumber();
        const grossUp = of(amountOf("PARACHUTE_GROSSUP", payments, base, t));
        const excise = of(payments).minus(base).times(of("0.2"));
        const kept = grossUp.minus(grossUp.times(of(t).plus(of("0.2"))));
        expect(kept.minus(excise).toCents().toNumber()).toBe(0);
      }),
    );
  });

  it("the Health Gross-up Payment, with tax on tax, pays the tax on the Health Payment and on itself", () => {
    holds(
      fc.property(dollars, rate(1), (payment, t) => {
        const grossUp = of(amountOf("HEALTH_GROSSUP", payment, t, true));
        const kept = grossUp.minus(grossUp.times(t));
        expect(kept.minus(of(payment).times(t)).toCents().toNumber()).toBe(0);
      }),
    );
  });
});

describe("simple interest over two spells adds to interest over both", () => {
  it.each([
    [2, 360],
    [3, 365],
  ])("exactly, on basis %d, where a day's interest is whole cents", (basis, yearDays) => {
    const spells = fc.tuple(date, days, days);
    const whole = fc.integer({ min: 0, max: 100_000 });
    const percents = fc.integer({ min: 0, max: 99 });
    holds(
      fc.property(whole, percents, spells, (years, percent, [from, first, second]) => {
        const [amount, annual] = [years * yearDays, percent / 100];
        const interest = (due: number, paid: number) =>
          of(amountOf("DELAYED_INTEREST", amount, due, paid, annual, basis));
        const parts = interest(from, from + first).plus(
          interest(from + first, from + first + second),
        );
        expect(parts.toNumber()).toBe(interest(from, from + first + second).toNumber());
      }),
    );
  });

  it.each([2, 3])("to the cent that rounding three amounts can move, on basis %d", (basis) => {
    holds(
      fc.property(dollars, rate(1), date, days, days, (amount, annual, from, first, second) => {
        const interest = (due: number, paid: number) =>
          of(amountOf("DELAYED_INTEREST", amount, due, paid, annual, basis));
        const parts = interest(from, from + first).plus(
          interest(from + first, from + first + second),
        );
        const apart = parts.minus(interest(from, from + first + second)).absolute();
        expect(apart.compare(of("0.01"))).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe("more never gives less", () => {
  const grows = (low: number, high: number) => expect(high).toBeGreaterThanOrEqual(low);

  it("salary, bonus or years in the severance lump sum; salary or months in the death benefit", () => {
    holds(
      fc.property(
        dollars,
        dollars,
        fc.integer({ min: 0, max: 40 }),
        dollars,
        (a, b, quarters, by) => {
          const years = quarters / 4;
          const lump = amountOf("SEVERANCE_LUMP", a, b, years);
          grows(lump, amountOf("SEVERANCE_LUMP", more(a, by), b, years));
          grows(lump, amountOf("SEVERANCE_LUMP", a, more(b, by), years));
          grows(lump, amountOf("SEVERANCE_LUMP", a, b, years + 0.25));
          const benefit = amountOf("DEATH_BENEFIT", a, quarters);
          grows(benefit, amountOf("DEATH_BENEFIT", more(a, by), quarters));
          grows(benefit, amountOf("DEATH_BENEFIT", a, quarters + 1));
        },
      ),
    );
  });

  it("premium in a Health Payment, which a larger share never raises; payment or rate in its gross-up", () => {
    holds(
      fc.property(dollars, dollars, dollars, rate(0.9), fc.boolean(), (a, b, by, t, taxOnTax) => {
        const payment = amountOf("HEALTH_PAYMENT", a, b);
        grows(payment, amountOf("HEALTH_PAYMENT", more(a, by), b));
        grows(amountOf("HEALTH_PAYMENT", a, more(b, by)), payment);
        const grossUp = amountOf("HEALTH_GROSSUP", a, t, taxOnTax);
        grows(grossUp, amountOf("HEALTH_GROSSUP", more(a, by), t, taxOnTax));
        grows(grossUp, amountOf("HEALTH_GROSSUP", a, more(t, 0.05), taxOnTax));
        grows(grossUp, amountOf("HEALTH_GROSSUP", a, t, true));
      }),
    );
  });

  it("amount, rate or days in interest; compounding more often", () => {
    const bases = fc.constantFrom(0, 1, 2, 3, 4);
    holds(
      fc.property(
        dollars,
        dollars,
        rate(0.9),
        date,
        days,
        bases,
        (amount, by, annual, due, late, basis) => {
          const interest = (a: number, r: number, paid: number, on: number, compounding = 0) =>
            amountOf("DELAYED_INTEREST", a, due, paid, r, on, compounding);
          const paid = due + late;
          const once = interest(amount, annual, paid, basis);
          grows(once, interest(more(amount, by), annual, paid, basis));
          grows(once, interest(amount, more(annual, 0.05), paid, basis));
          for (const on of [2, 3]) {
            grows(interest(amount, annual, paid, on), interest(amount, annual, paid + 1, on));
          }
          const compounded = [1, 2, 4, 12, 365].map((each) =>
            interest(amount, annual, paid, basis, each),
          );
          compounded.slice(1).forEach((each, at) => grows(compounded[at]!, each));
        },
      ),
    );
  });

  it("payments in the excess, the excise and the gross-up, across the threshold too", () => {
    holds(
      fc.property(dollars, dollars, dollars, rate(0.8), (payments, base, by, t) => {
        for (const [name, ...rest] of [
          ["EXCESS_PARACHUTE"],
          ["EXCISE_TAX"],
          ["PARACHUTE_GROSSUP", t],
        ] as const) {
          grows(
            amountOf(name, payments, base, ...rest),
            amountOf(name, more(payments, by), base, ...rest),
          );
        }
      }),
    );
  });

  it("a year's pay in the base amount", () => {
    const years = fc.array(dollars, { minLength: 1, maxLength: 5 });
    holds(
      fc.property(years, dollars, ([first, ...others], by) => {
        const base = (pay: number) =>
          amountOf(
            "BASE_AMOUNT",
            [pay, ...others].map((each) => [each]),
          );
        grows(base(first!), base(more(first!, by)));
      }),
    );
  });
});

describe("where two readings meet", () => {
  it("at or above three base amounts there is an excess, one cent below there is none", () => {
    const cents = fc.integer({ min: 1, max: 100_000_000 });
    holds(
      fc.property(cents, (base) => {
        const amount = base / 100;
        const threshold = (base * 3) / 100;
        expect(amountOf("EXCESS_PARACHUTE", threshold, amount)).toBe((base * 2) / 100);
        expect(amountOf("EXCESS_PARACHUTE", (base * 3 - 1) / 100, amount)).toBe(0);
        expect(amountOf("PARACHUTE_GROSSUP", (base * 3 - 1) / 100, amount, 0.5)).toBe(0);
      }),
    );
  });

  it("paid on the due date there is no interest, on any basis and compounding", () => {
    const often = fc.constantFrom(0, 1, 2, 4, 12, 365);
    holds(
      fc.property(
        dollars,
        rate(1),
        date,
        fc.constantFrom(0, 1, 2, 3, 4),
        often,
        (a, r, day, basis, times) => {
          expect(amountOf("DELAYED_INTEREST", a, day, day, r, basis, times)).toBe(0);
        },
      ),
    );
  });

  it("fully deductible state tax saves the federal rate on it; not deductible, nothing", () => {
    holds(
      fc.property(rate(0.5), rate(0.2), rate(0.1), (federal, state, local) => {
        const own = of(state).plus(local);
        const full = amountOf("COMBINED_RATE", federal, state, local, 0, 1);
        const none = amountOf("COMBINED_RATE", federal, state, local, 0, 0);
        expect(of(none).toNumber()).toBe(of(federal).plus(own).toNumber());
        expect(of(none).minus(of(federal).times(own)).toNumber()).toBe(full);
      }),
    );
  });
});
