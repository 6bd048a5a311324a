import type { Page } from "playwright-core";
import { eventually, testEmbedded } from "../embedded/open-page";
import { fillPackage, openDrawn, pane, paneTab } from "./open-package";
import { button } from "./open-pane";

declare global {
  interface Window {
    /** Lets the workbook that was made to wait go on. */
    goOn(): void;
  }
}

const stage = testEmbedded();
let page: Page;

beforeAll(() => {
  ({ page } = stage);
});

afterEach(() => expect(stage.complaints).toEqual([]));

const isDisabled = async (name: string) =>
  (await pane(page)
    .getByRole("button", { name, exact: true })
    .first()
    .getAttribute("aria-disabled")) === "true";

const goOn = () => page.evaluate(() => window.goOn());

it("an action under way keeps the others of the pane from beginning, in its other places too", async () => {
  await page.evaluate(() => {
    window.compClauses.port.calculated = () => new Promise((resolve) => (window.goOn = resolve));
  });
  await paneTab(page, "Workbook").click();
  await button(page, "Freeze").click();
  await button(page, "Go ahead").click();
  await page.getByText("Calculating…").waitFor();
  expect(await isDisabled("Insert model")).toBe(true);
  expect(await isDisabled("Make portable")).toBe(true);
  await fillPackage(page);
  expect(await isDisabled("Insert facts and package")).toBe(true);
  await page.evaluate(() => Reflect.deleteProperty(window.compClauses.port, "calculated"));
  await goOn();
  const isFree = async () => !(await isDisabled("Insert facts and package"));
  expect(await eventually(isFree, (free) => free)).toBe(true);
});

it("two charts asked for at once are inserted one after the other, a sheet each", async () => {
  await stage.anew();
  await page.evaluate(() => {
    window.compClauses.port.insertChart = () => new Promise((resolve) => (window.goOn = resolve));
  });
  await openDrawn(page, "Pictures");
  await button(page, "Insert chart").nth(1).waitFor();
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>("#pane button")];
    const charts = buttons.filter(({ textContent }) => textContent === "Insert chart");
    charts.slice(0, 2).forEach((each) => each.click());
  });
  const sheets = () => page.evaluate(() => window.compClauses.port.sheets());
  const added = async () => (await sheets()).filter((name) => name.startsWith("Chart"));
  await eventually(added, (names) => names.length > 0);
  expect(await isDisabled("Insert chart")).toBe(true);
  expect(await added()).toEqual(["Chart"]);
  for (const name of ["Chart", "Chart 2"]) {
    await eventually(added, (names) => names.includes(name));
    await page.waitForFunction(() => "goOn" in window);
    await goOn();
    await pane(page).getByText(`Inserted on the new sheet “${name}”.`).waitFor();
  }
  expect(await added()).toEqual(["Chart", "Chart 2"]);
  expect(await isDisabled("Insert chart")).toBe(false);
});
