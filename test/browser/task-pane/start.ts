import type { Page } from "playwright-core";
import { fakeOffice, type Hosting } from "../../support/fake-office";
import { stage } from "./stage";

const OFFICE = "https://appsforoffice.microsoft.com/**";

/** Opens the task pane's page with a host that behaves so, or with Microsoft's address out of reach. */
async function opened(hosting: Hosting | "out of reach") {
  const page = await stage.browser.newPage({ viewport: { width: 350, height: 700 } });
  const requested: string[] = [];
  const refused: string[] = [];
  page.on("request", (request) => requested.push(request.url()));
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await page.route(OFFICE, (route) =>
    hosting === "out of reach"
      ? route.abort()
      : route.fulfill({ contentType: "text/javascript", body: fakeOffice(hosting) }),
  );
  await page.goto(`${stage.origin}/taskpane.html`);
  return { page, requested, refused };
}

const outside = (page: Page) => page.getByRole("heading", { name: "Open this from Excel" });
const clauses = (page: Page) => page.locator("#pane").getByRole("tab").first();

test("in Excel the functions are associated and the pane opens", async () => {
  const { page, requested, refused } = await opened({ host: "Excel" });
  await clauses(page).waitFor();
  expect(await outside(page).isVisible()).toBe(false);
  const answer = await page.evaluate(() =>
    window.associated["SEVERANCE_LUMP"]!([[850_000]], [[400_000]], null),
  );
  expect(answer).toEqual([[3_750_000]]);
  const foreign = requested.filter((address) => !address.startsWith(stage.origin));
  expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
  expect(refused).toEqual([]);
  await page.close();
});

test("cells do not wait for the pane: the functions come first, the pane's own code after", async () => {
  const { page, requested } = await opened({ host: "Excel" });
  await clauses(page).waitFor();
  const names = requested.map((address) => new URL(address).pathname);
  expect(names.indexOf("/functions.js")).toBeLessThan(names.indexOf("/taskpane.js"));
  const later = names.filter((name) => /^\/\d+\.js$/.test(name));
  expect(later.length).toBeGreaterThan(0);
  expect(names.indexOf("/taskpane.js")).toBeLessThan(names.indexOf(later[0]!));
  await page.close();
});

test("outside Excel it says so and leads to the workbook that needs none", async () => {
  const { page } = await opened({ host: null });
  await outside(page).waitFor();
  expect(await page.locator("#pane").isVisible()).toBe(false);
  const link = page.getByRole("link", { name: /needs no Excel/ });
  expect(await link.getAttribute("href")).toBe("./index.html");
  await page.close();
});

test("with Office.js out of reach it says the same", async () => {
  const { page } = await opened("out of reach");
  await outside(page).waitFor();
  await page.close();
});

test("a host that answers late is taken for none, and then gets its pane after all", async () => {
  const { page } = await opened({ host: "Excel", after: 11_000 });
  await outside(page).waitFor({ timeout: 10_500 });
  await clauses(page).waitFor();
  expect(await outside(page).isVisible()).toBe(false);
  await page.close();
});

test("where the pane's own code does not come, it says so and the functions stand", async () => {
  const page = await stage.browser.newPage();
  await page.route(OFFICE, (route) =>
    route.fulfill({ contentType: "text/javascript", body: fakeOffice({ host: "Excel" }) }),
  );
  await page.route(/\/\d+\.js$/, (route) => route.abort());
  await page.goto(`${stage.origin}/taskpane.html`);
  await page.getByRole("alert").getByText("could not be loaded").waitFor();
  expect(await page.evaluate(() => typeof window.associated["SEVERANCE_LUMP"])).toBe("function");
  await page.close();
});
