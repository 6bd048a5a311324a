import { fillPackage, openDrawn, openPackage } from "../open-package";
import { button } from "../open-pane";
import { artefactsIn } from "../inspect";
import { testScreens, type Screens } from "./stage";

const artefacts = artefactsIn("package");

const screens: Screens = {
  "first run": openPackage,
  filled: fillPackage,
  "what it comes to": async (page) => {
    await fillPackage(page);
    await page.getByRole("heading", { name: "What it comes to" }).scrollIntoViewIfNeeded();
  },
  "a fact refused": async (page) => {
    await fillPackage(page);
    await page.getByLabel("Annual salary", { exact: true }).fill("much");
    await page.getByText(/^Annual salary is .*The package needs an amount/).waitFor();
  },
  "readings open": async (page) => {
    await fillPackage(page);
    await page.getByText(/^Readings chosen/).click();
    await page.getByLabel("Compounding", { exact: true }).waitFor();
  },
  switchboard: async (page) => {
    await openDrawn(page, "Readings");
    await page.getByText("In force").first().waitFor();
  },
  "a reading switched": async (page) => {
    await openDrawn(page, "Readings");
    await page
      .getByRole("row")
      .filter({ hasText: "Yes: payment × rate ÷ (1 − rate)" })
      .getByRole("button")
      .click();
    await page.getByText("Tax on tax is TRUE now.").first().waitFor();
    await page.getByRole("progressbar").waitFor({ state: "detached" });
  },
  "readings cancelled": async (page) => {
    await openDrawn(page, "Readings");
    await button(page, "Cancel").click();
    await button(page, "Work them out").waitFor();
  },
  "cells in the way": async (page) => {
    await page.evaluate(() => window.fakeExcel.fill("Model", 0, 0, "mine"));
    await fillPackage(page);
    await button(page, "Insert facts and package").click();
    await page.getByRole("alertdialog").waitFor();
  },
  "not yet answered": async (page) => {
    await openPackage(page);
    await page.getByRole("tab", { name: "Report" }).click();
    await page.getByText(/^Answer the questions under Facts first/).waitFor();
  },
  "a figure tried": async (page) => {
    await openDrawn(page, "Readings");
    const field = page.getByLabel("Insurance and auto annual cost", { exact: true });
    await field.fill("40,000");
    await button(page, "Use it").waitFor();
  },
  inserted: async (page) => {
    await fillPackage(page);
    await button(page, "Insert facts and package").click();
    await page.getByText(/^Inserted in/).waitFor();
  },
};

describe("screens of the package", () => {
  testScreens(artefacts, screens);
});
