import { sampleModel } from "../../../src/embedded/sample";
import { eventually, values } from "../../embedded/open-page";
import { stage } from "./stage";

const CHANGE_DATE = 46_188;

describe("the sample model", () => {
  it("shows no error in any cell", async () => {
    const sheets = await stage.page.evaluate(() => window.compClauses.port.sheets());
    expect(sheets).toEqual(sampleModel.sheets.map(({ name }) => name));
    for (const sheet of sheets) {
      const { values: cells } = await stage.page.evaluate(
        (name) => window.compClauses.port.used(name),
        sheet,
      );
      expect(cells.flat().length).toBeGreaterThan(20);
      expect(cells.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
    }
  });

  it("holds every text and figure the model types, where the model has it", async () => {
    for (const { name, rows } of sampleModel.sheets) {
      const { values: cells } = await stage.page.evaluate(
        (sheet) => window.compClauses.port.used(sheet),
        name,
      );
      rows.forEach(({ cells: modelled }, row) =>
        modelled.forEach((cell, column) => {
          if (!cell || cell.content === "" || String(cell.content).startsWith("=")) return;
          expect(cells[row]?.[column]).toBe(cell.content);
        }),
      );
    }
  });

  it.each([
    ["Severance lump sum", 3_750_000, "3 × (850,000 + 400,000)"],
    ["Health Payments", 91_080, "36 × (3,150 − 620)"],
    ["Health Gross-up Payments, delayed", 7_605.18, "6 × 1,267.53; 2,530 × 50.1% = 1,267.53"],
    ["Other benefits", 100_500, "3 × (21,000 + 12,500)"],
    [
      "Interest on delayed amounts",
      132_162.33,
      "6.75% × 183 ÷ 365 of 3,750,000, 100,500, 50,350.50: 126,909.25, 3,401.17, 1,703.99; of 1,267.53 over 182, 151, 120, 90, 59, 29 days: 42.66, 35.40, 28.13, 21.10, 13.83, 6.80",
    ],
    [
      "Gross-Up Payment",
      2_472_714.72,
      "20% × (4,164,546.18 + 132,162.33 + 500,000 − 1,100,000) ÷ (1 − 50.1% − 20%) = 739,341.702 ÷ 29.9%",
    ],
    ["Paid by the employer", 6_769_423.23, "4,164,546.18 + 132,162.33 + 2,472,714.72"],
    ["Death benefit", 425_000, "850,000 × 6 ÷ 12"],
  ])("comes to the figure worked by hand: %s", async (item, amount) => {
    const summary = await values(stage.page, "Summary", 0, 1, 30, 3);
    expect(summary.find(([label]) => label === item)?.[2]).toBe(amount);
  });

  it("explains the Gross-Up Payment, last step last, in formatted rows", async () => {
    const parachute = await values(stage.page, "8(a) Parachute", 0, 1, 60, 3);
    const header = parachute.findIndex(([step]) => step === "Step");
    const steps = parachute.slice(header + 1).filter(([step]) => step !== "");
    expect(steps.at(-1)).toEqual(["Gross-Up Payment", expect.stringContaining("÷"), 2_472_714.72]);
    const { rows } = sampleModel.sheets.find(({ name }) => name === "8(a) Parachute")!;
    expect(header + steps.length).toBe(rows.length - 1);
  });

  /** Types what stands beside a label of the inputs. */
  const enter = async (label: string, content: string | number) => {
    const { page } = stage;
    const labels = await values(page, "Inputs", 0, 1, 70, 1);
    const row = labels.findIndex(([each]) => each === label);
    await page.evaluate(
      ([at, entry]) => {
        const area = { sheet: "Inputs", row: at, column: 2, rows: 1, columns: 1 };
        return window.compClauses.port.write([{ at: area, formulas: [[entry]] }]);
      },
      [row, content] as const,
    );
  };

  const figureOn = (sheet: string) => async (item: string) =>
    (await values(stage.page, sheet, 0, 1, 40, 4))
      .find(([label]) => label === item)
      ?.find((each, at) => at > 0 && (typeof each === "number" || /^#/.test(String(each))));

  const figure = figureOn("Summary");
  const death = () => figure("Death benefit");
  const paid = () => figure("Paid by the employer");

  it("follows a changed input through every sheet", async () => {
    await enter("Annual salary", 900_000);
    expect(await eventually(death, (amount) => amount !== 425_000)).toBe(450_000);
    expect(await figure("Severance lump sum")).toBe(3_900_000);
    await enter("Annual salary", 850_000);
    expect(await eventually(death, (amount) => amount !== 450_000)).toBe(425_000);
  });

  it("shows an input that is refused as an error wherever it counts, and no figure of before", async () => {
    await enter("Annual salary", "900k");
    expect(await eventually(paid, (amount) => amount !== 6_769_423.23)).toBe("#VALUE!");
    const amounts = ["Severance lump sum", "Health Payments", "Other benefits", "Gross-Up Payment"];
    for (const item of amounts) expect([item, await figure(item)]).toEqual([item, "#VALUE!"]);
    await enter("Annual salary", 850_000);
    expect(await eventually(paid, (amount) => amount !== "#VALUE!")).toBe(6_769_423.23);
    expect(await figure("Health Payments")).toBe(91_080);
  });

  it("comes to nothing under section 8 without a change date, and reconciles", async () => {
    const differences = figureOn("Reconciliation");
    await enter("Change date", "");
    expect(await eventually(paid, (amount) => amount !== 6_769_423.23)).toBe(4_296_708.51);
    expect(await figureOn("8(a) Parachute")("Gross-Up Payment less both taxes")).toBe(0);
    expect(await differences("All differences together, without their signs")).toBe(0);
    await enter("Change date", CHANGE_DATE);
    expect(await eventually(paid, (amount) => amount !== 4_296_708.51)).toBe(6_769_423.23);
    expect(await differences("All differences together, without their signs")).toBe(0);
  });
});
