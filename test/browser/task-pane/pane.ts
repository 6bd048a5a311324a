import { button, field, held, openFunction, openPane, tabTo } from "../open-pane";
import { stage } from "./stage";

describe("the task pane in Excel", () => {
  it("asks for nothing but its own files and office.js, and breaks no rule of its policy", async () => {
    const { page, requested, complaints } = await openPane(stage.browser, stage.origin);
    await openFunction(page, "SEVERANCE_LUMP");
    await button(page, "Fill with an example").click();
    await page.getByText("1,500,000.00").first().waitFor();
    const foreign = requested.filter((url) => !url.startsWith(stage.origin));
    expect(foreign).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    expect(complaints).toEqual([]);
  });

  it("works out a form as one types and writes the formula into the active cell", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await openFunction(page, "SEVERANCE_LUMP");
    await field(page, "Annual salary").fill("850,000");
    await page.getByText("Still needed: Maximum bonus").first().waitFor();
    await field(page, "Maximum bonus").fill("400,000");
    await page.getByText("3,750,000.00").first().waitFor();
    await page.evaluate(() => window.fakeExcel.select("Model", [4, 1, 1, 1]));
    await page.getByText("Goes into Model!B5.").waitFor();
    await button(page, "Insert formula").click();
    await page.getByText("Inserted in Model!B5.").first().waitFor();
    expect(await held(page, 4, 1)).toBe("=COMP.SEVERANCE_LUMP(850000,400000)");
    expect(await page.evaluate(() => window.fakeExcel.sheet("Model").formats.get("4,1"))).toBe(
      "#,##0.00",
    );
  });

  it("asks before it overwrites; Cancel comes first and leaves the cell alone", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await page.evaluate(() => window.fakeExcel.fill("Model", 0, 0, "=SUM(B1:B9)"));
    await openFunction(page, "SEVERANCE_LUMP");
    await button(page, "Fill with an example").click();
    const dialog = page.getByRole("alertdialog", { name: "Replace what Model!A1 holds?" });
    for (const leave of ["Enter", "Escape"]) {
      await button(page, "Insert formula").click();
      await dialog.getByText("=SUM(B1:B9)").waitFor();
      await page.keyboard.press(leave);
      await dialog.waitFor({ state: "detached" });
      expect(await held(page, 0, 0)).toBe("=SUM(B1:B9)");
    }
    await button(page, "Insert formula").click();
    await dialog.getByRole("button", { name: "Replace" }).click();
    await page.getByText("Inserted in Model!A1.").first().waitFor();
    expect(await held(page, 0, 0)).toBe("=COMP.SEVERANCE_LUMP(400000,100000)");
  });

  it("reads cells through the port, and follows them", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await page.evaluate(() => {
      window.fakeExcel.fill("Inputs", 5, 2, 850_000);
      window.fakeExcel.select("Inputs", [5, 2, 1, 1]);
    });
    await openFunction(page, "SEVERANCE_LUMP");
    await button(page, "Use the selected cell for Annual salary").click();
    expect(await field(page, "Annual salary").inputValue()).toBe("Inputs!C6");
    await page.getByText("Now 850,000.00").waitFor();
    await field(page, "Maximum bonus").fill("400000");
    await page.getByText("3,750,000.00").first().waitFor();
    await page.evaluate(() => {
      window.fakeExcel.fill("Inputs", 5, 2, 0);
      window.fakeExcel.select("Model", [0, 0, 1, 1]);
    });
    await page.getByText("1,200,000.00").first().waitFor();
    await button(page, "Insert formula").click();
    await page.getByText("Inserted in Model!A1.").first().waitFor();
    expect(await held(page, 0, 0)).toBe("=COMP.SEVERANCE_LUMP(Inputs!C6,400000)");
  });

  it("says in words why a protected sheet took nothing", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await page.evaluate(() => (window.fakeExcel.sheet("Model").protected = true));
    await openFunction(page, "SEVERANCE_LUMP");
    await button(page, "Fill with an example").click();
    await button(page, "Insert formula").click();
    await page.getByRole("alert").filter({ hasText: "Nothing was inserted." }).waitFor();
    expect(await held(page, 0, 0)).toBe("");
  });

  it("opens on the working of the call that is selected", async () => {
    const { page } = await openPane(stage.browser, stage.origin, {
      holds: "=COMP.SEVERANCE_LUMP(400000,100000)",
    });
    await page.getByRole("heading", { name: "Model!A1" }).waitFor();
    await page.getByText("1,500,000.00").first().waitFor();
    await page.getByRole("tab", { name: "Clauses" }).click();
    await page.getByRole("searchbox").waitFor();
  });

  it("warns of dates counted from 1904 and inserts nothing until it is told to", async () => {
    const { page } = await openPane(stage.browser, stage.origin, { from1904: true });
    await page.getByText("This workbook counts its dates from 1904.").first().waitFor();
    await openFunction(page, "SEVERANCE_LUMP");
    await button(page, "Fill with an example").click();
    await button(page, "Insert formula").click();
    await page.getByRole("alert").filter({ hasText: "counts its dates from 1904" }).waitFor();
    expect(await held(page, 0, 0)).toBe("");
    await button(page, "Insert all the same").click();
    await button(page, "Insert formula").click();
    await page.getByText("Inserted in Model!A1.").first().waitFor();
    expect(await held(page, 0, 0)).toMatch(/^=COMP\./);
    expect(await button(page, "Insert all the same").count()).toBe(0);
  });

  it("completes a form and inserts it by keyboard alone", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await page.getByRole("searchbox").waitFor();
    await tabTo(page, "Search clauses and functions");
    await page.keyboard.type("severance lump");
    await tabTo(page, "SEVERANCE_LUMP");
    await page.keyboard.press("Enter");
    await tabTo(page, "Annual salary");
    await page.keyboard.type("850000");
    await tabTo(page, "Maximum bonus");
    await page.keyboard.type("400000");
    await tabTo(page, "Insert formula");
    await page.keyboard.press("Enter");
    await page.getByText("Inserted in Model!A1.").first().waitFor();
    expect(await held(page, 0, 0)).toBe("=COMP.SEVERANCE_LUMP(850000,400000)");
  });

  it("lists the figures a clause holds to look at, each marked verified or not", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await openFunction(page, "DEEMED_RATE");
    const city = page.getByRole("listitem").filter({ hasText: "NY, New York City, residents" });
    expect(await city.first().isVisible()).toBe(false);
    await page.getByText("Local rates held for help").click();
    await city.first().waitFor();
    expect(await city.allTextContents()).toEqual([
      expect.stringMatching(/3\.648%.*1 Jan 2007.*; not verified$/),
      expect.stringMatching(/3\.876%.*1 Jan 2010.*; not verified$/),
      expect.stringMatching(/3\.876%.*1 Jan 2017.*; verified$/),
    ]);
  });

  it("explains the selected cell and opens it in the form", async () => {
    const { page } = await openPane(stage.browser, stage.origin);
    await page.evaluate(() => {
      window.fakeExcel.fill("Model", 0, 0, "=COMP.PARACHUTE_GROSSUP(1600000,500000,40%)");
      window.fakeExcel.select("Model", [0, 0, 1, 1]);
    });
    await page.getByRole("tab", { name: "Explain" }).click();
    await page.getByText("550,000.00").first().waitFor();
    await page
      .getByText("20% of", { exact: false })
      .or(page.getByText("1,100,000.00 × 20%"))
      .first()
      .waitFor();
    await button(page, "Open in the form").click();
    expect(await field(page, "Payments").inputValue()).toBe("1,600,000");
    expect(await field(page, "Combined rate").inputValue()).toBe("40");
  });
});

describe("the task pane where Office.js does not answer", () => {
  it("says so and leads to the workbook that needs no Excel", async () => {
    const { page, requested } = await openPane(stage.browser, stage.origin, { blocked: true });
    await page.getByRole("heading", { name: "Open this from Excel" }).waitFor();
    expect(requested.some((url) => url.includes("office.js"))).toBe(true);
    await page.getByRole("link", { name: "Open the workbook that needs no Excel" }).click();
    await page.waitForURL(`${stage.origin}/index.html`);
    await page.getByRole("tab", { name: "Clauses" }).waitFor();
  });
});
