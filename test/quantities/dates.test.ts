import { flagColumn, numberColumn, type NumberColumn } from "../../src/quantities/column";
import { ColumnPlan } from "../../src/quantities/columns";
import { count } from "../../src/quantities/constants";
import {
  daysAfter,
  daysBetween,
  earlier,
  fullMonthsFrom,
  later,
  monthOf,
  monthsAfter,
  nextMonthStart,
  yearEndAfter,
  yearOf,
} from "../../src/quantities/dates";
import { date, EARLIEST_DATE, LATEST_DATE, type Fact } from "../../src/quantities/fact";
import { formula } from "../../src/quantities/formula";
import type { Literal, Quantity } from "../../src/quantities/quantity";
import { Refusal } from "../../src/quantities/refusal";
import { literalOf } from "../../src/quantities/value";
import { working } from "../../src/quantities/working";
import { serialOf } from "../support/serial-date";
import { calculated } from "./calculated";
import { cells, figuresOf } from "./columns-drawn";
import { asked, onFacts } from "./on-facts";

const from = asked(date("From"));
const to = asked(date("To"));

const factOf = ({ made }: Quantity): Fact => {
  if (made.how !== "fact") throw new TypeError("only a fact is written");
  return made.fact;
};

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The serial number of a day such as 12 Dec 2007. */
const serial = (text: string): number => {
  const [day = "", month = "", year = ""] = text.split(" ");
  return serialOf({ year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(day) });
};

const typed = (start: number, end: number) => ({
  facts: new Map([from, to].map((each) => [factOf(each), {}])),
  lists: new Map(),
  evaluation: onFacts([from, start], [to, end]),
});

type Row = readonly [string, string, Quantity, Literal, string];

/** Each in three ways: worked, said in words, and written as a formula that an engine calculates. */
const rows: readonly Row[] = [
  ["12 Dec 2007", "", daysAfter(from, 5), serial("17 Dec 2007"), "12 Dec 2007 + 5 days"],
  ["28 Feb 2008", "", daysAfter(from, count(2)), serial("1 Mar 2008"), "28 Feb 2008 + 2 days"],
  ["31 Aug 2006", "", monthsAfter(from, 6), serial("28 Feb 2007"), "31 Aug 2006 + 6 months"],
  ["12 Dec 2007", "17 Dec 2007", daysBetween(from, to), 5, "days from 12 Dec 2007 to 17 Dec 2007"],
  ["17 Dec 2007", "12 Dec 2007", daysBetween(from, to), -5, "days from 17 Dec 2007 to 12 Dec 2007"],
  [
    "15 Jan 2007",
    "14 Mar 2007",
    fullMonthsFrom(from, to),
    1,
    "full months from 15 Jan 2007 to 14 Mar 2007",
  ],
  [
    "15 Jan 2007",
    "15 Mar 2007",
    fullMonthsFrom(from, to),
    2,
    "full months from 15 Jan 2007 to 15 Mar 2007",
  ],
  [
    "31 Jan 2007",
    "28 Feb 2007",
    fullMonthsFrom(from, to),
    1,
    "full months from 31 Jan 2007 to 28 Feb 2007",
  ],
  [
    "20 Dec 2006",
    "20 Jan 2008",
    fullMonthsFrom(from, to),
    13,
    "full months from 20 Dec 2006 to 20 Jan 2008",
  ],
  [
    "12 Jun 2007",
    "",
    yearEndAfter(from, 1),
    serial("31 Dec 2008"),
    "31 Dec of the year 1 after 12 Jun 2007",
  ],
  [
    "31 Dec 2007",
    "",
    yearEndAfter(from, 0),
    serial("31 Dec 2007"),
    "31 Dec of the year 0 after 31 Dec 2007",
  ],
  [
    "12 Dec 2007",
    "",
    nextMonthStart(from),
    serial("1 Jan 2008"),
    "the first of the month after 12 Dec 2007",
  ],
  [
    "31 Jan 2008",
    "",
    nextMonthStart(from),
    serial("1 Feb 2008"),
    "the first of the month after 31 Jan 2008",
  ],
  [
    "1 Mar 2008",
    "",
    nextMonthStart(from),
    serial("1 Apr 2008"),
    "the first of the month after 1 Mar 2008",
  ],
  ["12 Dec 2007", "", yearOf(from), 2007, "the year of 12 Dec 2007"],
  ["12 Nov 2007", "", monthOf(from), 11, "the month of 12 Nov 2007"],
  ["12 Dec 2007", "17 Dec 2007", earlier(from, to), serial("12 Dec 2007"), "12 Dec 2007"],
  ["17 Dec 2007", "12 Dec 2007", earlier(from, to), serial("12 Dec 2007"), "12 Dec 2007"],
  ["12 Dec 2007", "17 Dec 2007", later(from, to), serial("17 Dec 2007"), "17 Dec 2007"],
  ["17 Dec 2007", "12 Dec 2007", later(from, to), serial("17 Dec 2007"), "17 Dec 2007"],
];

