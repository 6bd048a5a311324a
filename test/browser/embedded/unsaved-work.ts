import type { Dialog, Page } from "playwright-core";
import { eventually, reloadPage, type } from "../../embedded/open-page";
import { paneTab } from "../open-package";
import { open, savedBy, shownName } from "./chosen-file";
import { notes, settled, show } from "./notes";
import { stage } from "./stage";

let page: Page;
/** What the page asked before a workbook was replaced, or the page was left. */
let asked: string[];
let willAccept: boolean;

const selectNotes = () =>
  page.evaluate(() =>
    window.compClauses.port.select({ sheet: "Notes", row: 3, column: 0, rows: 1, columns: 1 }),
  );

/** Goes to the sheet with the keyboard. */
const onSheet = async () => {
  await selectNotes();
  await paneTab(page, "Clauses").focus();
  await page.keyboard.press("F6");
};

describe("a workbook that was changed since it was saved", () => {
  const answer = (dialog: Dialog) => {
    asked.push(dialog.type());
    void (willAccept ? dialog.accept() : dialog.dismiss());
  };

  beforeAll(() => {
    ({ page } = stage);
    page.on("dialog", answer);
  });

  beforeEach(() => {
    asked = [];
    willAccept = true;
  });

  afterEach(() => expect(stage.complaints).toEqual([]));

  afterAll(async () => {
    await reloadPage(page);
    page.off("dialog", answer);
  });

  it("takes the place of one that nothing was changed in without asking", async () => {
    await show(page, "As it was");
    await settled(page);
    await selectNotes();
    await show(page, "As it was too", { "Annual salary": "1" });
    await paneTab(page, "Package").click();
    await settled(page);
    await show(page, "Next");
    expect(asked).toEqual([]);
  });

  it.each([
    ["the pane wrote", () => page.evaluate(() => window.compClauses.port.addSheet("More"))],
    [
      "the pane kept facts",
      () => page.evaluate(() => window.compClauses.port.keepSetting("package facts", "{}")),
    ],
    ["a cell was typed in", () => onSheet().then(() => type(page, "1"))],
    ["a cell is being typed in", () => onSheet().then(() => page.keyboard.type("12"))],
    ["a cell was made bold", () => onSheet().then(() => page.keyboard.press("Control+b"))],
    [
      "a row was taken out",
      () =>
        page.evaluate(() => {
          window.compClauses.univerAPI.getActiveWorkbook()!.getActiveSheet().deleteRows(0, 1);
        }),
    ],
  ])("asks first where %s, and keeps it when told to", async (_, change) => {
    await show(page, "Changed");
    await change();
    willAccept = false;
    await open(page, "Other.xlsx", notes("Other"));
    await eventually(
      async () => asked.length,
      (dialogs) => dialogs > 0,
    );
    expect(asked).toEqual(["confirm"]);
    await settled(page);
    expect(await shownName(page)).toBe("Changed");
    await savedBy(page);
    await show(page, "Other");
    expect(asked).toEqual(["confirm"]);
  });

  it("is asked about before the page is left too, unless all is saved", async () => {
    await show(page, "Changed");
    await page.locator("#save").focus();
    await page.keyboard.press("Tab");
    await page.evaluate(() => window.compClauses.port.addSheet("More"));
    await reloadPage(page);
    expect(asked).toEqual(["beforeunload"]);
    await reloadPage(page);
    expect(asked).toEqual(["beforeunload"]);
  });
});
