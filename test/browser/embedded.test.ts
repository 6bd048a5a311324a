import type { Browser } from "playwright-core";
import { sampleModel } from "../../src/embedded/sample";
import { launchBrowser, serveDist } from "../support/browser";
import {
  answer,
  beginTyping,
  emptySheet,
  eventually,
  finishTyping,
  formula,
  openPage,
  shown,
  type,
  values,
  type OpenPage,
} from "../embedded/open-page";

jest.setTimeout(180_000);

let browser: Browser;
let served: Awaited<ReturnType<typeof serveDist>>;
let opened: OpenPage;

beforeAll(async () => {
  served = await serveDist();
  browser = await launchBrowser();
  opened = await openPage(browser, served.origin);
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

describe("the sample model", () => {
  it("shows no error in any cell", async () => {
    const sheets = await opened.page.evaluate(() => window.compClauses.port.sheets());
    expect(sheets).toEqual(sampleModel.sheets.map(({ name }) => name));
    for (const sheet of sheets) {
      const { values: cells } = await opened.page.evaluate(
        (name) => window.compClauses.port.used(name),
        sheet,
      );
      expect(cells.flat().length).toBeGreaterThan(20);
      expect(cells.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
    }
  });

  it("holds every text and figure the model types, where the model has it", async () => {
    for (const { name, rows } of sampleModel.sheets) {
      const { values: cells } = await opened.page.evaluate(
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
    const summary = await values(opened.page, "Summary", 0, 1, 30, 3);
    expect(summary.find(([label]) => label === item)?.[2]).toBe(amount);
  });

  it("explains the Gross-Up Payment, last step last, in formatted rows", async () => {
    const parachute = await values(opened.page, "8(a) Parachute", 0, 1, 60, 3);
    const header = parachute.findIndex(([step]) => step === "Step");
    const steps = parachute.slice(header + 1).filter(([step]) => step !== "");
    expect(steps.at(-1)).toEqual(["Gross-Up Payment", expect.stringContaining("÷"), 2_472_714.72]);
    const { rows } = sampleModel.sheets.find(({ name }) => name === "8(a) Parachute")!;
    expect(header + steps.length).toBe(rows.length - 1);
  });

  it("follows a changed input through every sheet", async () => {
    const { page } = await openPage(browser, served.origin);
    const inputs = await values(page, "Inputs", 0, 1, 30, 1);
    const salary = inputs.findIndex(([label]) => label === "Annual salary");
    await page.evaluate((row) => {
      const area = { sheet: "Inputs", row, column: 2, rows: 1, columns: 1 };
      return window.compClauses.port.write([{ at: area, formulas: [[900_000]] }]);
    }, salary);
    const figure = async (item: string) =>
      (await values(page, "Summary", 0, 1, 30, 3)).find(([label]) => label === item)?.[2];
    const death = () => figure("Death benefit");
    expect(await eventually(death, (amount) => amount !== 425_000)).toBe(450_000);
    expect(await figure("Severance lump sum")).toBe(3_900_000);
    await page.context().close();
  });
});

describe("typing a formula", () => {
  it("completes names and shows the arguments' help", async () => {
    const { page } = opened;
    await emptySheet(page, "Typed");
    await beginTyping(page, "=COMP.SEV");
    await page.getByText("Severance lump sum, section 4(d)(i)", { exact: true }).waitFor();
    await page.keyboard.press("Tab");
    await page.getByText("maximum_bonus").first().waitFor();
    const help = page.getByText("Current gross annual salary in dollars.", { exact: false });
    expect(await help.count()).toBe(1);
    await finishTyping(page, "850000,400000)");
    expect(await answer(page, "Typed", 0, 0)).toBe(3_750_000);
  });

  it("enters what was typed, not a name from a list that has not kept up with it", async () => {
    const { page } = opened;
    await emptySheet(page, "In a hurry");
    await beginTyping(page, "=COMP.DEATH_BEN");
    await page.locator("ul[data-u-comp=sheets-formula-editor]").waitFor();
    await page.keyboard.type("EFIT(400000)");
    await page.keyboard.press("Enter");
    expect(await answer(page, "In a hurry", 0, 0)).toBe(200_000);
    expect(await formula(page, "In a hurry", 0, 0)).toBe("=COMP.DEATH_BENEFIT(400000)");
  });

  it.each<[string, string, number, string]>([
    ["Dollars", "=COMP.SEVERANCE_LUMP(850000,400000)", 3_750_000, "3,750,000.00"],
    ["A rate", "=COMP.COMBINED_RATE(0.37,0.1075,0,0.0235,0)", 0.501, "50.10%"],
    ["A date", "=COMP.SEVERANCE_DUE(DATE(2026,6,30))", 46_208, "5 Jul 2026"],
  ])("computes, and shows what it is: %s", async (sheet, written, value, text) => {
    await emptySheet(opened.page, sheet);
    await type(opened.page, written);
    expect(await answer(opened.page, sheet, 0, 0)).toBe(value);
    expect(await shown(opened.page, sheet, 0, 0)).toBe(text);
  });

  it("refuses in words, under the formula bar and on hover", async () => {
    const { page } = opened;
    await emptySheet(page, "Refused");
    await type(page, '=COMP.SEVERANCE_LUMP("x",1)');
    expect(await answer(page, "Refused", 0, 0)).toBe("#VALUE!");
    await page.keyboard.press("ArrowUp");
    const line = page.locator("#sheet").getByRole("status");
    await page.locator(".note-line.refused").waitFor();
    expect(await line.textContent()).toMatch(
      /^Annual salary is the text “x”\. Section 4\(d\)\(i\) needs/,
    );
    expect(await page.evaluate(() => window.compClauses.refusalAt("Refused", 0, 0))).toBe(
      await line.textContent(),
    );
    const sheet = (await page.locator("#sheet canvas").last().boundingBox())!;
    await page.mouse.move(sheet.x + 400, sheet.y + 300);
    await page.mouse.move(sheet.x + 90, sheet.y + 30, { steps: 5 });
    await page.getByText("Refused", { exact: true }).first().waitFor();
  });
});