describe.each(rows)("%s %s", (start, end, quantity, answer, words) => {
  const [first, last] = [serial(start), serial(end || start)];
  const evaluation = onFacts([from, first], [to, last]);

  it(`is ${String(answer)}: ${words}`, () => {
    expect(literalOf(evaluation.value(quantity))).toBe(answer);
    expect(working([quantity], evaluation).at(-1)?.working).toBe(words);
  });

  it("is the same in a spreadsheet", () => {
    expect(calculated(formula(quantity, typed(first, last)))).toBe(answer);
  });
});

describe("over a column", () => {
  it.each<[string, Quantity, readonly number[]]>([
    ["days later", daysAfter(from, 5), [66, 39_433, 39_511]],
    ["months later", monthsAfter(from, 6), [245, 39_611, 39_688]],
    ["days between", daysBetween(from, to), [1, 2, 3]],
    ["the first of the next month", nextMonthStart(from), [92, 39_448, 39_508]],
    ["the later", later(from, to), [62, 39_430, 39_509]],
    ["the earlier", earlier(from, to), [61, 39_428, 39_506]],
  ])("%s", (_, quantity, figures) => {
    const days = { From: cells(61, 39_428, 39_506), To: cells(62, 39_430, 39_509) };
    const { columns } = new ColumnPlan([quantity], []).run(3, ({ label }) => ({
      column: numberColumn(days[label as keyof typeof days], 1, 39_509),
      given: flagColumn(true),
    }));
    expect(figuresOf(columns[0] as NumberColumn)).toEqual(figures);
  });
});

describe("a formula of dates in a sum", () => {
  const five = daysAfter(from, 5);
  it.each<[string, Quantity, string]>([
    ["days after days after", daysAfter(five, 5), "61+5+5"],
    ["days from days after", daysBetween(five, to), "62-(61+5)"],
    ["days to days after", daysBetween(to, five), "61+5-62"],
    ["days after months after", daysAfter(monthsAfter(from, 6), 5), "EDATE(61,6)+5"],
    ["days after so many days", daysAfter(from, daysToCount()), "61+62-61"],
  ])("%s", (_, quantity, text) => expect(formula(quantity, typed(61, 62))).toBe(text));

  function daysToCount() {
    return { kind: "count", made: daysBetween(from, to).made } as const;
  }
});

describe("Excel's calendar", () => {
  const refusalOf = (start: number, quantity: Quantity): Refusal => {
    try {
      onFacts([from, start]).value(quantity);
    } catch (problem) {
      if (problem instanceof Refusal) return problem;
      throw problem;
    }
    throw new Error("nothing was refused");
  };

  it.each<[string, number, Quantity, number]>([
    ["begins on 1 March 1900", EARLIEST_DATE + 1, daysAfter(from, -1), EARLIEST_DATE],
    ["ends on 31 December 9999", LATEST_DATE - 1, daysAfter(from, 1), LATEST_DATE],
  ])("%s", (_, start, quantity, answer) => {
    expect(onFacts([from, start]).value(quantity)).toBe(answer);
  });

  it.each<[string, number, Quantity, string]>([
    ["days", LATEST_DATE, daysAfter(from, 1), "too late"],
    ["days back", EARLIEST_DATE, daysAfter(from, -1), "too early"],
    ["months", LATEST_DATE, monthsAfter(from, 1), "too late"],
    ["years", LATEST_DATE, yearEndAfter(from, 1), "too late"],
    ["the next month", LATEST_DATE, nextMonthStart(from), "too late"],
  ])("refuses %s past its ends", (_, start, quantity, seen) => {
    expect(refusalOf(start, quantity)).toMatchObject({
      code: "#VALUE!",
      label: "The date this leads to",
      saw: { kind: "words", value: seen },
      needs: "Excel's calendar runs from 1 March 1900 to 31 December 9999.",
    });
  });
});
