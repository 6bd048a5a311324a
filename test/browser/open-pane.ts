import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { PATIENCE } from "../support/browser";
import { fakeOffice } from "../support/fake-office";

export interface OpenPane {
  readonly page: Page;
  readonly requested: readonly string[];
  readonly complaints: readonly string[];
}

const NARROW = { width: 320, height: 760 };

interface Opening extends BrowserContextOptions {
  readonly blocked?: boolean;
  readonly from1904?: boolean;
  readonly holds?: string;
  readonly parts?: readonly string[];
}

/** Opens the add-in's page as Excel would; `blocked`, as where Microsoft's network cannot be reached. */
export async function openPane(
  browser: Browser,
  origin: string,
  { blocked = false, from1904 = false, holds = "", parts = [], ...options }: Opening = {},
): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: NARROW, ...options });
  await context.route(/^https:/, (route) =>
    blocked
      ? route.abort()
      : route.fulfill({
          contentType: "text/javascript",
          body: fakeOffice({ host: "Excel", sheets: ["Model", "Inputs"], from1904, holds, parts }),
        }),
  );
  context.setDefaultTimeout(PATIENCE);
  const requested: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requested.push(request.url()));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  await page.goto(`${origin}/taskpane.html`);
  return { page, requested, complaints };
}

/** The same page loaded anew, as narrow and as light as at first. */
export async function reopened({ page }: OpenPane): Promise<void> {
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await page.setViewportSize(NARROW);
  await page.reload();
}

/** Opens a function from the table of contents. */
export const openFunction = (page: Page, name: string): Promise<void> =>
  page.getByRole("button", { name, exact: true }).click();

/** A field of the form by its label. */
export const field = (page: Page, label: string) =>
  page.getByRole("textbox", { name: label, exact: true });

export const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** What a cell of the stand-in's first sheet holds. */
export const held = (page: Page, row: number, column: number) =>
  page.evaluate(([r, c]) => window.fakeExcel.cell("Model", r, c), [row, column] as const);

/** Presses Tab until what has the focus is called so. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let pressed = 0; pressed < 200; pressed += 1) {
    const focused = await page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return at?.labels?.[0]?.textContent ?? at?.getAttribute("aria-label") ?? at?.textContent;
    });
    if (focused?.replace(/\*$/, "").trim() === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${name}.`);
}
