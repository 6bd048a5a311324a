import { agreed, agreedRows, doubles } from "./engines";
import type { Answer } from "./formula-row";
import { libreOfficeInstalled, libreOfficeValuesOf } from "./libreoffice";
import { Random } from "./random";
import { skipUnless } from "./skip";

skipUnless(libreOfficeInstalled(), "LibreOffice is not installed, so its harness was not tried")(
  "LibreOffice, asked for the values of formulas",
  () => {
    const ties = [1.005, 2.675, 1_267.525, -1.005];
    const figures = doubles(new Random("doubles"), 5_000);
    let answers: readonly (readonly Answer[])[];

    beforeAll(async () => {
      const rounded = ties.map((tie) => ({ inputs: [tie], formula: "ROUND(A{row},2)" }));
      const handed = figures.map((figure) => ({ inputs: [figure], formula: "A{row}" }));
      answers = await libreOfficeValuesOf([agreedRows, rounded, handed]);
    });

    it("answers numbers, texts, yes/no and errors", () => {
      expect(answers[0]).toEqual(agreed.map(([, answer]) => answer));
    });

    it("rounds a tie away from zero, as Excel does", () => {
      expect(answers[1]).toEqual([1.01, 2.68, 1_267.53, -1.01]);
    });

    it("hands 5,000 doubles back to the last bit", () => {
      expect(answers[2]).toEqual(figures);
    });
  },
);

it("says so where LibreOffice is not there", async () => {
  const before = process.env["SOFFICE_PATH"];
  process.env["SOFFICE_PATH"] = "/nowhere/soffice";
  try {
    expect(libreOfficeInstalled()).toBe(false);
    await expect(libreOfficeValuesOf([agreedRows])).rejects.toThrow(
      "LibreOffice is not installed.",
    );
  } finally {
    if (before === undefined) delete process.env["SOFFICE_PATH"];
    else process.env["SOFFICE_PATH"] = before;
  }
});
