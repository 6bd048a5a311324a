import type { Page } from "playwright-core";
import { writeXlsx } from "../../../src/workbook/xlsx/write";
import { becomes, open } from "./chosen-file";

/** Under what name a workbook keeps facts. */
export const KEPT_AS = "package facts";

type Facts = Readonly<Record<string, string>>;

/** The file of a workbook of one sheet, Notes, whose first cell holds its name; it may keep facts. */
export const notes = (name: string, facts?: Facts): Uint8Array =>
  writeXlsx({
    name,
    sheets: [
      {
        name: "Notes",
        widths: [],
        frozenRows: 0,
        gridlines: true,
        rows: [{ cells: [{ content: name, style: {} }] }],
      },
    ],
    ...(facts ? { settings: { [KEPT_AS]: JSON.stringify(facts) } } : {}),
  });

/** Opens such a workbook and waits until it is shown. */
export async function show(page: Page, name: string, facts?: Facts): Promise<void> {
  await open(page, `${name}.xlsx`, notes(name, facts));
  expect(await becomes(page, name)).toBe(name);
}

/** Longer than the pane waits before it keeps what was entered. */
export const settled = (page: Page): Promise<void> => page.waitForTimeout(1000);
