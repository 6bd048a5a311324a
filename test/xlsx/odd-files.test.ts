import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Model, ModelCell } from "../../src/workbook/model";
import { readXlsx, UnreadableWorkbook } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";

const SHEET = "xl/worksheets/sheet1.xml";

const PARTS = {
  "xl/workbook.xml":
    '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
  "xl/_rels/workbook.xml.rels":
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
};

/** A workbook whose only sheet is this XML, any parts replaced. */
const fileOf = (sheet: string, parts: Readonly<Record<string, string>> = {}): Uint8Array => {
  const all = { ...PARTS, [SHEET]: `<worksheet>${sheet}</worksheet>`, ...parts };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, xml]) => [path, strToU8(xml)])),
  );
};

const sheetOf = (xml: string) => readXlsx(fileOf(xml), "Odd").sheets[0]!;
const cellIn = (xml: string, row: number, column: number) =>
  sheetOf(xml).rows[row]?.cells[column] ?? undefined;

const cells = (...refs: readonly string[]) =>
  refs.map((ref) => `<row r="${ref.replace(/\D/g, "")}"><c r="${ref}"><v>1</v></c></row>`).join("");
const data = (rows: string, beside = "") => `<sheetData>${rows}</sheetData>${beside}`;

describe("a pane", () => {
  it.each([
    ['ySplit="3" state="frozen"', 3],
    ['ySplit="2" xSplit="1" state="frozenSplit"', 2],
    ['xSplit="1" state="frozen"', 0],
    ['ySplit="2400" state="split"', 0],
    ['ySplit="2400"', 0],
    ['ySplit="4000000000" state="frozen"', 0],
  ])("%s keeps so many rows in view: %s", (pane, rows) => {
    const view = `<sheetViews><sheetView><pane ${pane}/></sheetView></sheetViews>`;
    expect(sheetOf(view + data("")).frozenRows).toBe(rows);
  });
});

describe("a formula shared by an area", () => {
  it("takes whole columns and rows along", () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:C1" si="0">SUM(A:A)+SUM($A:$A)+YTD2024</f></c><c r="C1"><f t="shared" si="0"/></c></row>';
    expect(cellIn(data(rows), 0, 2)?.content).toBe("=SUM(B:B)+SUM($A:$A)+YTD2024");
  });
});

describe("a formula of arrays that fills one cell", () => {
  const rows = (formula: string) =>
    data(`<row r="1"><c r="D1" cm="1"><f ${formula}>SUM(A1:A3*B1:B3)</f><v>32</v></c></row>`);

  it.each([
    ['t="array" ref="D1"', { rows: 1, columns: 1 }],
    ['t="array" ref="A1"', undefined],
    ["", undefined],
  ])("<f %s> spills over %o", (formula, spill) => {
    expect(cellIn(rows(formula), 0, 3)?.spill).toEqual(spill);
  });

  it("is stored as a dynamic one again, which Excel shows without @", () => {
    const files = unzipSync(writeXlsx(readXlsx(fileOf(rows('t="array" ref="D1"')), "x")));
    expect(strFromU8(files[SHEET]!)).toMatch(/<c r="D1" s="\d+" cm="1"><f t="array" ref="D1">SUM/);
    expect(Object.keys(files)).toContain("xl/metadata.xml");
  });
});

const validated = (attributes: string, bounds: readonly string[], sqref = "B2") =>
  data(
    cells("A1", "B9"),
    `<dataValidations><dataValidation showErrorMessage="1" allowBlank="1" error="No." ${attributes} sqref="${sqref}">` +
      bounds.map((each, at) => `<formula${at + 1}>${each}</formula${at + 1}>`).join("") +
      "</dataValidation></dataValidations>",
  );

describe("what may be typed", () => {
  it.each([
    ['type="decimal"', ["0", "1.5"], { kind: "decimal", least: 0, most: 1.5 }],
    ['type="date" operator="between"', ["-1", "9"], { kind: "date", least: -1, most: 9 }],
    ['type="whole" operator="equal"', ["7"], { kind: "whole", least: 7, most: 7 }],
    ['type="list"', ['"Yes,No"'], { kind: "list", choices: ["Yes", "No"] }],
  ])("%s is kept", (attributes, bounds, rule) => {
    expect(cellIn(validated(attributes, bounds), 1, 1)?.validation).toEqual({
      rule,
      optional: true,
      message: "No.",
    });
  });

  it.each([
    ["a range that is shut out", 'type="decimal" operator="notBetween"', ["0", "1"]],
    ["one bound alone", 'type="whole" operator="greaterThan"', ["5"]],
    ["a bound in a cell", 'type="decimal"', ["0", "$D$1"]],
    ["a bound that is computed", 'type="date"', ["TODAY()", "50000"]],
    ["a list in cells", 'type="list"', ["$D$1:$D$3"]],
    ["a warning", 'type="decimal" errorStyle="warning"', ["0", "1"]],
  ])("%s is left out rather than read wrongly", (_, attributes, bounds) => {
    expect(cellIn(validated(attributes, bounds), 1, 1)?.validation).toBeUndefined();
  });

  const heldIn = (sqref: string) =>
    sheetOf(validated('type="whole"', ["1", "2"], sqref)).rows.flatMap((row, at) =>
      row.cells.flatMap((cell, column) => (cell?.validation ? [`${at}|${column}`] : [])),
    );

  it.each([
    ["every cell of its ranges", "B2:C3 E5", ["1|1", "1|2", "2|1", "2|2", "4|4"]],
    ["of a long range the cells there are", "A1:B1048576", ["0|0", "8|1"]],
  ])("holds for %s", (_, sqref, places) => {
    expect(heldIn(sqref)).toEqual(places);
  });

  it("is written once for all cells it holds for", () => {
    const file = writeXlsx(
      readXlsx(fileOf(validated('type="whole"', ["1", "2"], "B2:C30 E5")), "x"),
    );
    const xml = strFromU8(unzipSync(file)[SHEET]!);
    expect(xml).toMatch(/<dataValidations count="1">.*sqref="B2:B30 C2:C30 E5"/);
    expect(heldIn("B2:C30 E5").length).toBe(59);
  });
});

