import type { Page } from "playwright-core";
import { button, field, openFunction, openPane } from "../open-pane";
import { artefactsIn, inspect } from "../inspect";
import { stage, testScreens, type Screens } from "./stage";

const artefacts = artefactsIn("pane");

const answered = (page: Page) => page.getByRole("heading", { name: /^Working/ }).waitFor();

const filled = async (page: Page, name: string) => {
  await openFunction(page, name);
  await button(page, "Fill with an example").click();
  await answered(page);
};

/** Every screen of the pane, and how a user comes to it. */
const screens: Screens = {
  contents: (page) => page.getByRole("searchbox").waitFor(),
  search: (page) => page.getByRole("searchbox").fill("gross"),
  "nothing found": (page) => page.getByRole("searchbox").fill("zebra"),
  clause: async (page) => {
    await page.getByRole("button", { name: "Gross-up payment" }).click();
    await page.locator("mark").first().waitFor();
  },
  empty: (page) => openFunction(page, "DELAYED_INTEREST"),
  partial: async (page) => {
    await openFunction(page, "SEVERANCE_LUMP");
    await field(page, "Annual salary").fill("850,000");
  },
  answered: (page) => filled(page, "PARACHUTE_GROSSUP"),
  dates: (page) => filled(page, "DELAYED_INTEREST"),
  "yes or no": (page) => filled(page, "HEALTH_GROSSUP"),
  list: (page) => filled(page, "BASE_AMOUNT"),
  table: (page) => filled(page, "HEALTH_SCHEDULE"),
  refused: async (page) => {
    await openFunction(page, "PARACHUTE_GROSSUP");
    await field(page, "Combined rate").fill("104");
    await page.getByText("Combined rate is 104%.").waitFor();
  },
  spill: async (page) => {
    await page.evaluate(() => {
      window.fakeExcel.fill("Inputs", 0, 0, 100);
      window.fakeExcel.fill("Inputs", 1, 0, "n/a");
    });
    await openFunction(page, "SEVERANCE_LUMP");
    await field(page, "Annual salary").fill("Inputs!A1:A2");
    await field(page, "Maximum bonus").fill("1");
    await page.getByText("Spills over").waitFor();
  },
  overwrite: async (page) => {
    await page.evaluate(() => window.fakeExcel.fill("Model", 0, 0, "=SUM(B1:B9)"));
    await filled(page, "SEVERANCE_LUMP");
    await button(page, "Insert formula").click();
    await page.getByRole("alertdialog").waitFor();
  },
  inserted: async (page) => {
    await filled(page, "SEVERANCE_LUMP");
    await button(page, "Insert formula").click();
    await page.getByText("Inserted in").first().waitFor();
  },
  explained: async (page) => {
    await page.evaluate(() => {
      window.fakeExcel.fill("Model", 0, 0, "=COMP.PARACHUTE_GROSSUP(1600000,500000,40%)");
      window.fakeExcel.select("Model", [0, 0, 1, 1]);
    });
    await page.getByRole("tab", { name: "Explain" }).click();
    await answered(page);
  },
  "taken up again": async (page) => {
    await button(page, "Try the sample").click();
    await page.getByRole("heading", { name: "What it comes to" }).waitFor();
    await page.getByRole("tab", { name: "Clauses" }).click();
    await button(page, "Go on with the package").waitFor();
  },
  asking: async (page) => {
    await page.evaluate(() => window.fakeExcel.fill("Model", 0, 0, "=COMP.DEATH_BENEFIT(3)"));
    await page.getByRole("tab", { name: "Workbook" }).click();
    await button(page, "Freeze").click();
    await button(page, "Go ahead").waitFor();
  },
  "at work": async (page) => {
    await page.evaluate(() => window.fakeExcel.fill("Model", 0, 0, "=COMP.DEATH_BENEFIT(3)"));
    await page.getByRole("tab", { name: "Workbook" }).click();
    await button(page, "Make portable").click();
    await button(page, "Go ahead").waitFor();
    await page.evaluate(() =>
      Object.assign(window, { Excel: { run: () => new Promise(() => undefined) } }),
    );
    await button(page, "Go ahead").click();
    await page.getByRole("progressbar", { name: "Make portable" }).waitFor();
  },
  workbook: (page) => page.getByRole("tab", { name: "Workbook" }).click(),
  "made portable": async (page) => {
    await page.evaluate(() => {
      window.fakeExcel.fill("Model", 0, 0, "=COMP.PARACHUTE_GROSSUP(1600000,500000,40%)");
      window.fakeExcel.fill("Model", 1, 0, "=COMP.BASE_AMOUNT(B1:B2*2)");
    });
    await page.getByRole("tab", { name: "Workbook" }).click();
    await button(page, "Make portable").click();
    await button(page, "Go ahead").click();
    await button(page, "Undo").waitFor();
    await button(page, "Check workbook").click();
    await page.getByText("Nothing found.").first().waitFor();
  },
  "nothing to explain": (page) => page.getByRole("tab", { name: "Explain" }).click(),
};

describe("screens of the pane", () => {
  testScreens(artefacts, screens);
});

it("dates from 1904: nothing for axe to find in any theme, nothing sideways", async () => {
  const { page } = await openPane(stage.browser, stage.origin, { from1904: true });
  await button(page, "Insert all the same").waitFor();
  await inspect(page, artefacts, "dates from 1904");
  await page.context().close();
});
