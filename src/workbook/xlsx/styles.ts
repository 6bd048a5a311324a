import { lookOf, type Border, type Look } from "../looks";
import type { ModelCell } from "../model";
import { declared, element } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Number formats a file need not define, by the number it knows them by. */
export const builtInFormats: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "mm-dd-yy": 14,
  "d-mmm-yy": 15,
  "@": 49,
};
const FIRST_OWN_FORMAT = 164;

/** Numbers things as they first appear. */
class Numbered {
  readonly items: string[] = [];
  private readonly numbers = new Map<string, number>();

  constructor(private readonly first = 0) {}

  number(item: string): number {
    const kept = this.numbers.get(item);
    if (kept !== undefined) return kept;
    const next = this.first + this.items.length;
    this.items.push(item);
    this.numbers.set(item, next);
    return next;
  }
}

const argb = (color: string) => `FF${color.replace("#", "").toUpperCase()}`;

const fontXml = ({ font = "Arial", size = 10, bold, italic, color }: Look): string =>
  element(
    "font",
    {},
    (bold ? "<b/>" : "") +
      (italic ? "<i/>" : "") +
      element("sz", { val: size }) +
      (color ? element("color", { rgb: argb(color) }) : "") +
      element("name", { val: font }) +
      element("family", { val: 2 }),
  );

const fillXml = (fill: string): string =>
  element(
    "fill",
    {},
    element(
      "patternFill",
      { patternType: "solid" },
      element("fgColor", { rgb: argb(fill) }) + element("bgColor", { indexed: 64 }),
    ),
  );

const sideXml = (side: string, border: Border | undefined): string =>
  border
    ? element(side, { style: border.line }, element("color", { rgb: argb(border.color) }))
    : `<${side}/>`;

const SIDES = ["left", "right", "top", "bottom"] as const;

const borderXml = (borders: Look["borders"] = {}): string =>
  element("border", {}, SIDES.map((side) => sideXml(side, borders[side])).join("") + "<diagonal/>");

const vertical = { top: "top", middle: "center", bottom: "bottom" } as const;

const alignmentXml = ({ across, down, wrap, indent }: Look): string =>
  element("alignment", {
    horizontal: across ?? (indent ? "left" : undefined),
    vertical: down && vertical[down],
    wrapText: wrap ? 1 : undefined,
    indent,
  });

/** The styles of a workbook, numbered as its cells use them. */
export class Styles {
  private readonly formats = new Numbered(FIRST_OWN_FORMAT);
  private readonly fonts = new Numbered();
  private readonly fills = new Numbered();
  private readonly borders = new Numbered();
  private readonly cells = new Numbered();

  constructor() {
    this.fonts.number(fontXml({}));
    this.fills.number('<fill><patternFill patternType="none"/></fill>');
    this.fills.number('<fill><patternFill patternType="gray125"/></fill>');
    this.borders.number(borderXml());
    this.numberOf({}, undefined);
  }

  /** The number of a cell's style. */
  of({ style, numberFormat }: Pick<ModelCell, "style" | "numberFormat">): number {
    return this.numberOf(lookOf(style), numberFormat);
  }

  private numberOf(look: Look, numberFormat: string | undefined): number {
    return this.cells.number(
      element(
        "xf",
        {
          numFmtId: this.formatNumber(numberFormat ?? "General"),
          fontId: this.fonts.number(fontXml(look)),
          fillId: look.fill ? this.fills.number(fillXml(look.fill)) : 0,
          borderId: this.borders.number(borderXml(look.borders)),
          xfId: 0,
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
        },
        alignmentXml(look),
      ),
    );
  }

  private formatNumber(format: string): number {
    return builtInFormats[format] ?? this.formats.number(format);
  }

  xml(): string {
    const { formats, fonts, fills, borders, cells } = this;
    const list = (name: string, { items }: Numbered) =>
      element(name, { count: items.length }, items.join(""));
    const own = formats.items.map((formatCode, at) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + at, formatCode }),
    );
    const root = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    return declared(
      element(
        "styleSheet",
        { xmlns: SPREADSHEET },
        (own.length > 0 ? element("numFmts", { count: own.length }, own.join("")) : "") +
          list("fonts", fonts) +
          list("fills", fills) +
          list("borders", borders) +
          element("cellStyleXfs", { count: 1 }, root) +
          list("cellXfs", cells) +
          element(
            "cellStyles",
            { count: 1 },
            element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }),
          ),
      ),
    );
  }
}
