import { isComputed, type ModelCell, type ModelRow, type ModelSheet } from "../model";
import type { CellContent } from "../port";
import { address, spanText, type Place } from "./addresses";
import { colsXml } from "./columns";
import { stored } from "./stored-formula";
import type { Styles } from "./styles";
import { validationsXml } from "./validations";
import { declared, element, escaped } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export const YES_NO_FORMAT = '"TRUE";"TRUE";"FALSE"';

/** What all sheets of a workbook share. */
export interface Shared {
  readonly styles: Styles;
  /** The number of a text among the shared ones. */
  text(words: string): number;
}

const isError = (value: CellContent) =>
  typeof value === "string" &&
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/.test(value);

/** A value's type attribute and its text. */
function valueXml(value: CellContent): { readonly t?: string; readonly xml: string } {
  if (typeof value === "number") return { xml: `<v>${value}</v>` };
  if (typeof value === "boolean") return { t: "b", xml: `<v>${Number(value)}</v>` };
  return { t: isError(value) ? "e" : "str", xml: `<v>${escaped(value)}</v>` };
}

/** A yes/no without a format of its own gets one: LibreOffice shows a stored one as 1 or 0 otherwise. */
const formatted = (cell: ModelCell): ModelCell =>
  typeof cell.value === "boolean" && cell.numberFormat === undefined
    ? { ...cell, numberFormat: YES_NO_FORMAT }
    : cell;

function cellXml(cell: ModelCell, place: Place, shared: Shared): string {
  const { content, value, spill } = cell;
  const known = { r: address(place), s: shared.styles.of(formatted(cell)) };
  if (isComputed(cell)) {
    const cached = value === undefined ? { xml: "" } : valueXml(value);
    const attributes = spill ? { t: "array", ref: spanText(spillOf(place, spill)) } : {};
    const formula = element("f", attributes, escaped(stored(String(content))));
    /** `cm` names the metadata that makes an array a dynamic one, which spills. */
    return element("c", { ...known, cm: spill ? 1 : undefined, t: cached.t }, formula + cached.xml);
  }
  const held = content === "" ? (value ?? "") : content;
  if (held === "") return element("c", known);
  if (typeof held === "string" && !isError(held)) {
    return element("c", { ...known, t: "s" }, `<v>${shared.text(held)}</v>`);
  }
  const { t, xml } = valueXml(held);
  return element("c", { ...known, t }, xml);
}

const spillOf = (from: Place, { rows, columns }: { rows: number; columns: number }) => ({
  from,
  to: { row: from.row + rows - 1, column: from.column + columns - 1 },
});

const rowXml = ({ height, hidden, cells }: ModelRow, row: number, shared: Shared) => {
  const written = cells.map((cell, column) => (cell ? cellXml(cell, { row, column }, shared) : ""));
  const shape = {
    ...(height === undefined ? {} : { ht: height, customHeight: 1 }),
    ...(hidden ? { hidden: 1 } : {}),
  };
  return written.some((each) => each !== "") || Object.keys(shape).length > 0
    ? element("row", { r: row + 1, ...shape }, written.join(""))
    : "";
};

function mergesXml(rows: ModelSheet["rows"]): string {
  const merged = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      const { across = 1 } = cell ?? {};
      const to = { row, column: column + across - 1 };
      return across > 1
        ? [element("mergeCell", { ref: spanText({ from: { row, column }, to }) })]
        : [];
    }),
  );
  return merged.length === 0
    ? ""
    : element("mergeCells", { count: merged.length }, merged.join(""));
}

function viewXml({ frozenRows, gridlines }: ModelSheet, isOpenedOn: boolean): string {
  const below = address({ row: frozenRows, column: 0 });
  const pane =
    frozenRows === 0
      ? ""
      : element("pane", {
          ySplit: frozenRows,
          topLeftCell: below,
          activePane: "bottomLeft",
          state: "frozen",
        }) + element("selection", { pane: "bottomLeft", activeCell: below, sqref: below });
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: gridlines ? undefined : 0,
        tabSelected: isOpenedOn ? 1 : undefined,
        workbookViewId: 0,
      },
      pane,
    ),
  );
}

/** Printed across, as many pages down as it takes, with what it is and which page at the foot. */
const PRINTED =
  '<printOptions horizontalCentered="1"/>' +
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.35"/>' +
  '<pageSetup paperSize="1" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  "<headerFooter><oddFooter>&amp;L&amp;8&amp;F&amp;C&amp;8&amp;A&amp;R&amp;8Page &amp;P of &amp;N</oddFooter></headerFooter>";

/** One sheet as its part of the file; a file is opened on one of them. */
export function sheetPart(sheet: ModelSheet, shared: Shared, isOpenedOn: boolean): string {
  const { rows } = sheet;
  const lines = rows.map((row, at) => rowXml(row, at, shared)).join("");
  return declared(
    element(
      "worksheet",
      { xmlns: SPREADSHEET },
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
        viewXml(sheet, isOpenedOn) +
        '<sheetFormatPr defaultRowHeight="15"/>' +
        colsXml(sheet) +
        (lines === "" ? "<sheetData/>" : element("sheetData", {}, lines)) +
        mergesXml(rows) +
        validationsXml(rows) +
        PRINTED,
    ),
  );
}
