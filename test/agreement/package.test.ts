import { shownAnswer } from "../functions/shown";
import { figure } from "../law/amounts";
import { change, required, rowsOf, type Labelled } from "./package-facts";
import { cents, packageOn, paidRows, sum } from "./package-rows";

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

  it.each<[string, Labelled, number]>([
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

  it("takes compensation after the change out of the present value by its share of the dollars", () => {
    const facts = {
      ...required,
      "Termination date": 46_203,
      "Monthly premium": 3_150,
      "Employee share": 620,
      "Health and benefits tax rate": 0.501,
      ...change,
      "Change date": 45_458,
      "Section 8 combined rate": 0.5,
      "120% AFR": 0.05,
      "Base amount": 850_000,
    };
    const figures = (more: Labelled) => {
      const { row } = packageOn({ ...facts, ...more });
      return ["Payments", "Present value", "Excess", "Gross-Up Payment"].map(
        (item) => row(item).amount,
      );
    };
    const services = "Reasonable compensation after the change";
    expect(figures({}).slice(0, 2)).toEqual([3_886_711.08, 3_503_141.67]);
    // 3,503,141.67 × (1 − 1,000,000 ÷ 3,886,711.08), which is over 3 × 850,000
    expect(figures({ [services]: 1_000_000 })).toEqual([
      2_886_711.08, 2_601_829.07, 2_036_711.08, 1_357_807.39,
    ]);
    // 3,503,141.67 × (1 − 3,700,000 ÷ 3,886,711.08)
    expect(figures({ [services]: 3_700_000, "Base amount": 1_000_000 })).toEqual([
      186_711.08, 168_285.05, 0, 0,
    ]);
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
  const delayed: Labelled = {
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
    expect(shownAnswer("PACKAGE", rowsOf({ ...delayed, "Actual payment date": 39610 }))).toMatch(
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
    expect(shownAnswer("PACKAGE", rowsOf(facts))).toMatch(
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
