import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import {
  answer,
  emptySheet,
  eventually,
  formula,
  openPage,
  reloadPage,
  shown,
  type,
  values,
} from "../embedded/open-page";
import { launchBrowser, serveDist } from "../support/browser";
import { button } from "./open-pane";

jest.setTimeout(180_000);

const artefacts = join(process.cwd(), "test-artefacts/explain");
const FORMULA =
  "=COMP.PARACHUTE_GROSSUP(COMP.SEVERANCE_LUMP(C1,D1)*1,500000,40%)+COMP.DEATH_BENEFIT(C1)";

let browser: Browser;
let served: Awaited<ReturnType<typeof serveDist>>;
let page: Page;

beforeAll(async () => {
  mkdirSync(artefacts, { recursive: true });
  served = await serveDist();
  browser = await launchBrowser();
  ({ page } = await openPage(browser, served.origin));
});

afterAll(async () => {
  await browser?.close();
  await served?.close();
});

const put = (row: number, column: number, content: string | number) =>
  page.evaluate(
    ([r, c, cell]) =>
      window.compClauses.port.write([
        { at: { sheet: "Work", row: r, column: c, rows: 1, columns: 1 }, formulas: [[cell]] },
      ]),
    [row, column, content] as const,
  );

const select = (row: number, column: number) =>
  page.evaluate(
    ([r, c]) =>
      window.compClauses.port.select({ sheet: "Work", row: r, column: c, rows: 1, columns: 1 }),
    [row, column] as const,
  );

/** A sheet with two inputs and a formula of three calls, which is selected. */
const open = async (enter = () => put(0, 0, FORMULA)) => {
  await reloadPage(page);
  await page.getByRole("searchbox").waitFor();
  await emptySheet(page, "Work");
  await page.evaluate(() => window.compClauses.port.calculated());
  await enter();
  expect(await formula(page, "Work", 0, 0)).toBe(FORMULA);
  await put(0, 2, 400_000);
  await put(0, 3, 200_000);
  const result = await eventually(
    () => answer(page, "Work", 0, 0),
    (value) => value === 850_000,
  );
  expect(result).toBe(850_000);
  await page.getByRole("tab", { name: "Explain" }).click();
  await select(0, 0);
  await page.getByRole("heading", { name: "Work!A1" }).waitFor();
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
    await open(() => type(page, FORMULA));
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
    await page.screenshot({ path: join(artefacts, "beside-the-sheet.png") });

    await section(lump!).getByRole("button", { name: "Copy to sheet" }).click();
    await button(page, "Copy the steps").click();
    await page.getByText("Copied to 'Explain SEVERANCE_LUMP'!A1.").waitFor();
    const sheet = "Explain SEVERANCE_LUMP";
    const lastRow = async () => {
      const used = await page.evaluate(
        async (name) => (await window.compClauses.port.used(name)).values,
        sheet,
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
    expect(await shown(page, sheet, 1, 1)).toBe("2,100,000.00");
    await page.screenshot({ path: join(artefacts, "copied.png") });
  });

  it("goes where one selects, but never over what it rests on, nor over a filled cell unasked", async () => {
    await open();
    const death = section("DEATH_BENEFIT");
    await header("DEATH_BENEFIT").click();
    await death.getByRole("button", { name: "Copy to sheet" }).click();
    await page.getByRole("radio", { name: "The selected cell" }).check();
    await select(0, 1);
    await page.getByText("Select the cell where they begin: now Work!B1.").waitFor();
    expect(await page.getByRole("heading", { name: "Work!A1" }).count()).toBe(1);
    await button(page, "Copy the steps").click();
    await page.getByText("The steps would stand over Work!C1, which they rest on.").waitFor();

    await put(6, 5, "in the way");
    await select(4, 4);
    await page.getByText("now Work!E5.").waitFor();
    await button(page, "Copy the steps").click();
    const dialog = page.getByRole("alertdialog", { name: "Replace what Work!F7 holds?" });
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(await values(page, "Work", 6, 5)).toEqual([["in the way"]]);
    expect(await values(page, "Work", 4, 4)).toEqual([[""]]);
    await button(page, "Copy the steps").click();
    await dialog.getByRole("button", { name: "Replace" }).click();
    await page.getByText("Copied to Work!E5.").waitFor();
    expect(await values(page, "Work", 4, 4)).toEqual([["Working of DEATH_BENEFIT"]]);
    await death.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone.").waitFor();
    expect(await values(page, "Work", 6, 5)).toEqual([["in the way"]]);
  });

  it("leads to the call a cell refers to", async () => {
    await open();
    await put(4, 0, "=A1/2");
    await select(4, 0);
    await page.getByText("The cell shows 425,000.").waitFor();
    await button(page, "Explain Work!A1").click();
    await page.getByRole("heading", { name: "Work!A1" }).waitFor();
  });
});
