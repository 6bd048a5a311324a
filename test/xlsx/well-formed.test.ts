import { JSDOM } from "jsdom";
import { strFromU8, unzipSync } from "fflate";
import { writeXlsx } from "../../src/workbook/xlsx/write";
import { parsed } from "../../src/workbook/xlsx/xml";
import { sampleModelOf, writings } from "../workbook/sample-facts";

const { DOMParser } = new JSDOM("").window;

/** The order the standard gives the parts of a worksheet. */
const ORDER = [
  "sheetPr",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "mergeCells",
  "dataValidations",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
];

describe.each(writings)("the parts of the sample as %s", (_, writing) => {
  const files = unzipSync(writeXlsx(sampleModelOf(writing)));
  const documents = Object.entries(files).map(
    ([path, bytes]) =>
      [path, new DOMParser().parseFromString(strFromU8(bytes), "application/xml")] as const,
  );

  it("are well-formed, by a parser of another's", () => {
    const bad = documents.filter(([, document]) => document.querySelector("parsererror"));
    expect(bad.map(([path]) => path)).toEqual([]);
    expect(documents.length).toBeGreaterThan(15);
  });

  it("are all declared, and all related parts are there", () => {
    const types = [
      ...documents
        .find(([path]) => path === "[Content_Types].xml")![1]
        .querySelectorAll("Override"),
    ];
    const declared = types.map((each) => each.getAttribute("PartName")!.slice(1));
    const undeclared = Object.keys(files).filter(
      (path) =>
        !path.endsWith(".rels") && path !== "[Content_Types].xml" && !declared.includes(path),
    );
    expect([undeclared, declared.filter((path) => !files[path])]).toEqual([[], []]);
    const relations = documents.find(([path]) => path === "xl/_rels/workbook.xml.rels")![1];
    const targets = [...relations.querySelectorAll("Relationship")].map(
      (each) => `xl/${each.getAttribute("Target")}`,
    );
    expect(targets.filter((path) => !files[path])).toEqual([]);
  });

  it("keep the order of the standard, and every style that is used is there", () => {
    const styles = documents.find(([path]) => path === "xl/styles.xml")![1];
    const held = styles.querySelectorAll("cellXfs > xf").length;
    for (const [, document] of documents.filter(([path]) => path.includes("worksheets/"))) {
      const names = [...document.documentElement.children].map((each) => each.tagName);
      expect(names).toEqual(ORDER.filter((name) => names.includes(name)));
      const used = [...document.querySelectorAll("c")].map((cell) =>
        Number(cell.getAttribute("s")),
      );
      expect(Math.max(...used)).toBeLessThan(held);
    }
  });
});

describe("reading XML", () => {
  it("takes entities, sections of text, prefixes and comments", () => {
    const root = parsed(
      '<?xml version="1.0"?><!-- no --><x:a b="1 &lt; &#50;"><c/>&amp;<![CDATA[<d>]]></x:a>',
    );
    expect([root.name, root.attributes, root.text]).toEqual(["a", { b: "1 < 2" }, "&<d>"]);
    expect(root.children.map(({ name }) => name)).toEqual(["c"]);
  });

  it.each(["<a><b></a>", "<a>", "words", "</a>"])("refuses what is not whole: %s", (xml) => {
    expect(() => parsed(xml)).toThrow();
  });
});
