/**
 * Mutants that no test can catch, with the reason: a file, what stands there, what the mutant puts there
 * (either may be a pattern), and why that changes nothing anybody could see.
 */
const PAST_THE_END =
  "the row past the last one lies beyond a typed array, which drops what is written there";
const SHORT_CUT = "a short cut: the long way round gives the same figures, slower";
const STRICTER = "sends more rows the exact way round: the same figures, slower";
const MEMORY = "buffers go back later or not at all: the same figures in more memory";
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
  {
    file: "column-dates.ts",
    code: /^(by !== undefined|by >= 0|by < TABLED_MONTHS|typeof top !== "number")/,
    mutant: /./,
    why: "the table of months is a short cut: the calendar gives the same days, slower",
  },
  {
    file: "column-rounding.ts",
    code: /^(!below && error === 0|CENTS % bottom|CENTS \/ bottom$|\{…|by === 1)/,
    mutant: /^(false|\{\}|CENTS \* bottom)$/,
    why: SHORT_CUT,
  },
  {
    file: "column-rounding.ts",
    code: /HALF_ULP$|CENTS \* error|quotient \* belowError$/,
    mutant: /\/ HALF_ULP|error \* bottom|CENTS \/ error|quotient \/ belowError|\* divisor/,
    why: STRICTER,
  },
  {
    file: "column-rounding.ts",
    code: /^(off|edge) [<>]|^Math\.abs\(under\) </,
    mutant:
      /^(off <= clear|off >= -clear|edge >= 2 \* slack|Math\.abs\(under\) <= 4 \* belowError)$/,
    why: "the bound is doubled, so that a figure at its very edge is safe either way",
  },
  {
    file: "column-rounding.ts",
    code: /TO_WHOLE|^quotient - cents$|^off |^!\(off|^!\(edge|^edge >|^-clear$|^2 \* slack$|^4 \* belowError$/,
    mutant: /^(true|false)$|TO_WHOLE|\+ cents|\+clear|2 \/ slack|4 \/ belowError/,
    why: STRICTER,
  },
  {
    file: "column-rounding.ts",
    code: /^(over|under|top) < 0$/,
    mutant: /<=/,
    why: "minus nothing is shown as nothing",
  },
  {
    file: "column-rounding.ts",
    code: /^2 \* CENTS|^doubled \* divisor < EXACT$/,
    mutant: /^false$|EXACT$|2 \/ CENTS|CENTS \/ top/,
    why: "whole numbers of any length decide as doubles do where doubles hold them",
  },
  {
    file: "column-select.ts",
    code: /^typeof (a|one)|^!isPlain|^typeof other|^"number"|^\{…|^a\.below/,
    mutant: /./,
    why: SHORT_CUT,
  },
  { file: "column-steps.ts", code: "kept !== undefined", mutant: "false", why: KEPT },
  {
    file: "column-steps.ts",
    code: /provided/,
    mutant: /^(false|"")$/,
    why: "the amount a refusal shows is a part that no column is asked for",
  },
  {
    file: "column-values.ts",
    code: /^(flags !== true|typeof top !== "number" && !below|\{…|true)$/,
    mutant: /^(true|false|\{\})$/,
    why: SHORT_CUT,
  },
  {
    file: "columns.ts",
    code: /uses|this\.left|this\.blocks\.size|^kept$|^\{…$|flatMap/,
    mutant: /./,
    why: MEMORY,
  },
];
