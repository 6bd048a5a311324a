import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { call } from "../../src/functions/call";
import { emptySheet, eventually, reloadPage, testEmbedded, values } from "../embedded/open-page";
import { fillPackage, openPackage, pane, paneTab } from "./open-package";
import { button, tabTo } from "./open-pane";

const stage = testEmbedded();
let page: Page;

beforeAll(() => {
  ({ page } = stage);
});

afterEach(() => expect(stage.complaints).toEqual([]));

const field = (page: Page, label: string) => pane(page).getByLabel(label, { exact: true });

const kept = (page: Page) => pane(page).getByText("Kept in this workbook.").first().waitFor();

const paidInAll = (page: Page) =>
  page.getByRole("region", { name: "Insert the package" }).locator("span").nth(1).innerText();

const facts = [
  ["Termination date", "12 Dec 2007", 39_428],
  ["Annual salary", "850000", 850_000],
  ["Maximum bonus", "400000", 400_000],
  ["Monthly premium", "1800", 1800],
  ["Employee share", "300", 300],
  ["Health and benefits tax rate", "45", 0.45],
] as const;

it("is answered and inserted by keyboard alone, its cells computed from the block's own", async () => {
  await stage.anew();
  await emptySheet(page, "New");
  await paneTab(page, "Clauses").waitFor();
  await page.keyboard.press("F6");
  await page.keyboard.press("ArrowRight");
  await button(page, "Fill with the sample").waitFor();
  for (const [label, typed] of facts) {
    await tabTo(page, label);
    await page.keyboard.type(typed);
  }
  await page.getByRole("heading", { name: "What it comes to" }).waitFor();
  await tabTo(page, "Insert facts and package");
  await page.keyboard.press("Enter");
  await pane(page).getByText("Inserted in New!A1.").first().waitFor();
  const used = await page.evaluate(() => window.compClauses.port.used("New"));
  const at = used.formulas.findIndex(([first]) => String(first).startsWith("=COMP."));
  expect(used.formulas[at]![0]).toMatch(/^=COMP\.PACKAGE\(New!A2:B\d+\)$/);
  const expected = call(
    "PACKAGE",
    facts.map(([label, , value]) => [label, value]),
  );
  const shown = await eventually(
    () => values(page, "New", at, 0, expected.length, 6),
    (cells) => cells[1]?.[2] !== "",
  );
  expect(shown).toEqual(expected);
  await page.evaluate(() =>
    window.compClauses.port.write([
      {
        at: { sheet: "New", row: 4, column: 1, rows: 1, columns: 1 },
        formulas: [[900_000]],
      },
    ]),
  );
  const moved = await eventually(
    () => values(page, "New", at + 2, 2),
    (cells) => cells[0]?.[0] !== 3_750_000,
  );
  expect(moved).toEqual([[3_900_000]]);
});

it("asks before it writes over filled cells, leaves them alone, offers a sheet of its own, and goes on to the report", async () => {
  await page.evaluate(() =>
    window.compClauses.port.select({ sheet: "Summary", row: 0, column: 0, rows: 1, columns: 1 }),
  );
  const summary = () => page.evaluate(() => window.compClauses.port.used("Summary"));
  const before = await summary();
  await fillPackage(page);
  await button(page, "Insert facts and package").click();
  await page.getByRole("alertdialog").waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("alertdialog").waitFor({ state: "detached" });
  expect(await summary()).toEqual(before);
  await button(page, "Insert facts and package").click();
  await button(page, "Use a new sheet").click();
  await pane(page).getByText("Inserted in 'Package 2'!A1.").first().waitFor();
  expect(await summary()).toEqual(before);
  expect(await values(page, "Package 2", 0, 0, 2, 1)).toEqual([["Fact"], ["Termination date"]]);
  await button(page, "Draw up the report").click();
  await button(page, "Insert report").waitFor();
});

