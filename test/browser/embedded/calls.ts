import { answer, emptySheet, values, write } from "../../embedded/open-page";
import { stage } from "./stage";

const calls: readonly (readonly [string, number | string])[] = [
  ["=COMP.PARACHUTE_GROSSUP(1600000,500000,0.4)", 550_000],
  ["=COMP.PARACHUTE_GROSSUP(290,100,0.422805)", 0],
  ["=COMP.COMBINED_RATE(0.35,0.0897,,0.0145)", 0.422805],
  ["=COMP.SEVERANCE_LUMP(100,10,)", 330],
  ["=COMP.SEVERANCE_LUMP(100,10)+1", 331],
  ["=comp.severance_lump(100,10)", 330],
  ["=LET(x,COMP.SEVERANCE_LUMP(100,10),x*2)", 660],
  ['=IFERROR(COMP.SEVERANCE_LUMP("5",1),-1)', -1],
  ['=COMP.SEVERANCE_LUMP("5",1)', "#VALUE!"],
  ["=COMP.SEVERANCE_LUMP(TRUE,1)", "#VALUE!"],
  ["=COMP.SEVERANCE_LUMP(Z99,1)", "#VALUE!"],
  ["=COMP.SEVERANCE_LUMP(100)", "#VALUE!"],
  ["=COMP.SEVERANCE_LUMP(1,2,3,4)", "#N/A"],
  ["=COMP.SEVERANCE_LUMP(1/0,1)", "#DIV/0!"],
  ["=COMP.DELAYED_INTEREST(1000,40000,40365,35)", "#VALUE!"],
  ['=COMP.EXPLAIN("NOTHING")', "#VALUE!"],
];

describe("a call in a cell", () => {
  beforeAll(() => emptySheet(stage.page, "Calls"));

  const whyAt = (sheet: string, row: number) =>
    stage.page.evaluate(([name, at]) => window.compClauses.refusalAt(name, at, 0), [
      sheet,
      row,
    ] as const);

  it.each(calls.map(([formula, expected], row) => ({ formula, expected, row })))(
    "$formula gives $expected",
    async ({ formula, expected, row }) => {
      const { page } = stage;
      await write(page, "Calls", row, formula);
      expect(await answer(page, "Calls", row, 0)).toBe(expected);
    },
  );

  it("says which argument is missing", async () => {
    await emptySheet(stage.page, "Missing");
    await write(stage.page, "Missing", 0, "=COMP.SEVERANCE_LUMP(100)");
    expect(await answer(stage.page, "Missing", 0, 0)).toBe("#VALUE!");
    expect(await whyAt("Missing", 0)).toMatch(/^Maximum bonus is blank\./);
  });

  it("spills one bad cell among good ones, and says why at that cell", async () => {
    await emptySheet(stage.page, "Spill");
    await write(stage.page, "Spill", 0, '=COMP.SEVERANCE_LUMP({100;"x";300},10)');
    expect(await answer(stage.page, "Spill", 2, 0)).toBe(930);
    expect(await values(stage.page, "Spill", 0, 0, 3)).toEqual([[330], ["#VALUE!"], [930]]);
    expect(await whyAt("Spill", 1)).toMatch(/the text “x”/);
    expect(await whyAt("Spill", 0)).toBeUndefined();
  });

  it("spills 10,000 rows in one call", async () => {
    const { page } = stage;
    await emptySheet(page, "Column");
    await page.evaluate(() => {
      const sheet = window.compClauses.univerAPI.getActiveWorkbook()!.getSheetByName("Column")!;
      const rows = Array.from({ length: 10_000 }, (_, row) => [100_000 + row, row]);
      sheet.getRange(0, 0, 10_000, 2).setValues(rows);
      sheet.getRange("C1").setFormula("=COMP.SEVERANCE_LUMP(A1:A10000,B1:B10000)");
    });
    expect(await answer(page, "Column", 9_999, 2)).toBe(3 * (109_999 + 9_999));
    const spilled = await values(page, "Column", 0, 2, 10_000);
    const wrong = spilled.filter(([lump], row) => lump !== 3 * (100_000 + row + row));
    expect(wrong).toEqual([]);
  });
});
