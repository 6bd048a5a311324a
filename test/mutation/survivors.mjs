/**
 * Mutants that no test can catch, with the reason: why one changes nothing anybody could see. By reason and
 * file stand the code, what the mutants put there, and where the code stands more than once a part of its line.
 */
const SHORT_CUT = "a short cut: the long way round gives the same figures, slower";
const STRICTER = "sends more rows the exact way round: the same figures, slower";
const KEPT = "what is kept is made again: the same, slower";
const EDGE = "the bound is doubled, so that a figure at its very edge is safe either way";
const TABLE = "the table of months is a short cut: the calendar gives the same days, slower";
const LONGER_TABLE = "the table holds a month more than its last days need";
const EITHER = "of two equal figures either is the answer";
const NOTHING = "minus nothing is shown as nothing";
const FEW_ROWS = "of few rows no buffer is noted as lent, so that none is there to take back";
const WHOLE_NUMBERS =
  "whole numbers of any length decide as doubles do; where one side alone is past 2^53 it is the larger";
const NO_OTHER =
  "nothing made otherwise has what is looked for, so that the answer is no all the same";
const FALLS_THROUGH = "a constant goes the way of a figure typed into the call, which is the same";
const NO_DEFAULT = "without it the answer is undefined: the same, or as good as no";