it("goes on where it was left: after another place, and after the workbook was saved and opened", async () => {
  await stage.anew();
  await openPackage(page);
  await field(page, "Annual salary").fill("912,345.67");
  await kept(page);
  await paneTab(page, "Explain").click();
  await openPackage(page);
  expect(await field(page, "Annual salary").inputValue()).toBe("912,345.67");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx", exact: true }).first().click();
  const path = await (await saving).path();
  await reloadPage(page);
  await page.locator("#chosen-file").setInputFiles({
    name: "again.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: readFileSync(path),
  });
  await page.getByText("again", { exact: true }).waitFor();
  await openPackage(page);
  await eventually(
    () => field(page, "Annual salary").inputValue(),
    (entry) => entry !== "",
  );
  expect(await field(page, "Annual salary").inputValue()).toBe("912,345.67");
});

it("takes its facts from a sheet that holds them, and follows that sheet", async () => {
  await stage.anew();
  await openPackage(page);
  await button(page, "Use the facts on sheet Inputs").click();
  await page.getByRole("heading", { name: "What it comes to" }).waitFor();
  const salary = await field(page, "Annual salary").inputValue();
  expect(salary).toMatch(/^Inputs!C\d+$/);
  const paid = Number((await paidInAll(page)).replaceAll(",", ""));
  const summary = await page.evaluate(async () => {
    const { formulas, values: cells } = await window.compClauses.port.used("Summary");
    const row = formulas.findIndex((line) => line.includes("Paid by the employer"));
    return cells[row]!.find((cell) => typeof cell === "number");
  });
  expect(paid).toBeCloseTo(Number(summary), 2);
});

it("a reading chosen changes the fact that switches it, by the difference it showed", async () => {
  await stage.anew();
  await fillPackage(page);
  const before = Number((await paidInAll(page)).replaceAll(",", ""));
  await paneTab(page, "Readings").click();
  const option = pane(page)
    .getByRole("row")
    .filter({ hasText: "Yes: payment × rate ÷ (1 − rate)" });
  const by = Number((await option.locator("span").first().innerText()).replaceAll(/[+,]/g, ""));
  expect(by).toBeGreaterThan(1000);
  await option.getByRole("button").click();
  const switched = pane(page).getByRole("region", { name: "Switched" });
  await switched.getByText("Tax on tax is TRUE now.").first().waitFor();
  expect(await switched.innerText()).toContain('=COMP.PACKAGE({…;"Tax on tax",TRUE})');
  await option.getByText("In force").waitFor();
  await paneTab(page, "Facts").click();
  await pane(page)
    .getByText(/^Readings chosen/)
    .click();
  expect(await field(page, "Tax on tax").isChecked()).toBe(true);
  const after = Number((await paidInAll(page)).replaceAll(",", ""));
  expect(after - before).toBeCloseTo(by, 2);
});

it("a reading switched can be switched in the cell that an inserted package takes it from, and back", async () => {
  await stage.anew();
  await emptySheet(page, "New");
  await fillPackage(page);
  await button(page, "Insert facts and package").click();
  await pane(page).getByText("Inserted in New!A1.").first().waitFor();
  const { formulas } = await page.evaluate(() => window.compClauses.port.used("New"));
  const row = formulas.findIndex(([label]) => label === "Tax on tax");
  const holds = async () => (await values(page, "New", row, 1))[0]![0];
  const total = async () => {
    const { values: cells } = await page.evaluate(() => window.compClauses.port.used("New"));
    const line = cells.find((cell) => String(cell[1]).startsWith("Total with the Gross-Up"));
    return line?.[2];
  };
  expect(await holds()).toBe(false);
  const before = await eventually(total, (amount) => typeof amount === "number");
  await paneTab(page, "Readings").click();
  const option = pane(page)
    .getByRole("row")
    .filter({ hasText: "Yes: payment × rate ÷ (1 − rate)" });
  await option.getByRole("button").click();
  await button(page, `Change New!B${row + 1} too`).click();
  await eventually(holds, (content) => content === true);
  expect(await holds()).toBe(true);
  const after = await eventually(total, (amount) => amount !== before);
  expect(Number(after)).toBeGreaterThan(Number(before));
  await button(page, "Switch back").click();
  await eventually(holds, (content) => content === false);
  expect(await holds()).toBe(false);
  expect(await eventually(total, (amount) => amount === before)).toBe(before);
  await paneTab(page, "Facts").click();
  await pane(page)
    .getByText(/^Readings chosen/)
    .click();
  expect(await field(page, "Tax on tax").isChecked()).toBe(false);
});
