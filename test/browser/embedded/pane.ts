import type { Page } from "playwright-core";
import { answer, emptySheet, eventually, shown, values } from "../../embedded/open-page";
import { paneTab } from "../open-package";
import { button, field, openFunction } from "../open-pane";
import { stage } from "./stage";

let page: Page;

beforeAll(() => {
  ({ page } = stage);
});

/** Opens a function from the contents, with the first cell of an empty sheet selected. */
const open = async (name: string, sheet: string): Promise<void> => {
  await emptySheet(page, sheet);
  await paneTab(page, "Clauses").click();
  const contents = page.getByRole("searchbox");
  const back = page.locator("#pane button:has(+ h2)");
  await contents.or(back).waitFor();
  while (!(await contents.isVisible())) await back.click();
  await openFunction(page, name);
};

const inserted = (place: string) => page.getByText(`Inserted in ${place}.`).first().waitFor();

describe("the pane beside the embedded sheet", () => {
  it("fills a form, inserts the formula, and the sheet computes it", async () => {
    await open("SEVERANCE_LUMP", "Filled");
    await field(page, "Annual salary").fill("850,000");
    await field(page, "Maximum bonus").fill("400,000");
    await button(page, "Insert formula").click();
    await inserted("Filled!A1");
    expect(await answer(page, "Filled", 0, 0)).toBe(3_750_000);
    expect(await shown(page, "Filled", 0, 0)).toBe("3,750,000.00");
  });

  it("writes a native formula that gives the same cent", async () => {
    await open("PARACHUTE_GROSSUP", "Native");
    await field(page, "Payments").fill("4,000,000");
    await field(page, "Base amount").fill("1,000,000");
    await field(page, "Combined rate").fill("49.85");
    await button(page, "Insert native formula").click();
    await inserted("Native!A1");
    expect(await answer(page, "Native", 0, 0)).toBe(1_990_049.75);
    const formula = await page.evaluate(async () => {
      const { port } = window.compClauses;
      return (await port.read({ sheet: "Native", row: 0, column: 0, rows: 1, columns: 1 }))
        .formulas;
    });
    expect(String(formula[0]?.[0])).toMatch(/^=(?!.*COMP\.)/);
  });

  it("types a list row by row", async () => {
    await open("BASE_AMOUNT", "List");
    await field(page, "Compensation, row 1").fill("30,000");
    await field(page, "Months worked, row 1").fill("4");
    await button(page, "Add a row").click();
    await field(page, "Compensation, row 2").fill("120,000");
    await page.getByText("105,000.00").first().waitFor();
    await button(page, "Insert formula").click();
    await inserted("List!A1");
    expect(await answer(page, "List", 0, 0)).toBe(105_000);
  });

  it("refuses beside the field, leaves no old result and inserts nothing", async () => {
    await open("PARACHUTE_GROSSUP", "Form");
    await field(page, "Payments").fill("1,600,000");
    await field(page, "Base amount").fill("500,000");
    await field(page, "Combined rate").fill("40");
    await page.getByText("550,000.00").first().waitFor();
    await field(page, "Combined rate").fill("85");
    const rate = field(page, "Combined rate");
    await eventually(
      async () => await rate.getAttribute("aria-invalid"),
      (invalid) => invalid === "true",
    );
    const about = (await rate.getAttribute("aria-describedby")) ?? "";
    expect(await page.locator(`[id="${about}"]`).textContent()).toContain(
      "Combined rate is 85%. A gross-up under section 8(a) exists only below 80%.",
    );
    expect(await page.getByText("550,000.00").count()).toBe(0);
    await button(page, "Insert formula").click({ force: true });
    expect(await values(page, "Form", 0, 0)).toEqual([[""]]);
  });

  it("asks back whether 0.4 is a fraction or a percentage", async () => {
    await open("PARACHUTE_GROSSUP", "Asked");
    await field(page, "Combined rate").fill("0.4");
    await page.getByText("0.4 could mean 40% or 0.4%.").first().waitFor();
    await field(page, "Combined rate").fill("40%");
    await page.getByText("0.4 in the formula").waitFor();
  });

  it("names what a spilling answer would replace and clears it on request", async () => {
    await open("SEVERANCE_LUMP", "Spilled");
    await page.evaluate(() =>
      window.compClauses.port.write([
        {
          at: { sheet: "Spilled", row: 0, column: 3, rows: 2, columns: 2 },
          formulas: [
            [1000, 1],
            [2000, 2],
          ],
        },
        {
          at: { sheet: "Spilled", row: 1, column: 0, rows: 1, columns: 1 },
          formulas: [["in the way"]],
        },
      ]),
    );
    await field(page, "Annual salary").fill("Spilled!D1:D2");
    await field(page, "Maximum bonus").fill("Spilled!E1:E2");
    await page.getByText("Spills over 2 × 1 cells.").waitFor();
    await button(page, "Insert formula").click();
    const dialog = page.getByRole("alertdialog", { name: "Replace what Spilled!A2 holds?" });
    await dialog.getByText("in the way").waitFor();
    await dialog.getByRole("button", { name: "Replace" }).click();
    await inserted("Spilled!A1");
    const spilled = await eventually(
      () => values(page, "Spilled", 0, 0, 2, 1),
      (cells) => cells[1]?.[0] === 6006,
    );
    expect(spilled).toEqual([[3003], [6006]]);
  });

  it("explains the cell one selects", async () => {
    await open("SEVERANCE_LUMP", "Explained");
    await button(page, "Fill with an example").click();
    await button(page, "Insert formula").click();
    await inserted("Explained!A1");
    await answer(page, "Explained", 0, 0);
    await paneTab(page, "Explain").click();
    await page.getByRole("heading", { name: "Explained!A1" }).waitFor();
    await page.getByRole("table").getByText("1,500,000.00").waitFor();
    expect(await page.locator("#pane mark").count()).toBeGreaterThan(0);
  });
});
