import type { Page } from "playwright-core";
import { eventually } from "../../embedded/open-page";
import { openPackage, pane } from "../open-package";
import { field, openPane } from "../open-pane";
import { stage } from "./stage";

/** What the workbook keeps beside its sheets. */
const keptBy = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...window.fakeExcel.parts]);

it("a pane that dies half-way through the questions loses none of the facts entered", async () => {
  const { page } = await openPane(stage.browser, stage.origin);
  await openPackage(page);
  await field(page, "Annual salary").fill("912,345.67");
  await field(page, "Maximum bonus").fill("1,23");
  await pane(page).getByText("Kept in this workbook.").first().waitFor();
  const parts = await eventually(
    () => keptBy(page),
    (kept) => kept.some((xml) => xml.includes("912,345.67") && xml.includes("1,23")),
  );
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent("crash");
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
  const { page: again } = await openPane(stage.browser, stage.origin, { parts });
  await openPackage(again);
  const entries = () =>
    Promise.all(
      ["Annual salary", "Maximum bonus"].map((label) => field(again, label).inputValue()),
    );
  expect(await eventually(entries, ([salary]) => salary !== "")).toEqual(["912,345.67", "1,23"]);
});
