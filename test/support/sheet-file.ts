import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { columnName, type Answer, type Input } from "./formula-row";

/** What is written to a cell: an input, or a formula without its leading `=`. */
export type Written = Input | { readonly formula: string };

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>';

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (_, decimal, hex, name) =>
    name
      ? (ENTITIES[name] ?? "")
      : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16)),
  );

function cellXml(reference: string, cell: Written): string {
  if (cell === null) return "";
  if (typeof cell === "object") return `<c r="${reference}"><f>${escaped(cell.formula)}</f></c>`;
  if (typeof cell === "number") return `<c r="${reference}"><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c r="${reference}" t="b"><v>${Number(cell)}</v></c>`;
  const text = `<is><t xml:space="preserve">${escaped(cell)}</t></is>`;
  return `<c r="${reference}" t="inlineStr">${text}</c>`;
}

const rowXml = (cells: readonly Written[], row: number) =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(`${columnName(at)}${row}`, cell)).join("")}</row>`;

const isBlank = (cell: Written) => cell === null || cell === "";

const sheetXml = (rows: readonly (readonly Written[])[]): string => {
  const lines = rows.map((cells, at) => (cells.every(isBlank) ? "" : rowXml(cells, at + 1)));
  return `${DECLARATION}<worksheet xmlns="${SPREADSHEET}"><sheetData>${lines.join("")}</sheetData></worksheet>`;
};

const relationships = (entries: readonly (readonly [type: string, target: string])[]): string =>
  `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${entries
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

/** A workbook, `.xlsx`, sheet by sheet. No value is cached beside a formula, so whoever opens it must calculate. */
export function writeWorkbook(
  sheets: readonly { readonly name: string; readonly rows: readonly (readonly Written[])[] }[],
): Uint8Array {
  const file = (at: number) => `worksheets/sheet${at + 1}.xml`;
  const overrides = sheets.map(
    (_, at) => `<Override PartName="/xl/${file(at)}" ContentType="${TYPES}.worksheet+xml"/>`,
  );
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  const parts = {
    "[Content_Types].xml":
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">` +
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>` +
      `${overrides.join("")}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/_rels/workbook.xml.rels": relationships(sheets.map((_, at) => ["worksheet", file(at)])),
    "xl/workbook.xml": `${DECLARATION}<workbook xmlns="${SPREADSHEET}" xmlns:r="${OFFICE}"><sheets>${listed.join("")}</sheets></workbook>`,
    ...Object.fromEntries(sheets.map(({ rows }, at) => [`xl/${file(at)}`, sheetXml(rows)])),
  };
  const bytes = Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(bytes), { level: 1 });
}

/** A workbook of one sheet. */
export const writeSheet = (rows: readonly (readonly Written[])[]): Uint8Array =>
  writeWorkbook([{ name: "Sheet1", rows }]);

const CELL = /<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs;

function answerOf(type: string, text: string, shared: readonly string[]): Answer {
  if (type === "s") return shared[Number(text)] ?? "";
  if (type === "str") return unescaped(text);
  if (type === "b") return text === "1";
  if (type === "e") return { error: unescaped(text) };
  return Number(text);
}

interface Opened {
  xml(path: string): string;
  readonly shared: readonly string[];
}

/** Files already unzipped: a workbook is read sheet by sheet. */
const known = new WeakMap<Uint8Array, Opened>();

function opened(file: Uint8Array): Opened {
  const kept = known.get(file);
  if (kept) return kept;
  const parts = unzipSync(file);
  const xml = (path: string) => (parts[path] ? strFromU8(parts[path]) : "");
  const shared = [...xml("xl/sharedStrings.xml").matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item = ""]) =>
      [...item.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, text = ""]) => unescaped(text)).join(""),
  );
  const made = { xml, shared };
  known.set(file, made);
  return made;
}

/** The values of a sheet of an `.xlsx`, the first unless told otherwise, by reference. */
export function readSheet(file: Uint8Array, number = 1): ReadonlyMap<string, Answer> {
  const { xml, shared } = opened(file);
  const cells = new Map<string, Answer>();
  for (const [, reference = "", attributes = "", content = ""] of xml(
    `xl/worksheets/sheet${number}.xml`,
  ).matchAll(CELL)) {
    const value = /<v>(.*?)<\/v>/s.exec(content)?.[1];
    const type = /\bt="(\w+)"/.exec(attributes)?.[1] ?? "n";
    if (value !== undefined) cells.set(reference, answerOf(type, value, shared));
  }
  return cells;
}
