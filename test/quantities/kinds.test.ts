import {
  cents,
  dividedBy,
  greater,
  lesser,
  minus,
  plus,
  power,
  ratio,
  times,
  total,
} from "../../src/quantities/arithmetic";
import * as conditions from "../../src/quantities/conditions";
import { count, money, no, none, rate, whole, word, yes } from "../../src/quantities/constants";
import * as dates from "../../src/quantities/dates";
import {
  averageDaysOfYear,
  daysThirty360European,
  daysThirty360Us,
} from "../../src/quantities/day-counts";
import { amount, date, yesNo } from "../../src/quantities/fact";
import { Fraction } from "../../src/quantities/fraction";
import { entries, rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { Kind, Literal, Quantity } from "../../src/quantities/quantity";
import { alike, beside, line, payment, provided } from "../../src/quantities/steps";
import { literalOf, valueOf } from "../../src/quantities/value";
import { asked } from "./on-facts";

const [salary, day, flag] = [asked(amount("Salary")), asked(date("Day")), asked(yesNo("Flag"))];
const list = rows("Costs", { cost: amount("Cost") });
const table = {
  name: "Limit",
  kind: "money",
  knownThrough: 2008,
  unverified: "",
  otherwise: "Enter it.",
  find: () => undefined,
} as const;

const { atLeast, atMost, moreThan, lessThan, equals, both, any, not, given } = conditions;

it.each<[Kind, Readonly<Record<string, Quantity>>]>([
  [
    "money",
    {
      salary,
      fixed: money(1),
      none,
      sum: plus(salary, salary),
      difference: minus(salary, salary),
      product: times(salary, 2),
      quotient: dividedBy(salary, 2),
      lesser: lesser(salary, none),
      greater: greater(salary, none),
      rounded: cents(salary),
      total: total([salary, salary]),
      named: line("Pay", salary, "4(a)"),
      payment: payment("Pay", salary, "4(a)"),
      labelled: alike("month 1", salary),
      besides: beside(salary, day),
      provided: provided(flag, salary, { label: "Flag", about: flag, needs: "It is needed." }),
      chosen: conditions.either(flag, salary, none),
      listed: sumOver(list, ({ cost }) => cost),
      found: found(table),
    },
  ],
  [
    "rate",
    { fixed: rate("0.5"), whole, product: times(whole, whole), power: power(whole, count(2)) },
  ],
  [
    "count",
    {
      fixed: count(1),
      ratio: ratio(salary, salary),
      entries: entries(list),
      year: dates.yearOf(day),
      month: dates.monthOf(day),
      months: dates.fullMonthsFrom(day, day),
    },
  ],
  [
    "days",
    {
      between: dates.daysBetween(day, day),
      us: daysThirty360Us(day, day),
      european: daysThirty360European(day, day),
      year: averageDaysOfYear(day, day),
    },
  ],
  [
    "date",
    {
      day,
      days: dates.daysAfter(day, 5),
      months: dates.monthsAfter(day, 6),
      yearEnd: dates.yearEndAfter(day, 1),
      monthStart: dates.nextMonthStart(day),
      earlier: dates.earlier(day, day),
      later: dates.later(day, day),
    },
  ],
  [
    "yesno",
    {
      yes,
      no,
      flag,
      atLeast: atLeast(salary, none),
      atMost: atMost(salary, none),
      moreThan: moreThan(salary, none),
      lessThan: lessThan(salary, none),
      equals: equals(salary, none),
      both: both(flag, flag),
      any: any(flag, flag),
      not: not(flag),
      given: given(salary),
    },
  ],
  ["text", { word: word("NJ") }],
])("each is %s", (kind, quantities) => {
  for (const quantity of Object.values(quantities)) expect(quantity.kind).toBe(kind);
});

it.each<[Kind, Literal, Literal]>([
  ["yesno", false, false],
  ["text", "1", "1"],
  ["date", 39_428.75, 39_428],
  ["date", "39428.75", 39_428],
  ["money", "0.10", 0.1],
  ["count", 3, 3],
])("a figure is taken as its kind: %s", (kind, literal, value) => {
  expect(literalOf(valueOf(kind, literal))).toBe(value);
  expect(valueOf(kind, literal) instanceof Fraction).toBe(kind === "money" || kind === "count");
});
