import { dateText } from "./calendar";
import { Fraction } from "./fraction";
import type { Kind } from "./quantity";
import type { Value } from "./value";

/** Decimals beyond which a figure is not printed as one but as the sum it comes from. */
const LONGEST = 12;
const MINUS = "−";

const grouped = (decimal: string, fewestPlaces: number): string => {
  const [integer, places = ""] = decimal.replace("-", "").split(".") as [string, string?];
  const digits = integer.replace(/\B(?=(\d{3})+$)/g, ",");
  const padded = places.padEnd(fewestPlaces, "0");
  return `${decimal.startsWith("-") ? MINUS : ""}${digits}${padded && `.${padded}`}`;
};

const plain = (decimal: string) => decimal.replace("-", MINUS);

const hundred = Fraction.of(100);

/** A figure in print; undefined where it does not end within `places` decimals. */
export function printed(kind: Kind, value: Value, places = LONGEST): string | undefined {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value;
  if (typeof value === "number") return dateText(value);
  if (kind === "rate") {
    const percent = value.times(hundred).toDecimalText(places);
    return percent === undefined ? undefined : `${plain(percent)}%`;
  }
  const decimal = value.toDecimalText(places);
  if (decimal === undefined) return undefined;
  return kind === "money" ? grouped(decimal, 2) : plain(decimal);
}

/** A figure in print, shortened to its first decimals with an ellipsis where it has no end. */
export const shown = (kind: Kind, value: Value): string => {
  const full = printed(kind, value);
  if (full !== undefined) return full;
  const near = (value as Fraction).toNumber();
  if (kind === "rate") return `${(near * 100).toFixed(6)}…%`;
  return `${near.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 6 })}…`;
};
