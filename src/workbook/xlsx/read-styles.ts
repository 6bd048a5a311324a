import type { Border, Line, Look } from "../looks";
import { YES_NO_FORMAT } from "./sheet-part";
import { builtInFormats } from "./styles";
import { childNamed, childrenNamed, type Element } from "./xml";

/** What a cell's style number stands for. */
export interface ReadStyle {
  readonly look: Look;
  readonly numberFormat?: string;
}

const colorOf = (element: Element | undefined): string | undefined => {
  const rgb = element?.attributes["rgb"];
  return rgb && /^[0-9a-f]{6,8}$/i.test(rgb) ? `#${rgb.slice(-6).toLowerCase()}` : undefined;
};

const isOn = (element: Element | undefined): boolean =>
  element !== undefined && !/^(0|false)$/.test(element.attributes["val"] ?? "1");

function fontLook(font: Element | undefined): Look {
  const name = childNamed(font, "name")?.attributes["val"];
  const size = Number(childNamed(font, "sz")?.attributes["val"]);
  const color = colorOf(childNamed(font, "color"));
  return {
    ...(name ? { font: name } : {}),
    ...(size > 0 ? { size } : {}),
    ...(isOn(childNamed(font, "b")) ? { bold: true } : {}),
    ...(isOn(childNamed(font, "i")) ? { italic: true } : {}),
    ...(color ? { color } : {}),
  };
}

function fillLook(fill: Element | undefined): Look {
  const pattern = childNamed(fill, "patternFill");
  const color = colorOf(childNamed(pattern, "fgColor"));
  return pattern?.attributes["patternType"] === "solid" && color ? { fill: color } : {};
}

const lineOf = (style: string): Line =>
  style === "double" || style === "medium" ? style : style === "thick" ? "medium" : "thin";

function borderLook(border: Element | undefined): Look {
  const sides = ["top", "right", "bottom", "left"].flatMap((side) => {
    const found = childNamed(border, side);
    const style = found?.attributes["style"];
    if (!style || style === "none") return [];
    const color = colorOf(childNamed(found, "color")) ?? "#000000";
    return [[side, { line: lineOf(style), color } satisfies Border] as const];
  });
  return sides.length === 0 ? {} : { borders: Object.fromEntries(sides) };
}

const vertical: Readonly<Record<string, Look["down"]>> = {
  top: "top",
  center: "middle",
  bottom: "bottom",
};

function alignmentLook(alignment: Element | undefined): Look {
  const { horizontal, vertical: down, wrapText, indent } = alignment?.attributes ?? {};
  const across = ["left", "center", "right"].find((each) => each === horizontal) as Look["across"];
  const steps = Number(indent ?? 0);
  return {
    ...(across ? { across } : {}),
    ...(down && vertical[down] ? { down: vertical[down] } : {}),
    ...(wrapText === "1" || wrapText === "true" ? { wrap: true } : {}),
    ...(steps > 0 ? { indent: steps } : {}),
  };
}

const builtIn = new Map(Object.entries(builtInFormats).map(([format, id]) => [id, format]));

/** The styles of a workbook, by the numbers its cells use. */
export function readStyles(sheet: Element | undefined): readonly ReadStyle[] {
  const own = new Map(
    childrenNamed(childNamed(sheet, "numFmts"), "numFmt").map(({ attributes }) => [
      Number(attributes["numFmtId"]),
      attributes["formatCode"] ?? "General",
    ]),
  );
  const parts = (list: string, name: string) => childrenNamed(childNamed(sheet, list), name);
  const [fonts, fills, borders] = [
    parts("fonts", "font"),
    parts("fills", "fill"),
    parts("borders", "border"),
  ];
  return parts("cellXfs", "xf").map((xf): ReadStyle => {
    const { numFmtId, fontId, fillId, borderId } = xf.attributes;
    const id = Number(numFmtId ?? 0);
    const format = own.get(id) ?? builtIn.get(id) ?? "General";
    const look = {
      ...fontLook(fonts[Number(fontId ?? 0)]),
      ...fillLook(fills[Number(fillId ?? 0)]),
      ...borderLook(borders[Number(borderId ?? 0)]),
      ...alignmentLook(childNamed(xf, "alignment")),
    };
    const isPlain = format === "General" || format === YES_NO_FORMAT;
    return isPlain ? { look } : { look, numberFormat: format };
  });
}
