import type { Page } from "playwright-core";
import {
  answer,
  emptySheet,
  eventually,
  formula,
  shown,
  type,
  values,
} from "../../embedded/open-page";
import { paneTab } from "../open-package";
import { button } from "../open-pane";
import { artefactsIn, picture } from "../inspect";
import { stage } from "./stage";

const artefacts = artefactsIn("explain");
const FORMULA =
  "=COMP.PARACHUTE_GROSSUP(COMP.SEVERANCE_LUMP(C1,D1)*1,500000,40%)+COMP.DEATH_BENEFIT(C1)";

let page: Page;

beforeAll(() => {
  ({ page } = stage);
});

const put = (row: number, column: number, content: string | number) =>
  page.evaluate(
    ([name, r, c, cell]) =>
      window.compClauses.port.write([
        { at: { sheet: name, row: r, column: c, rows: 1, columns: 1 }, formulas: [[cell]] },
      ]),
    [sheet, row, column, content] as const,
  );

const select = (row: number, column: number) =>
  page.evaluate(
    ([name, r, c]) =>
      window.compClauses.port.select({ sheet: name, row: r, column: c, rows: 1, columns: 1 }),
    [sheet, row, column] as const,
  );

/** The sheet a test works on: each its own, so that one page serves all. */
let sheet = "";

/** A sheet with two inputs and a formula of three calls, which is selected. */
const open = async (name: string, enter = () => put(0, 0, FORMULA)) => {
  sheet = name;
  await paneTab(page, "Explain").waitFor();
  await emptySheet(page, sheet);
  await page.evaluate(() => window.compClauses.port.calculated());
  await enter();
  expect(await formula(page, sheet, 0, 0)).toBe(FORMULA);
  await put(0, 2, 400_000);
  await put(0, 3, 200_000);
  const result = await eventually(
    () => answer(page, sheet, 0, 0),
    (value) => value === 850_000,
  );
  expect(result).toBe(850_000);
  await paneTab(page, "Explain").click();
  await select(0, 0);
  await page.getByRole("heading", { name: `${sheet}!A1` }).waitFor();
  const calls = ["PARACHUTE_GROSSUP", "SEVERANCE_LUMP", "DEATH_BENEFIT"];
  const explained = await eventually(
    () => page.getByRole("article").getByRole("heading", { level: 3 }).allInnerTexts(),
    (headings) => headings.length === calls.length && !headings.some((each) => each.endsWith("–")),
  );
  expect(explained.map((heading) => heading.split(/\s/, 1)[0])).toEqual(calls);
};

const section = (name: string) => page.getByRole("region", { name, exact: true });

const header = (name: string) =>
  section(name).getByRole("heading", { level: 3 }).getByRole("button");

describe("a formula of several calls in the embedded sheet", () => {
  it("is typed, then explained call by call, by keyboard, and one copied to a sheet shows the same value", async () => {
    await open("Nested", () => type(page, FORMULA));
    const [outer, lump, death] = ["PARACHUTE_GROSSUP", "SEVERANCE_LUMP", "DEATH_BENEFIT"];
    expect(await header(outer!).getAttribute("aria-expanded")).toBe("true");
    expect(await header(lump!).textContent()).toContain("1,800,000.00");
    expect(await header(lump!).textContent()).toContain(`Payments of ${outer}`);
    expect(await header(death!).textContent()).toContain("200,000.00");
    const source = "COMP.SEVERANCE_LUMP(C1,D1)*1 → 1,800,000.00";
    await section(outer!).getByText(source).waitFor();

    await header(lump!).focus();
    await page.keyboard.press("Enter");
    expect(await header(lump!).getAttribute("aria-expanded")).toBe("true");
    await section(lump!).locator("mark").first().waitFor();
    await picture(page, artefacts, "beside the sheet");

    await section(lump!).getByRole("button", { name: "Copy to sheet" }).click();
    await button(page, "Copy the steps").click();
    await page.getByText("Copied to 'Explain SEVERANCE_LUMP'!A1.").waitFor();
    const copied = "Explain SEVERANCE_LUMP";
    const lastRow = async () => {
      const used = await page.evaluate(
        async (name) => (await window.compClauses.port.used(name)).values,
        copied,
      );
      return used.slice(-2);
    };
    const [result, check] = await eventually(lastRow, ([, proof]) => proof?.[1] === "Agrees");
    expect([result?.[0], result?.[1]]).toEqual(["Severance lump sum", 1_800_000]);
    expect(check?.[1]).toBe("Agrees");

    await put(0, 2, 500_000);
    const [changed] = await eventually(lastRow, ([line]) => line?.[1] === 2_100_000);
    expect(changed?.[1]).toBe(2_100_000);
    await section(lump!).getByRole("button", { name: "Show it" }).click();
    await page.waitForTimeout(500);
    expect(await shown(page, copied, 1, 1)).toBe("2,100,000.00");
    await picture(page, artefacts, "copied");
    await page.getByRole("heading", { name: "Nested!A1" }).waitFor();
    await select(0, 2);
    await page.getByRole("heading", { name: "Nested!C1" }).waitFor();
  });

  it("goes where one selects, but never over what it rests on, nor over a filled cell unasked", async () => {
    await open("Selected");
    const death = section("DEATH_BENEFIT");
    await header("DEATH_BENEFIT").click();
    await death.getByRole("button", { name: "Copy to sheet" }).click();
    await page.getByRole("radio", { name: "The selected cell" }).check();
    await select(0, 1);
    await page.getByText("Select the cell where they begin: now Selected!B1.").waitFor();
    expect(await page.getByRole("heading", { name: "Selected!A1" }).count()).toBe(1);
    await button(page, "Copy the steps").click();
    await page.getByText("The steps would stand over Selected!C1, which they rest on.").waitFor();

    await put(6, 5, "in the way");
    await select(4, 4);
    await page.getByText("now Selected!E5.").waitFor();
    await button(page, "Copy the steps").click();
    const dialog = page.getByRole("alertdialog", { name: "Replace what Selected!F7 holds?" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(await values(page, sheet, 6, 5)).toEqual([["in the way"]]);
    expect(await values(page, sheet, 4, 4)).toEqual([[""]]);
    await button(page, "Copy the steps").click();
    await dialog.getByRole("button", { name: "Replace" }).click();
    await page.getByText("Copied to Selected!E5.").waitFor();
    expect(await values(page, sheet, 4, 4)).toEqual([["Working of DEATH_BENEFIT"]]);
    await death.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.").waitFor();
    expect(await values(page, sheet, 6, 5)).toEqual([["in the way"]]);
    await death.getByRole("button", { name: "Close" }).click();
    await page.getByRole("heading", { name: "Selected!E5" }).waitFor();
  });

  it("leads to the call a cell refers to", async () => {
    await open("Referred");
    await put(4, 0, "=A1/2");
    await select(4, 0);
    await page.getByText("The cell shows 425,000.").waitFor();
    await button(page, "Explain Referred!A1").click();
    await page.getByRole("heading", { name: "Referred!A1" }).waitFor();
  });
});
