import { agreed, agreedRows, doubles } from "./engines";
import { libreOfficeInstalled, libreOfficeValues } from "./libreoffice";
import { Random } from "./random";
import { skipUnless } from "./skip";

skipUnless(libreOfficeInstalled(), "LibreOffice is not installed, so its harness was not tried")(
  "LibreOffice, asked for the values of formulas",
  () => {
    it("answers numbers, texts, yes/no and errors", async () => {
      const answers = await libreOfficeValues(agreedRows);
      expect(answers).toEqual(agreed.map(([, answer]) => answer));
    });

    it("rounds a tie away from zero, as Excel does", async () => {
      const rows = [1.005, 2.675, 1_267.525, -1.005].map((figure) => ({
        inputs: [figure],
        formula: "ROUND(A{row},2)",
      }));
      expect(await libreOfficeValues(rows)).toEqual([1.01, 2.68, 1_267.53, -1.01]);
    });

    it("hands 5,000 doubles back to the last bit", async () => {
      const figures = doubles(new Random("doubles"), 5_000);
      const rows = figures.map((figure) => ({ inputs: [figure], formula: "A{row}" }));
      expect(await libreOfficeValues(rows)).toEqual(figures);
    });
  },
);

it("says so where LibreOffice is not there", async () => {
  const before = process.env["SOFFICE_PATH"];
  process.env["SOFFICE_PATH"] = "/nowhere/soffice";
  try {
    expect(libreOfficeInstalled()).toBe(false);
    await expect(libreOfficeValues(agreedRows)).rejects.toThrow("LibreOffice is not installed.");
  } finally {
    if (before === undefined) delete process.env["SOFFICE_PATH"];
    else process.env["SOFFICE_PATH"] = before;
  }
});
