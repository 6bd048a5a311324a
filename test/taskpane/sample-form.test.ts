import { call } from "../../src/functions/call";
import { sampleForm } from "../../src/taskpane/package/sample-form";
import { sampleModel, samplePackage } from "../../src/workbook/agreement-model/sample";
import { cellsOf, valueOf } from "../workbook/placed-cells";

describe("the sample of the pane", () => {
  it("is the package of the sample workbook, to the cent", () => {
    const cells = cellsOf(sampleModel("comp"));
    const shown = (item: string) => {
      const label = cells.find(({ sheet, content }) => sheet === "Summary" && content === item)!;
      const figure = cells.find(
        ({ sheet, row, column }) => sheet === "Summary" && row === label.row && column === 3,
      );
      return valueOf(figure!);
    };
    const rows = call(
      "PACKAGE",
      samplePackage().map((row) => [...row]),
    );
    const amount = (start: string) => rows.find(([, item]) => String(item).startsWith(start))?.[2];
    expect(amount("Severance lump sum")).toBe(shown("Severance lump sum"));
    expect(amount("Gross-Up Payment")).toBe(shown("Gross-Up Payment"));
    expect(amount("Trust contribution")).toBe(shown("Of it secured in the rabbi trust"));
  });

  it("fills the form with every fact that is given", async () => {
    const form = await sampleForm();
    expect(Object.keys(form).sort()).toEqual(
      samplePackage()
        .map(([label]) => label)
        .sort(),
    );
    expect(Object.values(form)).not.toContain("");
  });
});
