/**
 * Mutants that no test can catch, with the reason: a file, what stands there, what the mutant puts there
 * (either may be a pattern), and why that changes nothing anybody could see.
 */
const PAST_THE_END =
  "the row past the last one lies beyond a typed array, which drops what is written there";
const SHORT_CUT = "a short cut: the long way round gives the same figures, slower";
const KEPT = "what is kept is made again: the same, slower";

export const explained = [
  { file: /column/, code: /^row < (block\.)?rows$/, mutant: /<=/, why: PAST_THE_END },
  { file: "column-arithmetic.ts", code: "by === 1", mutant: "false", why: SHORT_CUT },
  {
    file: "column-arithmetic.ts",
    code: /^other\.below$/,
    mutant: "true",
    why: "a divisor of one: the same figures, their bound a half-ulp wider",
  },
  {
    file: "column-arithmetic.ts",
    code: "b.top < 0",
    mutant: "b.top <= 0",
    why: "differs only in a division by nothing, which leaves its rows in doubt either way",
  },
  { file: "column-buffers.ts", code: /this\.rows <?>?=? FEW_ROWS/, mutant: /./, why: SHORT_CUT },
  {
    file: "column-compare.ts",
    code: /^(isPlain\(one, other\)|error === 0 && !below|others\.length === 0)$/,
    mutant: "false",
    why: SHORT_CUT,
  },
  {
    file: "column-compare.ts",
    code: "Math.abs(over) > error",
    mutant: "Math.abs(over) >= error",
    why: "an error that is not nothing holds its own rounding, so that no whole figure equals it",
  },
  {
    file: "column-compare.ts",
    code: "Math.sign(over) * Math.sign(under)",
    mutant: "Math.sign(over) / Math.sign(under)",
    why: "the sign of a quotient is that of the product, but over nothing, where the row is in doubt",
  },
  {
    file: "column-dates.ts",
    code: /MONTHS_HELD|^\(_, month\)|isTabled|^\(day: number|TABLED_MONTHS|table\.length|^day >= EARLIEST|^months >= 0/,
    mutant: /./,
    why: "the table of months is a short cut: the calendar gives the same days, slower",
  },
  {
    file: "column-dates.ts",
    code: "table[month]! > day",
    mutant: "table[month]! >= day",
    why: "on the first of a month the next line steps forward again",
  },
  {
    file: "column-dates.ts",
    code: /^typeof numbers\.top === "number" && typeof dates\.top === "number"$|^"number"$|^\{…$/,
    mutant: /^(false|""|\{\})$/,
    why: SHORT_CUT,
  },
  {
    file: /column-dates|column-rounding/,
    code: /^(date > latest|cents > largest|length > longest)$/,
    mutant: />=/,
    why: "the largest of two equal figures is either",
  },
  {
    file: "columns.ts",
    code: /default:|no column for/,
    mutant: /./,
    why: "every other making of a quantity is a constant, passed through or refused before",
  },
  {
    file: /state-top-rate|year-table/,
    code: "[]",
    mutant: /Stryker/,
    why: "an entry without years is in force in none, and no year is among the unverified",
  },
  {
    file: "exact.ts",
    code: /^(kept|kept !== undefined|before !== undefined)$/,
    mutant: "false",
    why: KEPT,
  },
];
