import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { ModelSheet } from "../../src/workbook/model";
import { readXlsx, UnreadableWorkbook } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";

const shown = (name: string): ModelSheet => ({
  name,
  widths: [],
  frozenRows: 0,
  gridlines: true,
  rows: [{ cells: [{ content: 1, style: {} }] }],
});

const written = (...sheets: readonly ModelSheet[]) => writeXlsx({ name: "Pay", sheets });
const xmlIn = (file: Uint8Array, path: string) => strFromU8(unzipSync(file)[path]!);
const workbookOf = (file: Uint8Array) => xmlIn(file, "xl/workbook.xml");
const sheetOf = (file: Uint8Array) => xmlIn(file, "xl/worksheets/sheet1.xml");
const read = (file: Uint8Array) => readXlsx(file, "Pay").sheets;

/** A file of one sheet, words of it replaced. */
const changed = (path: string, from: string, to: string, file = written(shown("S"))) => {
  const xml = xmlIn(file, path);
  expect(xml).toContain(from);
  return zipSync({ ...unzipSync(file), [path]: strToU8(xml.replace(from, to)) });
};

const sheetWith = (data: string) =>
  read(changed("xl/worksheets/sheet1.xml", "<sheetData>", `${data}<sheetData>`))[0]!;
const rowsWith = (rows: string) =>
  read(changed("xl/worksheets/sheet1.xml", "</sheetData>", `${rows}</sheetData>`))[0]!.rows;

describe("a hidden sheet", () => {
  const file = written(
    { ...shown("Board"), hidden: "veryHidden" },
    shown("Offer"),
    { ...shown("Others"), hidden: "hidden" },
    shown("Notes"),
  );

  it("stays as hidden as it was", () => {
    expect(read(file).map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Board", "veryHidden"],
      ["Offer", undefined],
      ["Others", "hidden"],
      ["Notes", undefined],
    ]);
    expect(
      workbookOf(file)
        .match(/<sheet [^>]*>/g)!
        .map((each) => /state="(\w+)"/.exec(each)?.[1]),
    ).toEqual(["veryHidden", undefined, "hidden", undefined]);
  });

  it("is not the one the file opens on", () => {
    const parts = [1, 2, 3, 4].map((at) => xmlIn(file, `xl/worksheets/sheet${at}.xml`));
    expect(workbookOf(file)).toContain('<workbookView activeTab="1"/>');
    expect(parts.map((xml) => xml.includes('tabSelected="1"'))).toEqual([
      false,
      true,
      false,
      false,
    ]);
  });

  it("is not the only one of a file that is written: the first is shown", () => {
    const both = written(
      { ...shown("A"), hidden: "hidden" },
      { ...shown("B"), hidden: "veryHidden" },
    );
    expect(read(both).map(({ hidden }) => hidden)).toEqual([undefined, "veryHidden"]);
    expect(workbookOf(both)).toContain("<workbookView/>");
  });

  it("is not opened alone", () => {
    const alone = changed("xl/workbook.xml", 'name="S"', 'name="S" state="hidden"');
    expect(() => read(alone)).toThrow(UnreadableWorkbook);
    expect(() => read(alone)).toThrow(/Every sheet of cells in this workbook is hidden\. Show one/);
  });

  it("is shown where its state says so", () => {
    const visible = changed("xl/workbook.xml", 'name="S"', 'name="S" state="visible"');
    expect(read(visible)[0]!.hidden).toBeUndefined();
  });
});

describe("hidden rows", () => {
  it.each([
    ['hidden="1"', { hidden: true }],
    ['hidden="true" ht="30"', { hidden: true, height: 30 }],
    ['ht="0" customHeight="1"', { hidden: true }],
    ['hidden="0" ht="30"', { height: 30 }],
    ["", {}],
  ])("<row %s> is %o", (attributes, expected) => {
    expect(rowsWith(`<row r="2" ${attributes}/>`)[1]).toEqual({ ...expected, cells: [] });
  });

  it("stay hidden in the file, empty ones too", () => {
    const { rows } = shown("S");
    const hidden = [{ ...rows[0]!, hidden: true }, { hidden: true, cells: [] }, ...rows];
    const file = written({ ...shown("S"), rows: hidden });
    expect(sheetOf(file)).toMatch(
      /<row r="1" hidden="1"><c.*<row r="2" hidden="1"\/><row r="3"><c/,
    );
    expect(read(file)[0]!.rows).toMatchObject(hidden);
  });
});

const col = (min: number, max: number, rest: string) => `<col min="${min}" max="${max}" ${rest}/>`;

describe("hidden columns", () => {
  it.each([
    [
      "one between others",
      [col(1, 1, 'width="20.7109375"'), col(2, 2, 'width="8.7109375" hidden="1"')],
      [20, 8],
      [[1, 1]],
    ],
    ["one without a width", [col(1, 1, 'width="0" customWidth="1"')], [10], [[0, 0]]],
    [
      "all to the end of the sheet",
      [col(1, 1, 'width="20.7109375"'), col(3, 16_384, 'width="0" hidden="true"')],
      [20],
      [[2, 16_383]],
    ],
    ["beyond a sheet", [col(16_000, 4_000_000_000, 'hidden="1"')], [], [[15_999, 16_383]]],
    [
      "out of order and over each other",
      [col(3, 5, 'hidden="1"'), col(1, 4, 'hidden="1"')],
      [10, 10, 10, 10, 10],
      [[0, 4]],
    ],
    ["of no number", [col(NaN, 3, 'hidden="1"')], [], undefined],
    ["none", [col(1, 1, 'width="20.7109375" hidden="0"')], [20], undefined],
  ])("%s", (_, cols, widths, hidden) => {
    const sheet = sheetWith(`<cols>${cols.join("")}</cols>`);
    expect(sheet.widths).toEqual(widths);
    expect(sheet.hiddenColumns?.map(({ first, last }) => [first, last])).toEqual(hidden);
  });

  it("stay hidden in the file, each named once", () => {
    const model = {
      ...shown("S"),
      widths: [20, 8, 9],
      hiddenColumns: [{ first: 1, last: 16_383 }],
    };
    const file = written(model);
    const cols = [...sheetOf(file).matchAll(/<col min="(\d+)" max="(\d+)"[^>]*?(hidden="1")?\/>/g)];
    expect(cols.map(([, min, max, hidden]) => [Number(min), Number(max), Boolean(hidden)])).toEqual(
      [
        [1, 1, false],
        [2, 2, true],
        [3, 3, true],
        [4, 16_384, true],
      ],
    );
    const again = read(file)[0]!;
    expect(again.widths).toEqual([20, 8, 9]);
    expect(again.hiddenColumns).toEqual(model.hiddenColumns);
    expect(sheetOf(written(again))).toBe(sheetOf(file));
  });
});
