import { spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openDrawn, paneTab } from "../open-package";
import { button } from "../open-pane";
import { stage } from "./stage";

let page: Page;

beforeAll(() => {
  ({ page } = stage);
});

it("the charts are loaded only once their pictures are asked for", async () => {
  await openDrawn(page, "Report");
  await button(page, "Insert report").waitFor();
  const before = stage.requested.filter((address) => address.endsWith(".js")).length;
  await paneTab(page, "Pictures").click();
  await page.getByRole("img", { name: /^Net to the executive/ }).waitFor();
  await page.locator("svg .domain").last().waitFor({ state: "attached" });
  expect(stage.requested.filter((address) => address.endsWith(".js")).length).toBeGreaterThan(
    before,
  );
});

it("a report is inserted beside the embedded sheet, and its totals are the sheet's own sums", async () => {
  await paneTab(page, "Report").click();
  await button(page, "Insert report").click();
  await page.getByText("Inserted as new sheets").first().waitFor();
  const totals = await page.evaluate(async () => {
    const { formulas, values } = await window.compClauses.port.used("Report schedules");
    return formulas.flatMap((row, at) =>
      row.flatMap((formula, column) =>
        String(formula).startsWith("=SUM(") ? [Number(values[at]?.[column])] : [],
      ),
    );
  });
  // 3 × (850,000 + 400,000) + 1.501 × (36 × 2,530 + 3 × (28,200 + 33,500)): all that section 4(d) pays
  expect(totals[0]).toBe(4_164_546.18);
  expect(totals.every((total) => Number.isFinite(total))).toBe(true);
  expect(stage.complaints).toEqual([]);
});

/** A sheet adds its totals up in doubles: they may be off in the tenth digit. */
const inMillionths = (figure: number) => figure.toFixed(6);

it("the facts saved with a report give every amount of its sheets again, from the command line", async () => {
  const saving = page.waitForEvent("download");
  await button(page, "Save the facts").click();
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(process.cwd(), "scripts/call.mjs"), "--replay", await (await saving).path()],
    { encoding: "utf8" },
  );
  expect(status).toBe(0);
  const printed = stdout.split(/[\t\n]/);
  const amounts = await page.evaluate(async () => {
    const { port } = window.compClauses;
    await port.calculated();
    const names = ["Report", "Report schedules", "Report readings"];
    const sheets = await Promise.all(names.map((name) => port.used(name)));
    return sheets.flatMap(({ values }) => values.flat());
  });
  const figures = amounts.filter((cell) => typeof cell === "number");
  expect(figures.length).toBeGreaterThan(300);
  const missing = new Set(figures.map(inMillionths));
  for (const text of printed) missing.delete(inMillionths(Number(text)));
  expect([...missing]).toEqual([]);
});
