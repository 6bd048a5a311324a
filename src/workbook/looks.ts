import type { CellStyle } from "./model";

export type Line = "thin" | "medium" | "double";

export interface Border {
  readonly line: Line;
  /** As `#rrggbb`. */
  readonly color: string;
}

type Side = "top" | "right" | "bottom" | "left";

/** How a cell looks, whatever host shows it. Colours are `#rrggbb`; sizes are points. */
export interface Look {
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly across?: "left" | "center" | "right";
  readonly down?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  /** Steps of indentation. */
  readonly indent?: number;
  readonly borders?: Readonly<Partial<Record<Side, Border>>>;
}

const INK = "#1b2a2d";
const QUIET = "#55676b";
const TEAL = "#0b4f55";
const INPUT = "#0033cc";
const LINK = "#00663d";

const thin = (color: string): Border => ({ line: "thin", color });

const RULE = thin("#b9c8ca");
const HAIR = thin("#e3eaeb");
const FIRM = thin(TEAL);

const base: Look = { font: "Arial", size: 10, color: INK, down: "middle" };
const figure: Look = { ...base, across: "right" };
const hair = { borders: { bottom: HAIR } };
const heading: Look = {
  ...base,
  bold: true,
  color: TEAL,
  fill: "#e4efef",
  borders: { top: RULE, bottom: FIRM },
};
const prose: Look = { ...base, wrap: true, down: "top" };
const group: Look = {
  ...base,
  bold: true,
  color: TEAL,
  down: "bottom",
  borders: { bottom: RULE },
};
const total: Look = {
  ...base,
  borders: { top: thin(INK), bottom: { line: "double", color: INK } },
};
const strongTotal: Look = { ...total, bold: true };
const right = { across: "right" } as const;
/** Keeps words clear of the figures to their left. */
const indented = { across: "left", indent: 1 } as const;
const input: Look = {
  ...base,
  color: INPUT,
  fill: "#fffbe0",
  borders: { top: HAIR, right: HAIR, bottom: HAIR, left: HAIR },
};

/** How each kind of cell looks: the bankers' convention on a quiet sheet. */
export const looks: Readonly<Record<CellStyle, Look>> = {
  title: { ...base, size: 16, bold: true, color: TEAL },
  subtitle: { ...base, color: QUIET },
  prose,
  entry: { ...prose, ...hair },
  heading,
  headingFigure: { ...heading, ...right },
  headingWrapped: { ...heading, ...right, wrap: true },
  headingSource: { ...heading, ...indented },
  group,
  groupFigure: { ...group, ...right },
  label: { ...base, ...hair },
  note: { ...base, color: QUIET, ...hair },
  source: { ...base, ...indented, color: QUIET, ...hair },
  input: { ...input, ...right },
  inputText: { ...input, across: "left" },
  computed: { ...figure, ...hair },
  computedText: { ...base, across: "right", ...hair },
  link: { ...figure, color: LINK, ...hair },
  totalLabel: strongTotal,
  totalNote: { ...total, color: QUIET },
  totalSource: { ...total, ...indented, color: QUIET },
  total: { ...strongTotal, ...right },
  check: { ...figure, color: QUIET, ...hair },
  spilledSource: { ...base, ...indented, color: QUIET, ...hair },
  spilled: { ...base, ...hair },
  spilledFigure: { ...figure, ...hair },
};

/** A cell's look, by its style's name or as it stands. */
export const lookOf = (style: CellStyle | Look): Look =>
  typeof style === "string" ? looks[style] : style;
