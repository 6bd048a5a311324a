import type { BrowserContext, Page } from "playwright-core";
import { answer, emptySheet, eventually, openPage, type } from "../embedded/open-page";
import { isUnattended } from "../support/random";
import { note } from "../support/skip";
import { testInBrowser } from "./browsing";
import { fillPackage, paneTab } from "./open-package";
import { button, field, openFunction, openPane } from "./open-pane";
import { watched, type Watch } from "./watch-page";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

const stage = testInBrowser(isUnattended ? { from: "machine" } : {});

/** A form filled and its formula inserted where nothing stands. */
async function insertFormula(page: Page): Promise<void> {
  await openFunction(page, "SEVERANCE_LUMP");
  await field(page, "Annual salary").fill("850,000");
  await field(page, "Maximum bonus").fill("400,000");
  await button(page, "Insert formula").click();
  await page.getByText("Inserted in ").first().waitFor();
}

async function explain(page: Page): Promise<void> {
  await paneTab(page, "Explain").click();
  await page.getByRole("heading", { name: /!A1$/ }).waitFor();
  await page.locator("#pane").getByText("4(d)(i)").first().waitFor();
}

/** The guided package, the readings, the pictures and the report; its files saved. */
async function packageAndReport(page: Page): Promise<void> {
  await fillPackage(page);
  await paneTab(page, "Pictures").click();
  await page.getByRole("img", { name: /^Net to the executive/ }).waitFor();
  await paneTab(page, "Report").click();
  await button(page, "Insert report").click();
  await page.getByText("Inserted as new sheets").first().waitFor();
  for (const file of ["Save the facts", "Save as .xlsx"]) {
    await Promise.all([
      page.waitForEvent("download"),
      page.locator("#pane").getByRole("button", { name: file, exact: true }).click(),
    ]);
  }
}

/** Each action of the workbook's place, and back. */
async function workbookActions(page: Page): Promise<void> {
  await paneTab(page, "Workbook").click();
  await button(page, "Check workbook").click();
  await page
    .getByText(/^(Nothing found\.|\d+ findings?\.)$/)
    .first()
    .waitFor();
  for (const name of ["Make portable", "Restore", "Freeze", "Insert model"]) {
    await button(page, name).click();
    await button(page, "Go ahead").click();
    await page.getByLabel("What was done").getByText(`${name}:`).first().waitFor();
  }
}

/** Saves the embedded workbook and opens the file again. */
async function saveAndOpen(page: Page): Promise<void> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.locator("header").getByRole("button", { name: "Save as .xlsx" }).click(),
  ]);
  await page.locator("#chosen-file").setInputFiles({
    name: "Opened again.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: await contentsOf(await download.createReadStream()),
  });
  const name = () => page.locator("#workbook-name").textContent();
  expect(await eventually(name, (shown) => shown === "Opened again")).toBe("Opened again");
}

async function contentsOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** Every address asked for, the origin aside, and how often. */
function told(what: string, { requests, writes }: Watch, origin: string): void {
  const counts = new Map<string, number>();
  for (const address of requests) {
    const shown = address.replace(origin, "").replace(/^(data|blob):.*$/s, "$1:…");
    counts.set(shown, (counts.get(shown) ?? 0) + 1);
  }
  const list = [...counts].map(([address, count]) =>
    count > 1 ? `${address} ×${count}` : address,
  );
  note(`${what}: ${requests.length} requests: ${list.join(", ")}.`);
  note(`${what}: written to storage or sent: ${writes.join(", ") || "nothing"}.`);
}

const isOwn = (origin: string) => (address: string) =>
  /^(data|blob):/.test(address) || address.startsWith(`${origin}/`);

/** What the browser still holds for the site once its pages are closed. */
async function leftBehind(context: BrowserContext, origin: string) {
  for (const page of context.pages()) await page.close();
  const page = await context.newPage();
  await page.goto(`${origin}/assets/mark.svg`);
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie ?? "",
    databases: await indexedDB.databases(),
    caches: "caches" in globalThis ? await caches.keys() : [],
    workers: ((await navigator.serviceWorker?.getRegistrations()) ?? []).length,
  }));
}

const nothing = { local: {}, session: {}, cookies: "", databases: [], caches: [], workers: 0 };

test("the embedded workbook: everything it asks for is its own, and nothing outlives the page", async () => {
  const watch = watched(stage.browser);
  const { page } = await openPage(watch.browser, stage.origin);
  await page.getByRole("searchbox").waitFor();
  await emptySheet(page, "Tour");
  await type(page, "=COMP.SEVERANCE_LUMP(850000,400000)");
  expect(await answer(page, "Tour", 0, 0)).toBe(3_750_000);
  await page.evaluate(() =>
    window.compClauses.port.select({ sheet: "Tour", row: 0, column: 0, rows: 1, columns: 1 }),
  );
  await explain(page);
  await emptySheet(page, "Form");
  await paneTab(page, "Clauses").click();
  await insertFormula(page);
  await packageAndReport(page);
  await workbookActions(page);
  await saveAndOpen(page);
  await page.getByRole("button", { name: /theme/ }).click();
  told("The embedded workbook", watch, stage.origin);
  expect(watch.requests.length).toBeGreaterThan(10);
  expect(watch.requests.filter((address) => !isOwn(stage.origin)(address))).toEqual([]);
  expect(watch.writes).toEqual(["sessionStorage comp-clauses theme"]);
  expect(await leftBehind(page.context(), stage.origin)).toEqual(nothing);
});

test("the task pane: everything but office.js is its own, and nothing outlives the workbook", async () => {
  const watch = watched(stage.browser);
  const { page } = await openPane(watch.browser, stage.origin, { holds: "" });
  await insertFormula(page);
  await explain(page);
  await packageAndReport(page);
  await workbookActions(page);
  told("The task pane", watch, stage.origin);
  const foreign = watch.requests.filter((address) => !isOwn(stage.origin)(address));
  expect(foreign).toEqual([OFFICE]);
  expect(watch.writes).toEqual([]);
  expect(await leftBehind(page.context(), stage.origin)).toEqual(nothing);
});

test("the watch sees what it is there to see", async () => {
  const watch = watched(stage.browser);
  const { page } = await openPage(watch.browser, stage.origin);
  await page.evaluate(async (origin) => {
    localStorage.setItem("kept", "1");
    document.cookie = "kept=1";
    indexedDB.open("kept");
    navigator.sendBeacon(`${origin}/beacon`, "1");
    await caches.open("kept");
    await fetch("https://example.com/").catch(() => undefined);
  }, stage.origin);
  const writes = () => Promise.resolve([...watch.writes]);
  expect(await eventually(writes, (told) => told.length === 6)).toEqual([
    "localStorage kept",
    "cookie kept",
    "indexedDB kept",
    `beacon ${stage.origin}/beacon`,
    "caches kept",
    "refused connect-src https://example.com/",
  ]);
  const left = await leftBehind(page.context(), stage.origin);
  expect(left).toMatchObject({
    local: { kept: "1" },
    databases: [{ name: "kept" }],
    caches: ["kept"],
  });
});