const reasons = {
  [SHORT_CUT]: {
    "column-compare.ts": [["error === 0 && !below", ["false"]]],
    "column-values.ts": [
      ["decimals !== undefined && decimals <= MOST_DECIMALS", ["false"]],
      ["decimals !== undefined", ["true", "decimals === undefined"]],
      ["decimals <= MOST_DECIMALS", ["decimals < MOST_DECIMALS"]],
      ["{…", ["{}"], "decimals <= MOST_DECIMALS"],
      ["flags !== true", ["true"]],
      ["true", ["false"], "flags !== true"],
      ['typeof top !== "number" && !below', ["false"]],
      ["{…", ["{}"], 'typeof top !== "number" && !below'],
    ],
  },
  [STRICTER]: {
    "column-rounding.ts": [
      ["most * 8 * HALF_ULP", ["most * 8 / HALF_ULP"]],
      ["quotient * 8 * HALF_ULP", ["quotient * 8 / HALF_ULP"], "overError"],
      ["quotient + TO_WHOLE - TO_WHOLE", ["quotient + TO_WHOLE + TO_WHOLE"]],
      ["quotient + TO_WHOLE", ["quotient - TO_WHOLE"]],
      ["quotient - cents", ["quotient + cents"]],
      ["!(off < clear && off > -clear)", ["true"]],
      ["off < clear && off > -clear", ["false"]],
      ["-clear", ["+clear"]],
      ["!(edge > 2 * slack) || abs(under) < 4 * belowError", ["true"]],
      ["edge > 2 * slack", ["false"]],
    ],
  },
  [KEPT]: {
    "column-steps.ts": [["kept !== undefined", ["false"]]],
    "exact.ts": [
      ["kept", ["false"]],
      ["before !== undefined", ["false"]],
    ],
    "formula-writer.ts": [["kept", ["false"]]],
  },
  [EDGE]: {
    "column-rounding.ts": [
      ["off < clear", ["off <= clear"]],
      ["off > -clear", ["off >= -clear"]],
      ["edge > 2 * slack", ["edge >= 2 * slack"]],
      ["abs(under) < 4 * belowError", ["abs(under) <= 4 * belowError"]],
      ["abs(quotient - lower - 0.5) > 2 * slack", ["abs(quotient - lower - 0.5) >= 2 * slack"]],
      ["divisor < 4 * belowError * bottom", ["divisor <= 4 * belowError * bottom"]],
    ],
  },
  [TABLE]: {
    "column-dates.ts": [
      ['by !== undefined && by >= 0 && by < TABLED_MONTHS && typeof top !== "number"', ["false"]],
      ["by !== undefined", ["true", "by === undefined"]],
      ["by >= 0", ["by > 0"]],
      ["{…", ["{}"], "function tabledMonths"],
    ],
  },
  [LONGER_TABLE]: {
    "column-dates.ts": [
      ["by < TABLED_MONTHS", ["by <= TABLED_MONTHS"]],
      ["day < end", ["day <= end"]],
    ],
  },
  [EITHER]: {
    "arithmetic.ts": [
      [
        "(a as Fraction).compare(b as Fraction) <= 0",
        ["(a as Fraction).compare(b as Fraction) < 0"],
      ],
      [
        "(a as Fraction).compare(b as Fraction) >= 0",
        ["(a as Fraction).compare(b as Fraction) > 0"],
      ],
    ],
    "column-dates.ts": [
      ["date > latest", ["date >= latest"]],
      ["length > longest", ["length >= longest"]],
    ],
    "column-rounding.ts": [["cents > largest", ["cents >= largest"]]],
  },
  [NOTHING]: {
    "column-dates.ts": [["days < 0", ["days <= 0"]]],
    "column-rounding.ts": [
      ["top < 0", ["top <= 0"]],
      ["over < 0", ["over <= 0"]],
      ["under < 0", ["under <= 0"]],
    ],
  },
  [FEW_ROWS]: {
    "column-buffers.ts": [["!this.isShared", ["false"], "return"]],
    "columns.ts": [["block.isShared", ["true"]]],
  },
  [WHOLE_NUMBERS]: {
    "column-rounding.ts": [
      [
        "2 * CENTS * top < EXACT && doubled * divisor < EXACT",
        ["false", "2 * CENTS * top < EXACT || doubled * divisor < EXACT"],
      ],
      ["2 * CENTS * top < EXACT", ["true", "2 * CENTS * top <= EXACT", "2 * CENTS * top >= EXACT"]],
      ["2 * CENTS * top", ["2 * CENTS / top"], "EXACT"],
      ["2 * CENTS", ["2 / CENTS"], "EXACT"],
      [
        "doubled * divisor < EXACT",
        ["true", "doubled * divisor <= EXACT", "doubled * divisor >= EXACT"],
      ],
      ["doubled * divisor", ["doubled / divisor"], "EXACT"],
    ],
  },
  [NO_OTHER]: {
    "exact.ts": [['made.how === "fact" || made.how === "given"', ["true"]]],
    "formula-writer.ts": [['made.how === "operation"', ["true"]]],
    "working.ts": [['made.how !== "operation"', ["false"]]],
  },
  [FALLS_THROUGH]: {
    "formula-writer.ts": [['case "constant":…', ['case "constant":']]],
  },
  [NO_DEFAULT]: {
    "column-steps.ts": [["default:…", ["default:"]]],
    "formula-writer.ts": [["default:…", ["default:"]]],
  },
  "differs only in a division by nothing, which leaves its rows in doubt either way": {
    "column-arithmetic.ts": [["b.top < 0", ["b.top <= 0"]]],
  },
  "an error that is not nothing holds its own rounding, so that no figure equals it": {
    "column-compare.ts": [["abs(over) > error", ["abs(over) >= error"]]],
  },
  "the sign of a quotient is that of the product, but over nothing, where the row is in doubt": {
    "column-compare.ts": [["signOf(over) * signOf(under)", ["signOf(over) / signOf(under)"]]],
  },
  "on the first of a month the next line steps forward again": {
    "column-dates.ts": [["table[month]! > day", ["table[month]! >= day"]]],
  },
  "an array is a whole number in a block of one row alone, and then it is that row's": {
    "column-dates.ts": [['typeof top === "number"', ["true"], "Number.isInteger"]],
  },
  "every other making of a quantity is a constant, passed through or refused before": {
    "columns.ts": [
      ["default:…", ["default:"]],
      ["`no column for ${made.how}`", ["``"]],
    ],
  },
  "words are the same in capitals where they are the same in small letters": {
    "conditions.ts": [
      [
        '(typeof texts === "string" ? texts : texts[row])?.toUpperCase()',
        ['(typeof texts === "string" ? texts : texts[row])?.toLowerCase()'],
      ],
    ],
  },
  "the last day itself is never refused": {
    "dates.ts": [["date > LATEST_DATE", ["date >= LATEST_DATE"]]],
  },
  "whatever is not #N/A is written as #VALUE!": {
    "formula-text.ts": [['"#VALUE!"', ['""']]],
  },
  "a list that is not written has no rows to write": {
    "formula-writer.ts": [["[]", ['["Stryker was here"]']]],
  },
  "to the power of nothing every figure is one, both ways round": {
    "fraction.ts": [["whole >= 0", ["whole > 0"]]],
  },
  "no year is that text, so that none is among the unverified": {
    "year-table.ts": [["[]", ['["Stryker was here"]'], "unverified"]],
  },
};

export const explained = Object.entries(reasons).flatMap(([why, files]) =>
  Object.entries(files).flatMap(([file, rows]) =>
    rows.flatMap(([code, mutants, within]) =>
      mutants.map((mutant) => ({ why, file, code, mutant, within })),
    ),
  ),
);
