import type { Page } from "playwright-core";
import { artefactsIn } from "../inspect";
import { testScreens, type Screens } from "./stage";

const artefacts = artefactsIn("explain");

/** Selects a cell that holds a formula and turns to its explanation. */
const explain = async (page: Page, formula: string) => {
  await page.evaluate((text) => {
    window.fakeExcel.fill("Inputs", 0, 0, 400000);
    window.fakeExcel.fill("Inputs", 0, 1, "=COMP.DEATH_BENEFIT(A1)");
    window.fakeExcel.fill("Model", 0, 0, text);
    window.fakeExcel.select("Model", [0, 0, 1, 1]);
  }, formula);
  await page.getByRole("tab", { name: "Explain" }).click();
  await page.getByRole("heading", { name: "Model!A1" }).waitFor();
};

const SEVERAL =
  "=COMP.PARACHUTE_GROSSUP(COMP.SEVERANCE_LUMP(Inputs!A1,200000)*1,500000,40%)+COMP.DEATH_BENEFIT(Inputs!A1)";

/** What the explanation of a cell may look like, and how a user comes to it. */
const screens: Screens = {
  "several calls": async (page) => {
    await explain(page, SEVERAL);
    await page.getByRole("button", { name: /^SEVERANCE_LUMP/ }).click();
    await page.getByRole("button", { name: /^PARACHUTE_GROSSUP/ }).click();
  },
  "first open": (page) => explain(page, SEVERAL),
  "not to be told": (page) => explain(page, "=COMP.DEATH_BENEFIT(VLOOKUP(1,Inputs!A1:B2,2))"),
  stale: async (page) => {
    await explain(page, "=COMP.DEATH_BENEFIT(Inputs!A1)");
    await page.getByText("It is stale, or was worked out by another version.").waitFor();
  },
  "leads on": async (page) => {
    await explain(page, "=Inputs!B1*2");
    await page.getByRole("button", { name: "Explain Inputs!B1" }).waitFor();
  },
  copied: async (page) => {
    await explain(page, "=COMP.DEATH_BENEFIT(Inputs!A1*1)");
    await page.getByRole("button", { name: "Copy to sheet" }).click();
    await page.getByRole("radio", { name: "The selected cell" }).check();
    await page.getByRole("radio", { name: "A new sheet" }).check();
    await page.getByRole("button", { name: "Copy the steps" }).click();
    await page.getByText("Copied to 'Explain DEATH_BENEFIT'!A1.").waitFor();
    await page.mouse.move(0, 0);
  },
};

describe("screens of an explanation", () => {
  testScreens(artefacts, screens);
});
