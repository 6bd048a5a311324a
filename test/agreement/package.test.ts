import fc from "fast-check";
import { codes, shownAnswer } from "../functions/shown";
import { centsUpTo, dollars, figure, rateOf } from "../law/amounts";
import { seed, randomCount } from "../support/random";
import { monthsLater } from "../support/serial-date";

type Facts = Readonly<Record<string, unknown>>;

const required: Facts = {
  "Termination date": 39428,
  "Annual salary": 850_000,
  "Maximum bonus": 400_000,
  "Monthly premium": 1800,
  "Employee share": 300,
  "Health and benefits tax rate": 0.45,
};

const change: Facts = {
  "Change date": 39400,
  "Base amount": 1_000_000,
  "Section 8 combined rate": 0.422805,
};

const range = (facts: Facts) => Object.entries(facts);

/** The package's rows by item, each item once. */
function packageOn(facts: Facts) {
  const [, ...rows] = codes("PACKAGE", range(facts));
  const byItem = new Map(rows.map((row) => [String(row[1]), row]));
  expect(byItem.size).toBe(rows.length);
  const row = (start: string) => {
    const found = [...byItem].find(([item]) => item.startsWith(start));
    if (!found) throw new Error(`no row ${start}`);
    const [, , amount, due, payableOn, interest] = found[1];
    return { amount, due, payableOn, interest };
  };
  return { rows, row };
}

const cents = (cell: unknown): number => (cell === "" ? 0 : Math.round(Number(cell) * 100));

const PAID = /^4\(d\)\((i|iii|iv|v)\)$/;
const paidRows = (rows: readonly (readonly unknown[])[]) =>
  rows.filter(([section]) => PAID.test(String(section)));
const sum = (rows: readonly (readonly unknown[])[], column: number) =>
  rows.reduce((total, row) => total + cents(row[column]), 0);

