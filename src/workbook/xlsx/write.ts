import { strToU8, zipSync } from "fflate";
import type { Model } from "../model";
import { sheetPart, type Shared } from "./sheet-part";
import { Styles } from "./styles";
import { openedOn, workbookXml } from "./workbook-part";
import { SETTINGS_NAMESPACE, settingsXml } from "../kept-settings";
import { declared, element, escaped } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const CORE = `${PACKAGE}/metadata/core-properties`;
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Every file bears this day, so that the same model is the same file. */
const DAY = "2007-12-12T12:00:00";

const DYNAMIC_ARRAYS = declared(
  `<metadata xmlns="${SPREADSHEET}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
    '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
);

interface Part {
  readonly path: string;
  readonly type: string;
  readonly relation: string;
  readonly xml: string;
}

/** The texts of a workbook, each kept once. */
class Texts {
  private readonly numbers = new Map<string, number>();

  number(words: string): number {
    const kept = this.numbers.get(words);
    if (kept !== undefined) return kept;
    this.numbers.set(words, this.numbers.size);
    return this.numbers.size - 1;
  }

  xml(): string {
    const items = [...this.numbers.keys()].map(
      (words) => `<si><t xml:space="preserve">${escaped(words)}</t></si>`,
    );
    return declared(
      element("sst", { xmlns: SPREADSHEET, uniqueCount: items.length }, items.join("")),
    );
  }
}

const SETTINGS_ID = "{6B1D6B0E-3C52-4B39-9A53-0C1A0F6D4E10}";

/** The custom XML part that keeps the pane's settings, with what names its namespace. */
function settingsFiles({ settings = {} }: Model): Readonly<Record<string, string>> {
  if (Object.keys(settings).length === 0) return {};
  const properties = element(
    "ds:datastoreItem",
    { "ds:itemID": SETTINGS_ID, "xmlns:ds": CUSTOM },
    `<ds:schemaRefs>${element("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE })}</ds:schemaRefs>`,
  );
  return {
    "customXml/item1.xml": settingsXml(settings),
    "customXml/itemProps1.xml": declared(properties),
    "customXml/_rels/item1.xml.rels": relationships([
      { type: `${OFFICE}/customXmlProps`, target: "itemProps1.xml" },
    ]),
  };
}

const relationships = (parts: readonly { readonly type: string; readonly target: string }[]) =>
  declared(
    element(
      "Relationships",
      { xmlns: `${PACKAGE}/relationships` },
      parts
        .map(({ type, target }, at) =>
          element("Relationship", { Id: `rId${at + 1}`, Type: type, Target: target }),
        )
        .join(""),
    ),
  );

const contentTypes = (parts: readonly Part[], keepsSettings: boolean) =>
  declared(
    element(
      "Types",
      { xmlns: `${PACKAGE}/content-types` },
      element("Default", {
        Extension: "rels",
        ContentType: "application/vnd.openxmlformats-package.relationships+xml",
      }) +
        element("Default", { Extension: "xml", ContentType: "application/xml" }) +
        [
          ["/xl/workbook.xml", `${TYPES}.sheet.main+xml`],
          ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
          ...parts.map(({ path, type }) => [`/xl/${path}`, `${TYPES}.${type}+xml`]),
          ...(keepsSettings
            ? [
                [
                  "/customXml/itemProps1.xml",
                  "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
                ],
              ]
            : []),
        ]
          .map(([PartName, ContentType]) => element("Override", { PartName, ContentType }))
          .join(""),
    ),
  );

const coreXml = ({ name }: Model) =>
  declared(
    `<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
      `<dc:title>${escaped(name)}</dc:title><dc:creator>Comp Clauses</dc:creator></cp:coreProperties>`,
  );

/** The parts below `xl/` that the workbook relates to, sheets first. */
function partsOf(model: Model): readonly Part[] {
  const texts = new Texts();
  const styles = new Styles();
  const shared: Shared = { styles, text: (words) => texts.number(words) };
  const part = (path: string, type: string, relation: string, xml: string): Part => ({
    path,
    type,
    relation: `${OFFICE}/${relation}`,
    xml,
  });
  const sheets = model.sheets.map((sheet, at) => {
    const xml = sheetPart(sheet, shared, at === openedOn(model));
    return part(`worksheets/sheet${at + 1}.xml`, "worksheet", "worksheet", xml);
  });
  const spills = model.sheets.some(({ rows }) =>
    rows.some(({ cells }) => cells.some((cell) => cell?.spill)),
  );
  return [
    ...sheets,
    part("styles.xml", "styles", "styles", styles.xml()),
    part("sharedStrings.xml", "sharedStrings", "sharedStrings", texts.xml()),
    ...(spills ? [part("metadata.xml", "sheetMetadata", "sheetMetadata", DYNAMIC_ARRAYS)] : []),
  ];
}

/**
 * A model as an `.xlsx` file. The XML is written here and packed by fflate: a file Excel must open is best
 * written part by part, its custom functions by the token Excel itself stores (`_xldudf_COMP_…`) with their
 * values beside them, and spilled tables as dynamic arrays; general writers leave out one or the other.
 */
export function writeXlsx(model: Model): Uint8Array<ArrayBuffer> {
  const parts = partsOf(model);
  const settings = settingsFiles(model);
  const keepsSettings = Object.keys(settings).length > 0;
  const files: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes(parts, keepsSettings),
    "_rels/.rels": relationships([
      { type: `${OFFICE}/officeDocument`, target: "xl/workbook.xml" },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: "docProps/core.xml" },
    ]),
    "docProps/core.xml": coreXml(model),
    "xl/workbook.xml": workbookXml(model),
    "xl/_rels/workbook.xml.rels": relationships([
      ...parts.map(({ relation, path }) => ({ type: relation, target: path })),
      ...(keepsSettings ? [{ type: `${OFFICE}/customXml`, target: "../customXml/item1.xml" }] : []),
    ]),
    ...settings,
    ...Object.fromEntries(parts.map(({ path, xml }) => [`xl/${path}`, xml])),
  };
  const bytes = Object.entries(files).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 6, mtime: DAY });
}
