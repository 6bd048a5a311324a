import {
  answer,
  beginTyping,
  emptySheet,
  finishTyping,
  formula,
  shown,
  type,
} from "../../embedded/open-page";
import { stage } from "./stage";

describe("typing a formula", () => {
  it("completes names and shows the arguments' help", async () => {
    const { page } = stage;
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
    const { page } = stage;
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
    await emptySheet(stage.page, sheet);
    await type(stage.page, written);
    expect(await answer(stage.page, sheet, 0, 0)).toBe(value);
    expect(await shown(stage.page, sheet, 0, 0)).toBe(text);
  });

  it("refuses in words, under the formula bar and on hover", async () => {
    const { page } = stage;
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
