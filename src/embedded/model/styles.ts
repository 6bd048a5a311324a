import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IStyleData,
  type Nullable,
} from "@univerjs/core";
import type { Border, Line, Look } from "../../workbook/looks";

const PIXELS_AN_INDENT = 10;
const PROSE_PADDING = 5;

const lines: Readonly<Record<Line, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  double: BorderStyleTypes.DOUBLE,
};
const horizontal = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
} as const;
const vertical = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
} as const;
const sides = { top: "t", right: "r", bottom: "b", left: "l" } as const;

type Sides = keyof typeof sides;

const keyOf = <V>(table: Readonly<Record<string, V>>, value: unknown): string | undefined =>
  Object.keys(table).find((key) => table[key] === value);

const borderData = (borders: NonNullable<Look["borders"]>): IBorderData =>
  Object.fromEntries(
    Object.entries(borders).map(([side, { line, color }]) => [
      sides[side as Sides],
      { s: lines[line], cl: { rgb: color } },
    ]),
  );

/** A look as the embedded spreadsheet styles a cell. */
export function styleData(look: Look, numberFormat?: string): IStyleData {
  const { font, size, bold, italic, color, fill, across, down, wrap, indent, borders } = look;
  const padding = {
    ...(indent ? { l: indent * PIXELS_AN_INDENT } : {}),
    ...(wrap && down === "top" ? { t: PROSE_PADDING } : {}),
  };
  return {
    ...(font ? { ff: font } : {}),
    ...(size ? { fs: size } : {}),
    ...(bold ? { bl: 1 } : {}),
    ...(italic ? { it: 1 } : {}),
    ...(color ? { cl: { rgb: color } } : {}),
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(across ? { ht: horizontal[across] } : {}),
    ...(down ? { vt: vertical[down] } : {}),
    ...(wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(Object.keys(padding).length > 0 ? { pd: padding } : {}),
    ...(borders ? { bd: borderData(borders) } : {}),
    ...(numberFormat ? { n: { pattern: numberFormat } } : {}),
  };
}

const HEX = /^#?([0-9a-f]{6})$/i;
const RGB = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/;

/** A colour as `#rrggbb`, whichever of its two ways the spreadsheet wrote it. */
function colorOf(rgb: Nullable<string>): string | undefined {
  const hex = HEX.exec(rgb || "")?.[1];
  if (hex) return `#${hex.toLowerCase()}`;
  const parts = RGB.exec(rgb || "")?.slice(1);
  return parts && `#${parts.map((part) => Number(part).toString(16).padStart(2, "0")).join("")}`;
}

function borderOf(borders: IBorderData, side: Sides): Border | undefined {
  const found = borders[sides[side]];
  const color = colorOf(found?.cl?.rgb);
  if (!found || !found.s || !color) return undefined;
  return { line: (keyOf(lines, found.s) as Line | undefined) ?? "thin", color };
}

function bordersOf(borders: IBorderData): Look["borders"] {
  return Object.fromEntries(
    (Object.keys(sides) as Sides[]).flatMap((side) => {
      const border = borderOf(borders, side);
      return border ? [[side, border]] : [];
    }),
  );
}

/** What a style of the embedded spreadsheet looks like; what a look has no word for is left out. */
export function lookFrom(style: IStyleData): Look {
  const across = keyOf(horizontal, style.ht) as Look["across"];
  const down = keyOf(vertical, style.vt) as Look["down"];
  const color = colorOf(style.cl?.rgb);
  const fill = colorOf(style.bg?.rgb);
  const indent = Math.round((style.pd?.l ?? 0) / PIXELS_AN_INDENT);
  const borders = style.bd ? bordersOf(style.bd) : undefined;
  return {
    ...(style.ff ? { font: style.ff } : {}),
    ...(style.fs ? { size: style.fs } : {}),
    ...(style.bl ? { bold: true } : {}),
    ...(style.it ? { italic: true } : {}),
    ...(color ? { color } : {}),
    ...(fill ? { fill } : {}),
    ...(across ? { across } : {}),
    ...(down ? { down } : {}),
    ...(style.tb === WrapStrategy.WRAP ? { wrap: true } : {}),
    ...(indent > 0 ? { indent } : {}),
    ...(borders && Object.keys(borders).length > 0 ? { borders } : {}),
  };
}