describe("the package by hand", () => {
  it("pays 4(d) in the agreement's order", () => {
    const { rows } = packageOn({
      ...required,
      "Insurance and auto annual cost": 30_000,
      "Other benefits annual cost": 20_000,
    });
    expect(paidRows(rows).map(([section, , amount]) => [section, amount])).toEqual([
      ["4(d)(i)", 3_750_000], // 3 × 1,250,000
      ["4(d)(iii)", 54_000], // 36 × 1,500
      ["4(d)(iii)", 0], // nothing is delayed
      ["4(d)(iii)", 24_300], // 36 × 675
      ["4(d)(iv)", 90_000], // 3 × 30,000
      ["4(d)(iv)", 40_500], // × 45%
      ["4(d)(v)", 60_000], // 3 × 20,000
      ["4(d)(v)", 27_000], // × 45%
    ]);
    expect(sum(paidRows(rows), 5)).toBe(0);
  });

  it("delays a specified employee's and pays interest from each date", () => {
    const { row } = packageOn({ ...required, "Specified employee": true });
    expect(row("Severance lump sum")).toEqual({
      amount: 3_750_000,
      due: 39433,
      payableOn: 39616,
      interest: 136_309.93, // 3,750,000 × 7.25% × 183 ÷ 365
    });
    expect(row("Health Payments")).toMatchObject({ amount: 54_000, interest: 0 });
    expect(row("Health Gross-up Payments delayed")).toMatchObject({
      amount: 4050,
      payableOn: 39616,
      interest: 70.11,
    });
    expect(row("Health Gross-up Payments on time")).toMatchObject({ amount: 20_250 });
    expect(row("End of the postponement").payableOn).toBe(39611);
  });

  it("leaves section 8 out where its facts are not all there, and says so", () => {
    for (const absent of Object.keys(change)) {
      const { rows, row } = packageOn({ ...required, ...change, [absent]: null });
      expect(
        row("Section 8 left out: it needs a change date, a base amount and a combined rate").amount,
      ).toBe("");
      expect(row("Gross-Up Payment")).toEqual({ amount: "", due: "", payableOn: "", interest: "" });
      expect(row("Total with the Gross-Up Payment").amount).toBe(row("Total").amount);
      expect(rows.flat().some((cell) => String(cell).startsWith("#"))).toBe(false);
    }
  });

  it("grosses up everything, the other gross-ups included", () => {
    const { row } = packageOn({ ...required, ...change });
    expect(row("Payments counted").amount).toBe(3_828_300); // 3,750,000 + 54,000 + 24,300
    expect(row("Present value").amount).toBe(3_828_300); // no AFR: nominal
    expect(row("Three times").amount).toBe(3_000_000);
    expect(row("Excess").amount).toBe(2_828_300);
    expect(row("Gross-Up Payment").amount).toBe(1_499_648.72); // 565,660 ÷ 0.377195 = 1,500,000 − 132.50 ÷ 0.377195
    expect(row("Gross-Up Payment")).toMatchObject({ due: 39448, payableOn: 39448, interest: 0 }); // 12 Dec + 10 + 10
    expect(row("Proof").amount).toBe(0);
    expect(row("Total with the Gross-Up Payment").amount).toBe(5_327_948.72);
  });

  it.each<[string, Facts, number]>([
    ["other parachute payments come in", { "Other parachute payments": 100_000 }, 2_928_300],
    [
      "compensation after the change comes out",
      { "Reasonable compensation after the change": 100_000 },
      2_728_300,
    ],
    [
      "compensation before the change counts against the base amount first",
      { "Reasonable compensation before the change": 1_000_000 },
      2_828_300,
    ],
    [
      "and then against the excess",
      { "Reasonable compensation before the change": 1_100_000 },
      2_728_300,
    ],
    ["below three times the base amount there is none", { "Base amount": 1_276_100.01 }, 0],
    ["at three times there is", { "Base amount": 1_276_100 }, 2_552_200],
  ])("where %s", (_, more, excess) => {
    expect(packageOn({ ...required, ...change, ...more }).row("Excess").amount).toBe(excess);
  });

  it("does not gross up without an excess, whatever the rate", () => {
    const { row } = packageOn({
      ...required,
      ...change,
      "Base amount": 2_000_000,
      "Section 8 combined rate": 0.9,
    });
    expect(row("Gross-Up Payment").amount).toBe(0);
    expect(
      packageOn({ ...required, ...change, "Section 8 combined rate": 0.8 }).row("Gross-Up Payment")
        .amount,
    ).toBe("#VALUE!");
  });

  it("measures the death benefit by months or by days", () => {
    const death = { ...required, "Death date": 39448 };
    expect(packageOn(death).row("Death benefit")).toMatchObject({ amount: 425_000, due: 39478 });
    // 1 January to 1 July 2008: 182 days of 365 of 850,000.
    expect(
      packageOn({ ...death, "Death benefit measured by": "days" }).row("Death benefit").amount,
    ).toBe(423_835.62);
  });
});

