import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Model } from "../../../src/workbook/model";
import { readXlsx } from "../../../src/workbook/xlsx/read";
import { eventually } from "../../embedded/open-page";

/** Saves the workbook that is open; gives the file's name and what it holds. */
export async function savedBy(
  page: Page,
): Promise<{ readonly name: string; readonly model: Model }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("#save").click(),
  ]);
  const name = download.suggestedFilename();
  return { name, model: readXlsx(readFileSync(await download.path()), name) };
}

/** Chooses a file to open. */
export async function open(page: Page, name: string, file: Uint8Array): Promise<void> {
  await page.locator("#chosen-file").setInputFiles({
    name,
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(file),
  });
}

export const shownName = (page: Page) => page.locator("#workbook-name").textContent();

/** Waits until a workbook of this name is open; gives the name of the one that is. */
export const becomes = (page: Page, name: string) =>
  eventually(
    () => shownName(page),
    (shown) => shown === name,
  );
