import { join } from "node:path";
import { createProgram, parseJsonConfigFileContent, readConfigFile, sys } from "typescript";
import {
  dividedBy,
  greater,
  minus,
  plus,
  power,
  ratio,
  times,
} from "../../src/quantities/arithmetic";
import { atLeast, both, choose, either, equals } from "../../src/quantities/conditions";
import { count, money, rate, word, yes } from "../../src/quantities/constants";
import { daysAfter, daysBetween, monthsAfter } from "../../src/quantities/dates";
import { amount, date, yesNo } from "../../src/quantities/fact";
import { payment } from "../../src/quantities/steps";
import { asked } from "./on-facts";

const salary = asked(amount("Salary"));
const due = asked(date("Due"));
const paid = asked(date("Paid"));
const flag = asked(yesNo("Flag"));

/** What the units forbid. None of it runs: the type-checker must find a fault in every line. */
export const forbidden: readonly (() => unknown)[] = [
  // @ts-expect-error money times money
  () => times(salary, money(2)),
  // @ts-expect-error money over money is a ratio, not an amount
  () => dividedBy(salary, money(2)),
  // @ts-expect-error a date is not added to a date
  () => plus(due, paid),
  // @ts-expect-error a date is not subtracted; days lie between two
  () => minus(due, paid),
  // @ts-expect-error money and a rate do not add
  () => plus(salary, rate("0.35")),
  // @ts-expect-error nor do they subtract
  () => minus(rate(1), salary),
  // @ts-expect-error days are not dollars
  () => plus(salary, daysBetween(due, paid)),
  // @ts-expect-error days and counts are told apart
  () => plus(daysBetween(due, paid), count(1)),
  // @ts-expect-error a date is not scaled
  () => times(due, count(2)),
  // @ts-expect-error money and a rate are not compared
  () => atLeast(salary, rate("0.80")),
  // @ts-expect-error a date and a count are not compared
  () => equals(due, count(39428)),
  // @ts-expect-error yes and no have no order
  () => atLeast(yes, flag),
  // @ts-expect-error the two branches are of one kind
  () => either(flag, salary, rate(1)),
  // @ts-expect-error a choice turns on a yes or no
  () => either(salary, salary, salary),
  // @ts-expect-error only a payment of money is rounded to the cent
  () => payment("Days", daysBetween(due, paid), "4(f)(ii)"),
  // @ts-expect-error dollars are not days
  () => daysAfter(due, salary),
  // @ts-expect-error months are counted from a date
  () => monthsAfter(salary, 6),
  // @ts-expect-error an exponent is a number, not an amount
  () => power(rate(1), salary),
  // @ts-expect-error money is not raised to a power
  () => power(salary, count(2)),
  // @ts-expect-error a ratio is of two amounts of one kind
  () => ratio(salary, rate(1)),
  // @ts-expect-error the greater of two amounts of one kind
  () => greater(salary, count(1)),
  () =>
    // @ts-expect-error what is chosen among is of one kind
    choose(count(1), [
      [count(0), salary],
      [count(1), rate(1)],
    ]),
  // @ts-expect-error words are not conditions
  () => both(flag, word("yes")),
];

it("keeps a kind through arithmetic", () => {
  expect(times(salary, rate("0.5")).kind).toBe("money");
  expect(dividedBy(rate("0.5"), 2).kind).toBe("rate");
  expect(plus(rate("0.5"), rate("0.1")).kind).toBe("rate");
  expect(ratio(salary, salary).kind).toBe("count");
  expect(daysBetween(due, paid).kind).toBe("days");
  expect(daysAfter(due, 5).kind).toBe("date");
  expect(atLeast(salary, salary).kind).toBe("yesno");
  expect(either(flag, due, paid).kind).toBe("date");
});

it("leaves no forbidden line that compiles", () => {
  const root = join(__dirname, "../..");
  const config: unknown = readConfigFile(join(root, "tsconfig.json"), sys.readFile).config;
  const { options } = parseJsonConfigFileContent(config, sys, root);
  const program = createProgram([__filename], { ...options, noEmit: true });
  const faults = program
    .getSemanticDiagnostics(program.getSourceFile(__filename))
    .map(({ messageText, start }) => ({ messageText, start }));
  expect(forbidden.length).toBeGreaterThan(20);
  expect(faults).toEqual([]);
});
