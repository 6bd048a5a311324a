import { join } from "node:path";
import type { Page } from "playwright-core";
import { openDrawn } from "../open-package";
import { button, openPane } from "../open-pane";
import { artefactsIn } from "../inspect";
import { stage, testScreens, type Screens } from "./stage";

const artefacts = artefactsIn("report");

const openReport = async (page: Page) => {
  await openDrawn(page, "Report");
  await button(page, "Insert report").waitFor();
};

const screens: Screens = {
  report: openReport,
  "report part": async (page) => {
    await openReport(page);
    await page.getByText("Gross-Up Payment", { exact: true }).first().click();
    await page.getByText("Proof: net retained less the payments").waitFor();
  },
  inserted: async (page) => {
    await openReport(page);
    await button(page, "Insert report").click();
    await page.getByText("Inserted as new sheets").first().waitFor();
  },
  pictures: async (page) => {
    await openDrawn(page, "Pictures");
    await page.locator("svg .domain, svg path").last().waitFor({ state: "attached" });
  },
  "figures behind": async (page) => {
    await openDrawn(page, "Pictures");
    await page.locator("svg .domain, svg path").last().waitFor({ state: "attached" });
    for (const summary of await page.locator("summary").all()) await summary.click();
  },
  compare: (page) => openDrawn(page, "Compare"),
  "compare explained": async (page) => {
    await openDrawn(page, "Compare");
    await page.getByRole("button", { name: /^Severance lump sum, Two times/ }).click();
    await page.getByRole("heading", { name: /^Severance lump sum, Two times/ }).waitFor();
  },
};

describe("screens of the report", () => {
  testScreens(artefacts, screens);
});

it("prints the whole report and nothing else", async () => {
  const { page } = await openPane(stage.browser, stage.origin);
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await openReport(page);
  await button(page, "Print").click();
  await page.locator("[data-printed]").waitFor({ state: "attached" });
  await page.emulateMedia({ media: "print" });
  expect(await button(page, "Print").isVisible()).toBe(false);
  const printed = await page.locator("[data-printed]").innerText();
  for (const words of [
    "Supporting calculations",
    "Health Gross-up Payment 36",
    "Proof:",
    "SHA-256",
  ])
    expect(printed).toContain(words);
  await page.pdf({ path: join(artefacts, "report.pdf"), landscape: true });
  await page.emulateMedia({ media: "screen" });
  await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
  await page.locator("[data-printed]").waitFor({ state: "detached" });
  await page.context().close();
});
