const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d*)?$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;
const SIGNED = /^([-+]?)\s*\$?\s*([-+]?)\s*(\S*)$/;
const DECIMAL = /^(-?)(\d*)\.?(\d*)(?:e([-+]?\d+))?$/i;

/** A figure as people type it (`$850,000`, `(5,000)`, `1.5`) as a plain decimal; no figure, nothing. */
export function decimalOf(typed: string): string | undefined {
  const bracketed = /^\((.*)\)$/.exec(typed.trim());
  const text = (bracketed ? `-${bracketed[1]}` : typed.trim()).replaceAll("−", "-");
  const [, before = "", after = "", digits = ""] = SIGNED.exec(text) ?? [];
  if (before && after) return undefined;
  if (!GROUPED.test(digits) && !PLAIN.test(digits)) return undefined;
  const sign = before === "-" || after === "-" ? "-" : "";
  return sign + digits.replaceAll(",", "").replace(/\.$/, "");
}

/** Moves the decimal point of a figure to the right, digit by digit: no binary fraction comes near. */
export function shifted(decimal: string, places: number): string {
  const match = DECIMAL.exec(decimal);
  if (!match) return decimal;
  const [, sign = "", integer = "", fraction = "", exponent = "0"] = match;
  const point = integer.length + Number(exponent) + places;
  const digits = (integer + fraction).padEnd(point, "0");
  const padded = point > 0 ? digits : "0".repeat(1 - point) + digits;
  const at = Math.max(point, 1);
  const whole = padded.slice(0, at).replace(/^0+(?=\d)/, "");
  const decimals = padded.slice(at).replace(/0+$/, "");
  return `${sign}${whole}${decimals && `.${decimals}`}`;
}

/** 35 as a formula writes it: 0.35. */
export const fractionOfPercent = (percent: string): string => shifted(percent, -2);

/** 0.35 as the pane shows it: 35. */
export const percentOfFraction = (fraction: number): string => shifted(String(fraction), 2);