describe("a sheet the workbook names and the file does not hold", () => {
  const second = '<sheet name="Pay &amp; Bonus" sheetId="2" r:id="rId2"/></sheets>';
  const named = PARTS["xl/workbook.xml"].replace("</sheets>", second);
  const relation = (target: string, type = "worksheet") =>
    PARTS["xl/_rels/workbook.xml.rels"].replace(
      "</Relationships>",
      `<Relationship Id="rId2" Type="x/${type}" Target="${target}"/></Relationships>`,
    );
  const read = (parts: Readonly<Record<string, string>>) => () =>
    readXlsx(fileOf(data(cells("A1")), { "xl/workbook.xml": named, ...parts }), "x").sheets;

  it.each([
    ["its part is missing", { "xl/_rels/workbook.xml.rels": relation("worksheets/sheet2.xml") }],
    ["nothing says where it is", {}],
  ])("is named, and the file is refused: %s", (_, parts) => {
    expect(read(parts)).toThrow(UnreadableWorkbook);
    expect(read(parts)).toThrow(/damaged: its sheet “Pay & Bonus” is missing/);
  });

  it("is left out where it is a sheet of no cells", () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": relation("chartsheets/sheet1.xml", "chartsheet"),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    };
    expect(read(parts)().map(({ name }) => name)).toEqual(["S"]);
  });
});

describe("a file that asks for too much", () => {
  const refused = (file: Uint8Array) => {
    const from = performance.now();
    expect(() => readXlsx(file, "x")).toThrow(UnreadableWorkbook);
    expect(performance.now() - from).toBeLessThan(5_000);
    return expect(() => readXlsx(file, "x"));
  };

  it.each([
    ["a row beyond a sheet", '<row r="4000000000"/>', /Row 4000000000 is none.*XFD1048576/],
    ["a row before a sheet", '<row r="0"/>', /Row 0 is none/],
    ["a row of no number", '<row r="x"/>', /Row x is none/],
    ["a cell below a sheet", '<row r="1"><c r="A1048577"/></row>', /A1048577 is no cell/],
    ["a cell right of a sheet", '<row r="1"><c r="XFE1"/></row>', /XFE1 is no cell/],
    ["too many cells", `<row r="1">${"<c/>".repeat(16_385)}</row>`, /too many cells/],
  ])("%s is refused", (_, rows, words) => refused(fileOf(data(rows))).toThrow(words));

  it("cells far apart in many rows are refused", () => {
    const rows = Array.from({ length: 2_000 }, (_, row) => cells(`XFD${row + 1}`));
    refused(fileOf(data(rows.join("")))).toThrow(/too far apart/);
  });

  it("the last cell of a sheet alone is opened", () => {
    expect(cellIn(data(cells("XFD1048576")), 1_048_575, 16_383)?.content).toBe(1);
  });

  it("columns before a sheet are none", () => {
    const cols = '<cols><col min="-4000000000" max="2" width="10.7109375"/></cols>';
    expect(sheetOf(cols + data("")).widths).toEqual([10, 10]);
  });

  /** Where a zip's list of its files states a file's size: packed, and unpacked. */
  const [PACKED, UNPACKED] = [20, 24];

  /** The same file, its list stating another size for every part. */
  function stating(size: number, where: number): Uint8Array {
    const file = fileOf(data(cells("A1")) + " ".repeat(100_000));
    const bytes = new DataView(file.buffer, file.byteOffset, file.length);
    for (let at = 0; at < file.length - 46; at += 1) {
      if (bytes.getUint32(at, true) === 0x02014b50) bytes.setUint32(at + where, size, true);
    }
    return file;
  }

  it.each([
    [
      "would unpack to more than a browser holds",
      20_000_000,
      UNPACKED,
      /more than 50 MB.*of their own/,
    ],
    ["share their bytes", 1_000, PACKED, /more than 50 MB/],
    ["unpack to more than they state", 100, UNPACKED, /damaged/],
  ])("parts that %s are refused", (_, size, where, words) =>
    refused(stating(size, where)).toThrow(words),
  );
});

const oneSheet = (name: string, content: ModelCell["content"]): Model => ({
  name,
  sheets: [
    {
      name,
      widths: [],
      frozenRows: 1,
      gridlines: true,
      rows: [{ cells: [{ content, style: {} }] }],
    },
  ],
});

describe("what a workbook defines", () => {
  it("names a sheet that reads as a cell in quotes", () => {
    const xml = strFromU8(unzipSync(writeXlsx(oneSheet("Q1", 1)))["xl/workbook.xml"]!);
    expect(xml).toContain(">'Q1'!$1:$1<");
  });

  it("is stored with the prefixes of a file, and read without them", () => {
    const names = [{ name: "Twice", refersTo: "LAMBDA(x,x*2)" }];
    const file = writeXlsx({ ...oneSheet("S", 1), names });
    const xml = strFromU8(unzipSync(file)["xl/workbook.xml"]!);
    expect(xml).toContain(">_xlfn.LAMBDA(_xlpm.x,_xlpm.x*2)<");
    expect(readXlsx(file, "x").names).toEqual(names);
  });
});
