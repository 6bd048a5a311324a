import {
  BorderStyleTypes,
  HorizontalAlign,
  VerticalAlign,
  WrapStrategy,
  type IStyleData,
} from "@univerjs/core";
import type { CellStyle } from "../../workbook/model";

const INK = { rgb: "#1b2a2d" };
const QUIET = { rgb: "#55676b" };
const TEAL = { rgb: "#0b4f55" };
const INPUT = { rgb: "#0033cc" };
const LINK = { rgb: "#00663d" };

const thin = (rgb: string) => ({ s: BorderStyleTypes.THIN, cl: { rgb } });

const RULE = thin("#b9c8ca");
const HAIR = thin("#e3eaeb");
const FIRM = thin("#0b4f55");

const base: IStyleData = { ff: "Arial", fs: 10, cl: INK, vt: VerticalAlign.MIDDLE };
const figure: IStyleData = { ...base, ht: HorizontalAlign.RIGHT };
const heading: IStyleData = {
  ...base,
  bl: 1,
  cl: TEAL,
  bg: { rgb: "#e4efef" },
  bd: { t: RULE, b: FIRM },
};
const prose: IStyleData = {
  ...base,
  tb: WrapStrategy.WRAP,
  vt: VerticalAlign.TOP,
  pd: { t: 5, r: 8 },
};
const group: IStyleData = { ...base, bl: 1, cl: TEAL, vt: VerticalAlign.BOTTOM, bd: { b: RULE } };
const total: IStyleData = {
  ...base,
  bl: 1,
  bd: { t: thin("#1b2a2d"), b: { s: BorderStyleTypes.DOUBLE, cl: INK } },
};
const right = { ht: HorizontalAlign.RIGHT };
/** Keeps words clear of the figures to their left. */
const indented = { pd: { l: 10 } };

/** How each kind of cell looks: the bankers' convention on a quiet sheet. */
export const looks: Readonly<Record<CellStyle, IStyleData>> = {
  title: { ...base, fs: 16, bl: 1, cl: TEAL },
  subtitle: { ...base, cl: QUIET },
  prose,
  entry: { ...prose, bd: { b: HAIR } },
  heading,
  headingFigure: { ...heading, ...right },
  headingSource: { ...heading, ...indented },
  group,
  groupFigure: { ...group, ...right },
  label: { ...base, bd: { b: HAIR } },
  note: { ...base, cl: QUIET, bd: { b: HAIR } },
  source: { ...base, ...indented, cl: QUIET, bd: { b: HAIR } },
  input: {
    ...figure,
    cl: INPUT,
    bg: { rgb: "#fffbe0" },
    bd: { t: HAIR, r: HAIR, b: HAIR, l: HAIR },
  },
  computed: { ...figure, bd: { b: HAIR } },
  link: { ...figure, cl: LINK, bd: { b: HAIR } },
  totalLabel: total,
  totalNote: { ...total, bl: 0, cl: QUIET },
  totalSource: { ...total, ...indented, bl: 0, cl: QUIET },
  total: { ...total, ...right },
  spilledSource: { ...base, ...indented, cl: QUIET, bd: { b: HAIR } },
  spilled: { ...base, bd: { b: HAIR } },
  spilledFigure: { ...figure, bd: { b: HAIR } },
};
