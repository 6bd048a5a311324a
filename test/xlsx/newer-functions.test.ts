import type { ModelSheet } from "../../src/workbook/model";
import { reference } from "../../src/workbook/model";
import { readXlsx } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { libreOfficeInstalled, recalculated } from "../support/libreoffice";
import { skipUnless } from "../support/skip";

const DATA = "Q1";
const of = (row: number) => reference(DATA, row, 0);
const all = `${of(0)}:A4`;

/** Newer functions over 2, 4, 6 and 8 on a sheet whose name reads as a cell, and what each comes to by hand. */
const formulas: readonly (readonly [formula: string, value: number | string | boolean])[] = [
  [`=VAR.S(${all})`, 20 / 3],
  [`=VAR.P(${all})`, 5],
  [`=PERCENTILE.INC(${all},0.5)`, 5],
  [`=QUARTILE.EXC(${all},1)`, 2.5],
  [`=RANK.EQ(6,${all})`, 2],
  [`=MAXIFS(${all},${all},"<7")`, 6],
  [`=MINIFS(${all},${all},">3")`, 4],
  [`=CONCAT(${all})`, "2468"],
  [`=TEXTJOIN("-",1,${all})`, "2-4-6-8"],
  [`=IFS(${of(0)}>5,"more",1,"less")`, "less"],
  [`=SWITCH(${of(1)},4,"four","other")`, "four"],
  [`=NORM.S.DIST(0,1)`, 0.5],
  [`=DAYS(39447,39427)`, 20],
  [`=XOR(1,0)`, true],
];

const sheetOf = (name: string, contents: readonly (string | number)[]): ModelSheet => ({
  name,
  widths: [],
  frozenRows: 0,
  gridlines: true,
  rows: contents.map((content) => ({ cells: [{ content, style: {} }] })),
});

skipUnless(libreOfficeInstalled(), "LibreOffice is not installed")("in LibreOffice", () => {
  it("newer functions are calculated, and come back as they were typed", async () => {
    const sheets = [
      sheetOf(DATA, [2, 4, 6, 8]),
      sheetOf(
        "Newer",
        formulas.map(([formula]) => formula),
      ),
    ];
    const saved = readXlsx(await recalculated(writeXlsx({ name: "Newer", sheets })), "Newer");
    const found = saved.sheets[1]!.rows.map(({ cells: [cell] }) => {
      const { value } = cell!;
      return typeof value === "number" ? Number(value.toFixed(9)) : value;
    });
    const expected = formulas.map(([, value]) =>
      typeof value === "number" ? Number(value.toFixed(9)) : value,
    );
    expect(found).toEqual(expected);
    /** LibreOffice quotes no sheet's name that reads as a cell. */
    const unquoted = (formula: unknown) => String(formula).replaceAll("'", "");
    const contents = saved.sheets[1]!.rows.map(({ cells: [cell] }) => unquoted(cell!.content));
    expect(contents).toEqual(formulas.map(([formula]) => unquoted(formula)));
  });
});
