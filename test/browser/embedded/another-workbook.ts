import type { Dialog, Page } from "playwright-core";
import { eventually, reloadPage } from "../../embedded/open-page";
import { pane, paneTab } from "../open-package";
import { button } from "../open-pane";
import { open, savedBy } from "./chosen-file";
import { KEPT_AS, notes, settled, show } from "./notes";
import { stage } from "./stage";

let page: Page;

const kept = async () => {
  const text = await page.evaluate((name) => window.compClauses.port.setting(name), KEPT_AS);
  return text === undefined ? undefined : (JSON.parse(text) as Readonly<Record<string, string>>);
};

const salary = () => pane(page).getByLabel("Annual salary", { exact: true });

describe("another workbook", () => {
  const accept = (dialog: Dialog) => void dialog.accept();

  beforeAll(() => {
    ({ page } = stage);
    page.on("dialog", accept);
  });

  afterEach(() => expect(stage.complaints).toEqual([]));

  afterAll(async () => {
    await reloadPage(page);
    page.off("dialog", accept);
  });

  it("never meets the facts of the one before: not in its pane, not in what it keeps", async () => {
    await button(page, "Try the sample").click();
    await eventually(kept, (facts) => facts !== undefined);
    await salary().fill("222222");
    await show(page, "Hers", { "Annual salary": "111111" });
    await paneTab(page, "Clauses").click();
    await paneTab(page, "Package").click();
    expect(
      await eventually(
        () => salary().inputValue(),
        (text) => text !== "",
      ),
    ).toBe("111111");
    await settled(page);
    expect(await kept()).toEqual({ "Annual salary": "111111" });
    await pane(page).getByLabel("Maximum bonus", { exact: true }).fill("777");
    await eventually(kept, (facts) => facts?.["Maximum bonus"] === "777");
    expect(await kept()).toEqual({ "Annual salary": "111111", "Maximum bonus": "777" });
  });

  it("refuses what an action begun in the one before would still write", async () => {
    await show(page, "First");
    await page.evaluate(() => {
      Object.assign(window, { before: window.compClauses.port });
    });
    await show(page, "Second", { "Annual salary": "333333" });
    const problems = await page.evaluate(async () => {
      const { before } = window as unknown as { before: typeof window.compClauses.port };
      const at = { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 };
      const words = (problem: Error) => problem.message;
      return [
        await before.write([{ at, formulas: [["mine"]] }]).catch(words),
        await before.keepSetting("package facts", "{}").catch(words),
        await before.addSheet("Mine").catch(words),
      ];
    });
    expect(problems).toEqual(Array(3).fill("The workbook this was meant for is no longer open."));
    expect(await kept()).toEqual({ "Annual salary": "333333" });
  });

  it("leaves the keyboard where it can go on", async () => {
    await show(page, "One", { "Annual salary": "1" });
    await paneTab(page, "Package").click();
    await salary().focus();
    await show(page, "Two");
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(false);
    await page.keyboard.press("F6");
    expect(
      await page.evaluate(() => document.getElementById("pane")!.contains(document.activeElement)),
    ).toBe(true);
  });

  it("says in words why it was not opened or saved, and keeps what is open", async () => {
    await show(page, "Kept", { "Annual salary": "1" });
    const note = page.locator("#file-note");
    await page.evaluate(() => {
      const api = window.compClauses.univerAPI;
      const { createWorkbook } = api;
      api.createWorkbook = () => {
        api.createWorkbook = createWorkbook;
        throw new Error("It has too many sheets");
      };
    });
    await open(page, "Many.xlsx", notes("Many"));
    await note.getByText("Many.xlsx was not opened. It has too many sheets.").waitFor();
    await page.evaluate(() => {
      const { arrayBuffer } = Blob.prototype;
      Blob.prototype.arrayBuffer = () => {
        Blob.prototype.arrayBuffer = arrayBuffer;
        return Promise.reject(new DOMException("permission problems", "NotReadableError"));
      };
    });
    await open(page, "Locked.xlsx", notes("Locked"));
    await note.getByText("Locked.xlsx was not opened. The browser could not read it.").waitFor();
    await page.evaluate(() => {
      const { createObjectURL } = URL;
      URL.createObjectURL = () => {
        URL.createObjectURL = createObjectURL;
        throw new Error("There is no room left");
      };
    });
    await page.locator("#save").click();
    await note
      .getByText("The workbook was not saved, and is open as it was. There is no room left.")
      .waitFor();
    expect(await kept()).toEqual({ "Annual salary": "1" });
    const { model } = await savedBy(page);
    expect(model.sheets[0]!.rows[0]!.cells[0]!.content).toBe("Kept");
    expect(await note.isVisible()).toBe(false);
  });

  it("has sentences of its own: none of a formula that is no longer there", async () => {
    const errors = async (formula: string) =>
      page.evaluate(async (text) => {
        const { port, refusalAt } = window.compClauses;
        const at = { sheet: "Notes", row: 0, column: 0, rows: 1, columns: 1 };
        await port.write([{ at, formulas: [[text]] }]);
        await port.calculated();
        return [(await port.read(at)).values[0]![0], refusalAt("Notes", 0, 0) !== undefined];
      }, formula);
    await show(page, "Refused");
    expect(await errors("=COMP.PRIME_RATE(60000)")).toEqual(["#N/A", true]);
    expect(await errors("=VLOOKUP(1,C1:D3,2,FALSE)")).toEqual(["#N/A", false]);
    expect(await errors("=COMP.PRIME_RATE(60000)")).toEqual(["#N/A", true]);
    await show(page, "Refused too");
    expect(await errors("=VLOOKUP(1,C1:D3,2,FALSE)")).toEqual(["#N/A", false]);
  });

  it("draws no picture of a package that comes to nothing, and says so", async () => {
    await show(page, "Nothing", {
      "Termination date": "12 Dec 2007",
      "Annual salary": "0",
      "Maximum bonus": "0",
      "Monthly premium": "0",
      "Employee share": "0",
      "Health and benefits tax rate": "0%",
      "Change date": "1 Dec 2007",
      "Base amount": "0",
      "Section 8 combined rate": "40%",
    });
    await paneTab(page, "Package").click();
    await paneTab(page, "Pictures").click();
    await pane(page).getByText("On these facts nothing is paid").waitFor();
    expect(await pane(page).innerText()).not.toMatch(/NaN|undefined|Infinity/);
  });
});