describe("its switches", () => {
  const delayed: Facts = {
    ...required,
    "Specified employee": true,
    "Insurance and auto annual cost": 30_000,
    "Other benefits annual cost": 20_000,
  };

  it.each<[string, string, string]>([
    ["Severance exempt from delay", "Severance lump sum", "Insurance and automobile lump sum"],
    ["Insurance and auto exempt from delay", "Gross-up of insurance", "Severance lump sum"],
    ["Other benefits exempt from delay", "Gross-up of other benefits", "Severance lump sum"],
  ])("%s exempts its own", (label, exempt, still) => {
    const { row } = packageOn({ ...delayed, [label]: true });
    expect(row(exempt)).toMatchObject({ payableOn: 39433, interest: 0 });
    expect(row(still).payableOn).toBe(39616);
  });

  it("interest from termination runs five days longer", () => {
    const { row } = packageOn({ ...delayed, "Interest from": "termination" });
    expect(row("Severance lump sum").interest).toBe(
      figure("DELAYED_INTEREST", 3_750_000, 39428, 39616, 0.0725),
    );
  });

  it("an actual payment date carries the interest on, and not the trust", () => {
    const { row } = packageOn({ ...delayed, "Actual payment date": 39650 });
    expect(row("Severance lump sum")).toMatchObject({
      payableOn: 39650,
      interest: figure("DELAYED_INTEREST", 3_750_000, 39433, 39650, 0.0725),
    });
    expect(row("Trust contribution").amount).toBe(
      packageOn(delayed).row("Trust contribution").amount,
    );
    expect(shownAnswer("PACKAGE", range({ ...delayed, "Actual payment date": 39610 }))).toMatch(
      /^#VALUE! Actual payment date is 11 Jun 2008\. Section 4\(f\)\(i\) pays nothing postponed before/,
    );
  });

  const waiting = { ...required, "Specified employee": true, "Prime rate": 0.0725 };

  /** 3,750,000 and six gross-ups of 675 are delayed to 12 June 2008; all of it with interest to the 17th. */
  it("the trust is funded before a later death is known: it holds what was delayed then", () => {
    const trust = (death: number | null) =>
      packageOn({ ...waiting, "Death date": death }).row("Trust contribution").amount;
    const held = [3_750_000, 675, 675, 675, 675, 675, 675];
    const dueDates = [39_433, 39_453, 39_484, 39_513, 39_544, 39_574, 39_605];
    const all = figure("RABBI_TRUST", held, dueDates, 39_428, 0.0725);
    expect([trust(null), trust(39_434), trust(39_500)]).toEqual([all, all, all]);
    expect(trust(39_433)).toBe(0);
  });

  it("a death ends the health payments: the last that falls due is the last payable", () => {
    const { row } = packageOn({ ...waiting, "Death date": 39_500 });
    const payments = row("Health Payments until the death");
    expect(payments).toMatchObject({ amount: 3_000, due: 39_453, payableOn: 39_484 });
    expect(row("Health Gross-up Payments on time")).toMatchObject({ amount: 0, payableOn: "" });
    const { row: none } = packageOn({ ...waiting, "Death date": 39_428 });
    const nothing = none("Health Payments until the death");
    expect(nothing).toMatchObject({ amount: 0, due: "", payableOn: "" });
  });

  it("refuses a death before the termination, after the separation as it may be", () => {
    const facts = { ...delayed, "Separation date": 39_388, "Death date": 39_394 };
    expect(shownAnswer("PACKAGE", range(facts))).toMatch(
      /^#VALUE! Death date is 8 Nov 2007\. The package is what follows a termination/,
    );
  });

  it("the trust may count interest to the end only", () => {
    const trust = (to: string) =>
      cents(
        packageOn({ ...required, "Specified employee": true, "Trust interest to": to }).row(
          "Trust contribution",
        ).amount,
      );
    const severance = (to: number) =>
      Math.round(figure("DELAYED_INTEREST", 3_750_000, 39433, to, 0.0725) * 100);
    expect(trust("end + 5") - trust("end")).toBeGreaterThan(
      severance(39616) - severance(39611) - 1,
    );
  });

  it("health may continue after death", () => {
    const death = { ...required, "Death date": 39500 };
    expect(packageOn(death).row("Health Payments").amount).toBe(3000);
    expect(
      packageOn({ ...death, "Health continues after death": true }).row("Health Payments").amount,
    ).toBe(54_000);
  });

  it("interest may be left out of section 8", () => {
    const facts = { ...required, ...change, "Specified employee": true };
    const counted = (counts: boolean) =>
      cents(
        packageOn({ ...facts, "Interest counts under section 8": counts }).row("Payments counted")
          .amount,
      );
    expect(counted(true) - counted(false)).toBe(cents(packageOn(facts).row("Total").interest));
  });

  it("the Gross-Up Payment may be delayed like the rest", () => {
    const facts = {
      ...required,
      ...change,
      "Specified employee": true,
      "Gross-Up Payment delayed": true,
    };
    const { row } = packageOn(facts);
    const { amount, interest } = row("Gross-Up Payment");
    expect(row("Gross-Up Payment").payableOn).toBe(39616);
    expect(interest).toBe(figure("DELAYED_INTEREST", amount, 39448, 39616, 0.0725));
  });

  it("tax on tax, basis and compounding reach every payment", () => {
    const { row } = packageOn({
      ...delayed,
      "Tax on tax": true,
      "Interest basis": 1,
      Compounding: 12,
    });
    expect(row("Gross-up of insurance").amount).toBe(
      figure("BENEFITS_GROSSUP", 90_000, 0.45, true),
    );
    expect(row("Severance lump sum").interest).toBe(
      figure("DELAYED_INTEREST", 3_750_000, 39433, 39616, 0.0725, 1, 12),
    );
  });
});

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
      const facts: Facts = {
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
    const steps = codes("EXPLAIN", "PACKAGE", range(facts));
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
