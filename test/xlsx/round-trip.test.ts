import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { lookOf } from "../../src/workbook/looks";
import type { Model, ModelCell } from "../../src/workbook/model";
import { readXlsx, UnreadableWorkbook } from "../../src/workbook/xlsx/read";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { sampleModelOf, writings } from "../workbook/sample-facts";

/** A cell as a file can hold it: its look for its style's name, nothing for a missing one or the general format. */
const plain = (cell: ModelCell | null) => {
  if (!cell) return null;
  const { style, value, numberFormat = "General", ...rest } = cell;
  return {
    ...rest,
    look: lookOf(style),
    ...(numberFormat === "General" ? {} : { numberFormat }),
    ...(value === undefined || value === "" ? {} : { value }),
  };
};

const trimmed = <T>(cells: readonly (T | null)[]): readonly (T | null)[] => {
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, last + 1);
};

const comparable = ({ sheets, names }: Model) => ({
  names,
  sheets: sheets.map(({ rows, ...sheet }) => ({
    ...sheet,
    rows: rows.map(({ height, cells }) => ({ height, cells: trimmed(cells.map(plain)) })),
  })),
});

describe.each(writings)("the sample as %s", (_, writing) => {
  const model = sampleModelOf(writing);
  const file = writeXlsx(model);

  it("comes back as it was: formulas, values, formats, spills, widths, names, validations", () => {
    const back = readXlsx(file, model.name);
    const [expected, found] = [comparable(model), comparable(back)];
    expect(found.names).toEqual(expected.names);
    expected.sheets.forEach((sheet, at) => expect(found.sheets[at]).toEqual(sheet));
  });

  it("is the same file from the same facts, and once more when read and written", () => {
    expect(Buffer.from(writeXlsx(sampleModelOf(writing))).equals(Buffer.from(file))).toBe(true);
    expect(Buffer.from(writeXlsx(readXlsx(file, model.name))).equals(Buffer.from(file))).toBe(true);
  });
});

it.each([
  ["1", true],
  ["true", true],
  ["0", false],
])("a file with date1904=%s is refused: %s", (date1904, isRefused) => {
  const files = unzipSync(writeXlsx(sampleModelOf({ calls: "comp" })));
  const workbook = strFromU8(files["xl/workbook.xml"]!).replace(
    "<bookViews>",
    `<workbookPr date1904="${date1904}"/><bookViews>`,
  );
  const file = zipSync({ ...files, "xl/workbook.xml": strToU8(workbook) });
  const read = () => readXlsx(file, "Old").sheets.length;
  if (isRefused) expect(read).toThrow(/counts its dates from 1904.*Use 1904 date system/);
  else expect(read()).toBeGreaterThan(5);
});

it("what the pane keeps in a workbook is a part of its file, and only where there is any", () => {
  const model = {
    ...sampleModelOf({ calls: "comp" }),
    settings: { "package facts": '{"a":"<1>"}' },
  };
  const file = writeXlsx(model);
  expect(readXlsx(file, model.name).settings).toEqual(model.settings);
  expect(Object.keys(unzipSync(file))).toContain("customXml/item1.xml");
  const without = unzipSync(writeXlsx(sampleModelOf({ calls: "comp" })));
  expect(Object.keys(without).filter((path) => path.startsWith("customXml"))).toEqual([]);
});

describe("a file as Excel stores it", () => {
  const parts = unzipSync(writeXlsx(sampleModelOf({ calls: "comp" })));
  const xml = (path: string) => strFromU8(parts[path]!);
  const sheets = Object.keys(parts).filter((path) => path.startsWith("xl/worksheets/"));
  const cells = sheets.flatMap((path) => xml(path).match(/<c [^>]*>.*?<\/c>/g) ?? []);

  it("names custom functions by the token Excel looks up, each with its value", () => {
    const calls = cells.filter((cell) => cell.includes("_xldudf_COMP_"));
    expect(calls.length).toBeGreaterThan(40);
    expect(calls.filter((cell) => !/<v>[^<]+<\/v><\/c>$/.test(cell))).toEqual([]);
    expect(sheets.filter((path) => /<f[^>]*>[^<]*COMP\./.test(xml(path)))).toEqual([]);
  });

  it("stores spilled tables as dynamic arrays", () => {
    const arrays = cells.filter((cell) => cell.includes('t="array"'));
    expect(arrays.length).toBe(4);
    expect(arrays.filter((cell) => !/ cm="1"/.test(cell))).toEqual([]);
    expect(xml("xl/metadata.xml")).toContain("XLDAPR");
    expect(xml("[Content_Types].xml")).toContain("sheetMetadata+xml");
  });

  it("prints across, one page wide, with the header rows on every page", () => {
    for (const path of sheets) {
      expect(xml(path)).toMatch(/orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    }
    expect(xml("xl/workbook.xml")).toContain("_xlnm.Print_Titles");
  });

  it("lets inputs be only what they may", () => {
    const inputs = xml("xl/worksheets/sheet2.xml");
    expect(inputs).toMatch(/type="list"[^>]*sqref="C18"><formula1>&quot;TRUE,FALSE&quot;/);
    expect(inputs).toMatch(/type="date" operator="between"[^>]*sqref="C6"/);
    expect(inputs).toMatch(/type="decimal" operator="between"[^>]*sqref="C9"><formula1>0</);
  });
});

describe("what is no workbook", () => {
  it.each([
    ["words", new TextEncoder().encode("not a workbook at all")],
    ["nothing", new Uint8Array()],
  ])("is refused in words: %s", (_, bytes) => {
    expect(() => readXlsx(bytes, "x")).toThrow(UnreadableWorkbook);
    expect(() => readXlsx(bytes, "x")).toThrow(/not an \.xlsx file/);
  });
});
