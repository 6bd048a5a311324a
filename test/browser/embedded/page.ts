import { answer, emptySheet, reloadPage, type } from "../../embedded/open-page";
import { stage } from "./stage";

describe("the page around the sheet", () => {
  it("asks for nothing beyond its own origin and breaks no rule of its policy", async () => {
    const { page, requested, complaints } = stage;
    await page.locator("#pane :visible").first().waitFor();
    const foreign = requested.filter(
      (url) => !/^(data|blob):/.test(url) && !url.startsWith(stage.origin),
    );
    expect(requested.length).toBeGreaterThan(2);
    expect(foreign).toEqual([]);
    expect(requested.filter((url) => url.includes("office"))).toEqual([]);
    expect(complaints).toEqual([]);
    const blocked = await page.evaluate(async () => {
      try {
        await fetch("https://example.com/");
        return "answered";
      } catch {
        return "blocked";
      }
    });
    expect(blocked).toBe("blocked");
  });

  it.each(["light", "dark"] as const)(
    "opens %s where the system is, and switches",
    async (scheme) => {
      const { page } = stage;
      if (scheme === "dark") {
        await page.emulateMedia({ colorScheme: scheme });
        await page.evaluate(() => sessionStorage.clear());
        await reloadPage(page);
      }
      const theme = () => page.evaluate(() => document.documentElement.dataset["theme"]);
      const other = scheme === "dark" ? "light" : "dark";
      expect(await theme()).toBe(scheme);
      await page.getByRole("button", { name: new RegExp(`${other} theme`, "i") }).click();
      expect(await theme()).toBe(other);
      expect(await page.locator(".univer-dark").count()).toBe(other === "dark" ? 2 : 0);
      await page.reload();
      await page.waitForFunction(() => "compClauses" in window);
      expect(await theme()).toBe(other);
    },
  );

  it("gives the pane 380 px, more or less by keyboard and by dragging, and folds it away", async () => {
    const { page } = stage;
    const pane = page.locator("#pane");
    const width = async () => Math.round((await pane.boundingBox())!.width);
    expect(await width()).toBe(380);
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    await splitter.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await width()).toBe(400);
    expect(await splitter.getAttribute("aria-valuenow")).toBe("400");
    await page.keyboard.press("End");
    expect(await width()).toBe(320);
    const bar = (await splitter.boundingBox())!;
    await page.mouse.move(bar.x + 3, 500);
    await page.mouse.down();
    await page.mouse.move(bar.x - 177, 500, { steps: 4 });
    await page.mouse.up();
    expect(Math.abs((await width()) - 500)).toBeLessThanOrEqual(5);
    await page.getByRole("button", { name: "Hide the pane" }).click();
    expect(await pane.isVisible()).toBe(false);
    const sheet = (await page.locator("#sheet").boundingBox())!;
    expect(sheet.width).toBe(1440);
    await page.getByRole("button", { name: "Show the pane" }).click();
    expect(await pane.isVisible()).toBe(true);
  });
});

describe("the keyboard", () => {
  it("goes from sheet to pane and back with F6, and then types into the cell", async () => {
    const { page } = stage;
    await page.locator("#pane :visible").first().waitFor();
    await emptySheet(page, "Keys");
    const inPane = () =>
      page.evaluate(() => document.getElementById("pane")!.contains(document.activeElement));
    await page.keyboard.press("F6");
    expect(await inPane()).toBe(true);
    await page.keyboard.press("F6");
    expect(await inPane()).toBe(false);
    await type(page, "=1+1");
    expect(await answer(page, "Keys", 0, 0)).toBe(2);
  });
});
