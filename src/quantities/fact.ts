import type { Kind, Literal, Quantity } from "./quantity";

/** Something the user knows: its kind, its name in messages, its bounds and its default, as data. */
export interface Fact<K extends Kind = Kind> {
  readonly kind: K;
  readonly label: string;
  /** May be left blank. */
  readonly optional: boolean;
  /** What a blank means, where the agreement or a default reading supplies it. */
  readonly fallback?: Literal;
  readonly least?: number;
  readonly most?: number;
  /** Exclusive upper bound. */
  readonly below?: number;
  readonly oneOf?: readonly Literal[];
  /** Only whole numbers. */
  readonly whole?: boolean;
}

/** A list argument: a range read whole, row by row. */
export interface ListFact<Row extends Record<string, Fact> = Record<string, Fact>> {
  readonly label: string;
  /** The facts of one row, keyed as the rule names them; each is one argument of the function. */
  readonly row: Row;
  readonly fewest: number;
  readonly longest?: number;
}

/** Whether it stands for a list rather than one fact. */
export const isList = (fact: Fact | ListFact): fact is ListFact => "row" in fact;

export const LARGEST_AMOUNT = 999_999_999_999.99;
export const EARLIEST_DATE = 61;
export const LATEST_DATE = 2_958_465;

interface Options {
  readonly optional?: boolean;
  readonly fallback?: Literal;
}

interface CountOptions extends Options {
  readonly least?: number;
  readonly most?: number;
  readonly whole?: boolean;
}

const withOptions = ({ optional, fallback }: Options) => ({
  optional: optional ?? fallback !== undefined,
  ...(fallback === undefined ? {} : { fallback }),
});

/** Dollars, 0 to 999,999,999,999.99. */
export const amount = (label: string, options: Options = {}): Fact<"money"> => ({
  kind: "money",
  label,
  least: 0,
  most: LARGEST_AMOUNT,
  ...withOptions(options),
});

/** A tax or interest rate as a fraction, 0 or more and below 1. */
export const fraction = (label: string, options: Options = {}): Fact<"rate"> => ({
  kind: "rate",
  label,
  least: 0,
  below: 1,
  ...withOptions(options),
});

/** A share as a fraction, 0 to 1 inclusive. */
export const share = (label: string, options: Options = {}): Fact<"rate"> => ({
  kind: "rate",
  label,
  least: 0,
  most: 1,
  ...withOptions(options),
});

/** A number of years or months. */
export const number = (label: string, options: CountOptions = {}): Fact<"count"> => ({
  kind: "count",
  label,
  least: options.least ?? 0,
  most: options.most ?? 1200,
  ...(options.whole ? { whole: true } : {}),
  ...withOptions(options),
});

/** An Excel serial date, 1 March 1900 (61) to 31 December 9999 (2958465). */
export const date = (label: string, options: Options = {}): Fact<"date"> => ({
  kind: "date",
  label,
  least: EARLIEST_DATE,
  most: LATEST_DATE,
  ...withOptions(options),
});

export const yesNo = (label: string, options: Options = {}): Fact<"yesno"> => ({
  kind: "yesno",
  label,
  ...withOptions(options),
});

/** A calendar year. */
export const year = (label: string, options: Options = {}): Fact<"count"> =>
  number(label, { ...options, least: 1900, most: 9999, whole: true });

/** A text, such as a state's two letters. */
export const text = (label: string, options: Options = {}): Fact<"text"> => ({
  kind: "text",
  label,
  ...withOptions(options),
});

/** One of the numbers listed. */
export const option = (
  label: string,
  oneOf: readonly number[],
  options: Options = {},
): Fact<"count"> => ({ kind: "count", label, oneOf, ...withOptions(options) });

/** One of the words listed, in any case. */
export const wording = (
  label: string,
  oneOf: readonly string[],
  options: Options = {},
): Fact<"text"> => ({ kind: "text", label, oneOf, ...withOptions(options) });

export const factQuantity = <K extends Kind>(fact: Fact<K>): Quantity<K> => ({
  kind: fact.kind,
  made: { how: "fact", fact },
});

/** What a fact needs, to follow "needs" in a sentence. */
export function neededOf({ kind, oneOf, below, least = 0, most, whole }: Fact): string {
  if (oneOf) return `one of ${oneOf.map(String).join(", ")}`;
  switch (kind) {
    case "money":
      return "an amount in dollars, from 0 to 999,999,999,999.99";
    case "rate":
      return below === undefined
        ? "a fraction from 0 to 1, such as 0.5 or a cell showing 50%"
        : "a fraction of 0 or more and below 1, such as 0.35 or a cell showing 35%";
    case "date":
      return "a date from 1 March 1900 to 31 December 9999, as an Excel date or serial number";
    case "yesno":
      return "TRUE or FALSE";
    case "text":
      return "a text";
    default:
      return `a ${whole ? "whole " : ""}number from ${least} to ${most}`;
  }
}
