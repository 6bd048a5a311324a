import fc from "fast-check";
import { codes } from "../functions/shown";
import { centsUpTo, dollars, figure, rateOf } from "../law/amounts";
import { seed, randomCount } from "../support/random";
import { monthsLater } from "../support/serial-date";
import { change, required, rowsOf, type Labelled } from "./package-facts";
import { cents, packageOn, paidRows, sum } from "./package-rows";

describe("the package reconciles", () => {
  const cases = fc.record({
    termination: fc.integer({ min: 39_000, max: 45_000 }),
    salary: centsUpTo(2_000_000),
    bonus: centsUpTo(1_000_000),
    premium: centsUpTo(4000),
    share: centsUpTo(1000),
    taxRate: fc.nat(600_000),
    insurance: centsUpTo(100_000),
    others: centsUpTo(100_000),
    base: centsUpTo(2_000_000),
    rate: fc.nat(700_000),
    afr: fc.nat(80_000),
    wait: fc.nat(300),
    specified: fc.boolean(),
    taxOnTax: fc.boolean(),
  });

  it("row by row with the functions, and its gross-up, taxed here, leaves the executive whole", () => {
    const check = (each: typeof cases extends fc.Arbitrary<infer T> ? T : never) => {
      const { termination, salary, bonus, base, specified } = each;
      const prime = 0.05;
      const facts: Labelled = {
        "Termination date": termination,
        "Annual salary": dollars(salary),
        "Maximum bonus": dollars(bonus),
        "Monthly premium": dollars(each.premium),
        "Employee share": dollars(each.share),
        "Health and benefits tax rate": rateOf(each.taxRate),
        "Insurance and auto annual cost": dollars(each.insurance),
        "Other benefits annual cost": dollars(each.others),
        "Change date": termination - each.wait,
        "Base amount": dollars(base),
        "Section 8 combined rate": rateOf(each.rate),
        "120% AFR": rateOf(each.afr),
        "Prime rate": prime,
        "Specified employee": specified,
        "Tax on tax": each.taxOnTax,
      };
      const { rows, row } = packageOn(facts);
      const paid = paidRows(rows);
      const released = monthsLater(termination, 6) + 5;

      expect(row("Severance lump sum").amount).toBe(
        figure("SEVERANCE_LUMP", dollars(salary), dollars(bonus)),
      );
      const health = codes(
        "HEALTH_SCHEDULE",
        termination,
        dollars(each.premium),
        dollars(each.share),
        rateOf(each.taxRate),
        specified,
        prime,
        null,
        36,
        18,
        each.taxOnTax,
      ).at(-1)!;
      expect(row("Health Payments").amount).toBe(health[2]);
      expect(
        cents(row("Health Gross-up Payments delayed").amount) +
          cents(row("Health Gross-up Payments on time").amount),
      ).toBe(cents(health[4]));
      expect(row("Health Gross-up Payments delayed").interest).toBe(health[9]);

      const total = row("Total");
      expect(cents(total.amount)).toBe(sum(paid, 2));
      expect(cents(total.interest)).toBe(sum(paid, 5));

      const held = paid.filter(([, , , , payableOn]) => payableOn === released);
      const trust = specified ? sum(held, 2) + sum(held, 5) : 0;
      expect(cents(row("Trust contribution").amount)).toBe(trust);
      if (!specified) expect(held).toEqual([]);

      const counted = cents(row("Payments counted").amount);
      expect(counted).toBe(sum(paid, 2) + sum(paid, 5));
      const value = cents(row("Present value").amount);
      expect(value).toBeLessThanOrEqual(counted);
      const excess = value >= 3 * base ? counted - base : 0;
      expect(cents(row("Excess").amount)).toBe(excess);

      const grossUp = cents(row("Gross-Up Payment").amount);
      const left = BigInt(grossUp) * BigInt(1e6 - each.rate) - 200_000n * BigInt(excess + grossUp);
      const halfCent = BigInt(1e6 - each.rate - 200_000);
      expect(left * 2n <= halfCent && left * 2n >= -halfCent).toBe(true);
      expect(row("Proof").amount).toBe(0);
      expect(cents(row("Total with the Gross-Up Payment").amount)).toBe(sum(paid, 2) + grossUp);
    };
    fc.assert(fc.property(cases, check), { seed: seed | 0, numRuns: Math.round(randomCount / 10) });
  });

  it("and EXPLAIN tells all of it, its unverified figures as such", () => {
    const facts = { ...required, ...change, "Specified employee": true, "120% AFR": 0.05 };
    const steps = codes("EXPLAIN", "PACKAGE", rowsOf(facts));
    const titles = steps.map(([title]) => String(title));
    for (const wanted of [
      "Severance lump sum",
      "End of the postponement",
      "Postponed amounts paid on",
      "Trust contribution",
      "Three times the base amount",
      "Excess parachute payment",
      "Gross-Up Payment",
      "Proof: net retained less the payments",
    ]) {
      expect(titles).toContain(wanted);
    }
    const amounts = new Map(steps.map(([title, , amount]) => [title, amount]));
    const { row } = packageOn(facts);
    expect(amounts.get("Gross-Up Payment")).toBe(row("Gross-Up Payment").amount);
    expect(amounts.get("Trust contribution")).toBe(row("Trust contribution").amount);
  });
});
