import type { Page } from "playwright-core";
import { clauses } from "../../../src/agreement";
import { openFunction, openPane } from "../open-pane";
import { smallTargets, violations } from "../inspect";
import { stage } from "./stage";

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

/** What is wrong with the page as it stands, said with the page's name. */
const faults = async (page: Page, name: string): Promise<readonly string[]> => [
  ...(await violations(page)).map((words) => `${name}: ${words}`),
  ...(await smallTargets(page)).map((words) => `${name}: ${words}`),
  ...((await sideways(page)) > 0 ? [`${name}: wider than the pane`] : []),
];

it("every clause, at 320 px: nothing sideways, nothing small to press, nothing for axe to find", async () => {
  const { page } = await openPane(stage.browser, stage.origin);
  const found: string[] = [];
  for (const { title } of clauses) {
    await page.getByRole("button", { name: title, exact: true }).first().click();
    await page.getByRole("heading", { level: 2 }).waitFor();
    found.push(...(await faults(page, title)));
    await page.getByRole("button", { name: "Contents" }).click();
  }
  expect(found).toEqual([]);
  await page.context().close();
});

it("every function with its example, at 320 px: nothing sideways or small, nothing for axe to find", async () => {
  const { page } = await openPane(stage.browser, stage.origin);
  const found: string[] = [];
  for (const { functions, section, title } of clauses) {
    for (const { name } of functions) {
      await openFunction(page, name);
      await page.getByRole("heading", { level: 2, name }).waitFor();
      const example = page.getByRole("button", { name: "Fill with an example" });
      if ((await example.count()) > 0) {
        await example.click();
        await page.getByRole("heading", { name: /^Working/ }).waitFor();
      }
      found.push(...(await faults(page, name)));
      await page
        .getByRole("button", { name: `${section} ${title}` })
        .first()
        .click();
      await page.getByRole("button", { name: "Contents" }).click();
    }
  }
  expect(found).toEqual([]);
  await page.context().close();
});
