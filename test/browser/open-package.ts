import type { Page } from "playwright-core";
import { button } from "./open-pane";

/** The pane, wherever it stands: beside the sheet, whose own tabs may bear the same names. */
export const pane = (page: Page) => page.locator("#pane");

export const paneTab = (page: Page, name: string) =>
  pane(page).getByRole("tab", { name, exact: true });

/** Opens the guided package. */
export async function openPackage(page: Page): Promise<void> {
  await paneTab(page, "Package").click();
  await button(page, "Fill with the sample").waitFor();
}

/** Opens the guided package and answers every question with the sample's facts. */
export async function fillPackage(page: Page): Promise<void> {
  await openPackage(page);
  await button(page, "Fill with the sample").click();
  await page.getByRole("heading", { name: "What it comes to" }).waitFor();
}

/** Opens what is drawn up from the sample's facts. */
export async function openDrawn(page: Page, name: string): Promise<void> {
  await fillPackage(page);
  await paneTab(page, name).click();
}
