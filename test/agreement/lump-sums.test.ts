import fc from "fast-check";
import { cents, centsUpTo, days, dollars, figure } from "../law/amounts";
import { deathBenefitByDays } from "../../src/agreement/04a-death-benefit/rule";
import { amount, date } from "../../src/quantities/fact";
import { working } from "../../src/quantities/working";
import { asked, onFacts } from "../quantities/on-facts";
import { holds } from "../support/random";
import { serialOf } from "../support/serial-date";

const pay = centsUpTo(100_000_000);

describe("the death benefit", () => {
  it("adds up over months: to the cent for whole years, to within a cent otherwise", () => {
    holds(
      fc.property(pay, fc.nat(60), fc.nat(60), (salary, first, second) => {
        const benefit = (months: number) => cents("DEATH_BENEFIT", dollars(salary), months);
        expect(benefit(12 * first)).toBe(salary * first);
        expect(
          Math.abs(benefit(first) + benefit(second) - benefit(first + second)),
        ).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("grows with the salary and the months", () => {
    holds(
      fc.property(pay, fc.nat(60), fc.nat(100_000), (salary, months, more) => {
        const benefit = cents("DEATH_BENEFIT", dollars(salary), months);
        expect(cents("DEATH_BENEFIT", dollars(salary + more), months)).toBeGreaterThanOrEqual(
          benefit,
        );
        expect(cents("DEATH_BENEFIT", dollars(salary), months + 1)).toBeGreaterThanOrEqual(benefit);
      }),
    );
  });

  it("is half the salary, half a cent going up", () => {
    holds(
      fc.property(pay, (salary) => {
        expect(cents("DEATH_BENEFIT", dollars(salary))).toBe(Math.floor((salary + 1) / 2));
      }),
    );
  });
});

describe("the death benefit by days", () => {
  const annualSalary = asked(amount("Annual salary"));
  const from = asked(date("Death date"));
  const august31 = serialOf({ year: 2007, month: 8, day: 31 });

  it.each([
    ["of the six months to 29 February 2008", undefined, "Days of the six months", 182, 182_000],
    ["of the 3 months to 30 November 2007", 3, "Days of the 3 months", 91, 91_000],
  ])("is salary × days %s ÷ 365", (_, months, title, days, benefit) => {
    const facts = { annualSalary, from, ...(months ? { months } : {}) };
    const known = onFacts([annualSalary, 365_000], [from, august31]);
    const steps = working([deathBenefitByDays(facts)], known);
    expect(steps.find((step) => step.title === title)?.amount).toBe(days);
    expect(steps.at(-1)?.amount).toBe(benefit);
  });
});

describe("the severance lump sum", () => {
  it("is three times one year's pay, and adds up", () => {
    holds(
      fc.property(pay, pay, (salary, bonus) => {
        const lump = (of: number, best: number) =>
          cents("SEVERANCE_LUMP", dollars(of), dollars(best));
        expect(lump(salary, bonus)).toBe(3 * (salary + bonus));
        expect(lump(salary, bonus)).toBe(lump(salary, 0) + lump(0, bonus));
      }),
    );
  });

  it("takes part of a year, rounding once", () => {
    expect(figure("SEVERANCE_LUMP", 100_000.01, 0, 1.5)).toBe(150_000.02);
    expect(figure("SEVERANCE_LUMP", 100_000.01, 0, 0.5)).toBe(50_000.01);
    expect(figure("SEVERANCE_LUMP", 100, 0, 0)).toBe(0);
  });
});

describe("the Health Payment", () => {
  it("is the premium less the share, never below nothing", () => {
    holds(
      fc.property(centsUpTo(10_000), centsUpTo(10_000), (premium, share) => {
        expect(cents("HEALTH_PAYMENT", dollars(premium), dollars(share))).toBe(
          Math.max(0, premium - share),
        );
      }),
    );
  });

  it.each([
    [300, 299.99, 0.01],
    [300, 300, 0],
    [300, 300.01, 0],
  ])("of %d less %d is %d", (premium, share, payment) => {
    expect(figure("HEALTH_PAYMENT", premium, share)).toBe(payment);
  });
});

describe("the benefits lump sum", () => {
  it("is three times the sum of the costs, in any order", () => {
    holds(
      fc.property(fc.array(centsUpTo(1_000_000), { minLength: 1, maxLength: 9 }), (costs) => {
        const column = (of: readonly number[]) => of.map((each) => [dollars(each)]);
        const sum = costs.reduce((total, each) => total + each, 0);
        expect(cents("BENEFITS_LUMP", column(costs))).toBe(3 * sum);
        expect(cents("BENEFITS_LUMP", column(costs.toReversed()))).toBe(3 * sum);
      }),
    );
  });
});

describe("a last day", () => {
  it.each<[string, number]>([
    ["DEATH_BENEFIT_DUE", 30],
    ["SEVERANCE_DUE", 5],
    ["TRUST_DUE", 5],
    ["DETERMINATION_DUE", 10],
    ["GROSSUP_DUE", 10],
  ])("%s is %d calendar days after, the day itself left out", (name, wait) => {
    holds(
      fc.property(days, (day) => {
        expect(figure(name, day)).toBe(day + wait);
      }),
    );
  });

  it("of legal fees is never past the next year, nor more than five days after presentation", () => {
    holds(
      fc.property(days, fc.integer({ min: -400, max: 300 }), (incurred, wait) => {
        const last = figure("REIMBURSEMENT_DUE", incurred);
        const due = figure("LEGAL_FEE_DUE", incurred + wait, incurred);
        expect(due).toBe(Math.min(incurred + wait + 5, last));
      }),
    );
  });
});
