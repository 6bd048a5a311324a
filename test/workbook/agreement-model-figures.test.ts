import { Rational } from "../support/rational";
import { cellsOf, formulasOf, valueOf } from "./placed-cells";
import { sampleModelOf, writings } from "./sample-facts";
import type { Model } from "../../src/workbook/model";

/** The figure of a sheet's line, by its label in column B and its column. */
function figureOf(model: Model, sheet: string, label: string, column: number, from = 1): number {
  const cells = cellsOf(model).filter((cell) => cell.sheet === sheet);
  const lines = cells.filter((cell) => cell.column === from && valueOf(cell) === label);
  const rows = new Set(lines.map(({ row }) => row));
  const found = cells.find(
    (cell) => rows.has(cell.row) && cell.column === column && valueOf(cell) !== "",
  );
  if (!found) throw new Error(`${sheet} has no ${label}.`);
  return Number(valueOf(found));
}

const cents = (figure: number) => Math.round(figure * 100) / 100;

describe.each(writings)("the sample's figures as %s", (_, writing) => {
  const model = sampleModelOf(writing);
  const summary = (label: string) => figureOf(model, "Summary", label, 3);
  const trust = (label: string) => figureOf(model, "4(f) Delay", label, 3);

  it.each([
    ["Severance lump sum", 3_750_000, "3 × (850,000 + 400,000)"],
    ["Health Payments", 91_080, "36 × (3,150 − 620)"],
    ["Health Gross-up Payments, delayed", 7_605.18, "6 × 1,267.53; 2,530 × 50.1% = 1,267.53"],
    ["Health Gross-up Payments, on time", 38_025.9, "30 × 1,267.53"],
    ["Insurance and automobile", 84_600, "3 × (9,600 + 4,200 + 14,400)"],
    ["Gross-up on it", 42_384.6, "84,600 × 50.1%"],
    ["Other benefits", 100_500, "3 × (21,000 + 12,500)"],
    ["Gross-up on them", 50_350.5, "100,500 × 50.1%"],
    [
      "Interest on delayed amounts",
      132_162.33,
      "6.75% × 183 ÷ 365 of 3,750,000, 100,500, 50,350.50: 126,909.25, 3,401.17, 1,703.99; of 1,267.53 over 182, 151, 120, 90, 59, 29 days: 42.66, 35.40, 28.13, 21.10, 13.83, 6.80",
    ],
    ["Death benefit", 425_000, "850,000 × 6 ÷ 12"],
  ])("come to what is worked by hand: %s", (label, amount) => {
    expect(summary(label)).toBe(amount);
  });

  it("reconcile: no difference between the clauses and the whole", () => {
    const { sheets } = model;
    expect(sheets.map(({ name }) => name)).toContain("Reconciliation");
    const differences = formulasOf(model).filter(
      ({ sheet, style }) => sheet === "Reconciliation" && style === "check",
    );
    expect(differences.length).toBeGreaterThanOrEqual(18);
    expect(differences.map(valueOf).filter((value) => value !== 0)).toEqual([]);
    expect(summary("Clause by clause against the whole")).toBe(0);
  });

  it("put in trust the sum of the delayed amounts and the interest shown", () => {
    const delayed = trust("Amounts delayed");
    const interest = trust("Interest payable on them");
    expect(trust("Trust contribution")).toBe(cents(delayed + interest));
    expect(delayed).toBe(cents(3_750_000 + 100_500 + 50_350.5 + 6 * 1_267.53));
    const held = figureOf(model, "Package", "Trust contribution", 3, 2);
    expect(trust("Trust contribution")).toBe(held);
  });

  it("leave the executive whole to the cent, taxed by hand", () => {
    const parachute = (label: string) => figureOf(model, "8(a) Parachute", label, 3);
    const payments = Rational.of(parachute("Payments"));
    const base = Rational.of(1_100_000);
    const grossUp = Rational.of(parachute("Gross-Up Payment"));
    const rate = Rational.of("0.37").plus(Rational.of("0.1075")).plus(Rational.of("0.0235"));
    const exciseOnAll = payments.plus(grossUp).minus(base).times(Rational.of("0.2"));
    const kept = grossUp.minus(grossUp.times(rate)).minus(exciseOnAll);
    expect(kept.absolute().compare(Rational.of("0.005"))).toBe(-1);
    expect(parachute("Gross-Up Payment less both taxes")).toBe(0);
  });

  it("show both an exempt amount and a delayed one", () => {
    const delayed = (label: string) => figureOf(model, "4(f)(ii) Interest", label, 4);
    expect(delayed("Severance lump sum")).toBe(3_750_000);
    expect(delayed("Insurance and automobile lump sum")).toBe(0);
    expect(delayed("Total")).toBeGreaterThan(0);
  });
});

describe("other facts", () => {
  const check = (model: Model) =>
    figureOf(model, "Summary", "Clause by clause against the whole", 3);

  const errors = (model: Model) =>
    formulasOf(model)
      .filter((cell) => /^#/.test(String(valueOf(cell))))
      .map(({ sheet, address }) => [sheet, address]);

  it.each(["comp", "native"] as const)(
    "come to nothing under section 8 where there was no change in control: %s",
    (calls) => {
      const model = sampleModelOf({ calls }, { "Change date": null });
      expect(figureOf(model, "8(a) Parachute", "Payments", 3)).toBe(0);
      expect(figureOf(model, "8(a) Parachute", "Gross-Up Payment less both taxes", 3)).toBe(0);
      expect(figureOf(model, "Summary", "Paid by the employer", 3)).toBe(4_296_708.51);
      expect(check(model)).toBe(0);
      expect(errors(model)).toEqual([]);
    },
  );

  it("leave out section 8 where there is no base amount to test it by", () => {
    const none = Object.fromEntries(
      ["years", "compensation", "months worked", "paid once"].map((each) => [
        `Base period ${each}`,
        null,
      ]),
    );
    const model = sampleModelOf({ calls: "native" }, none);
    expect(model.sheets.map(({ name }) => name)).not.toContain("8(a) Parachute");
    expect(check(model)).toBe(0);
    expect(errors(model)).toEqual([]);
  });

  it("leave out the tables that have no rows", () => {
    const none = { "Other parachute items": [], "Other parachute amounts": [] };
    const model = sampleModelOf({ calls: "comp" }, none);
    expect(errors(model)).toEqual([]);
    expect(figureOf(model, "8(a) Parachute", "Other parachute payments", 3)).toBe(0);
  });

  it.each([
    [{ "Specified employee": false }],
    [{ "Severance exempt from delay": true }],
    [{ "Reasonable compensation after the change": 250_000 }],
    [{ "Prime rate": 0.08, "Termination date": "2026-05-31" }],
    [{ "Tax on tax": true, "Interest counts under section 8": false }],
    [{ "Gross-Up Payment delayed": true }],
    [{ "Separation date": "2026-07-03" }],
  ])("reconcile as well: %j", (changed) => {
    const model = sampleModelOf({ calls: "comp" }, changed);
    expect(check(model)).toBe(0);
    expect(errors(model)).toEqual([]);
  });

  it("show no error as native formulas where nothing is delayed", () => {
    const model = sampleModelOf({ calls: "native" }, { "Specified employee": false });
    expect(errors(model)).toEqual([]);
  });

  it("are refused in the words of the clause that cannot compute them", () => {
    const early = { "Separation date": "2026-07-20" };
    expect(() => sampleModelOf({ calls: "comp" }, early)).toThrow(/4\(f\)\(i\)/);
  });
});
