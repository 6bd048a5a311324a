import fc from "fast-check";
import { codes } from "../functions/shown";
import { days, figure } from "../law/amounts";
import { holds } from "../support/random";
import { dayOf, lastDayOfMonth, monthsLater, serialOf } from "../support/serial-date";

const day = (year: number, month: number, date: number) => serialOf({ year, month, day: date });

describe("the end of the postponement", () => {
  it.each<[string, number, number]>([
    ["12 December 2007", day(2007, 12, 12), day(2008, 6, 12)],
    ["31 August 2008", day(2008, 8, 31), day(2009, 2, 28)],
    ["30 August 2008", day(2008, 8, 30), day(2009, 2, 28)],
    ["29 August 2008", day(2008, 8, 29), day(2009, 2, 28)],
    ["28 August 2008", day(2008, 8, 28), day(2009, 2, 28)],
    ["1 September 2008", day(2008, 9, 1), day(2009, 3, 1)],
    ["31 August 2007, before a leap day", day(2007, 8, 31), day(2008, 2, 29)],
    ["31 December 2007", day(2007, 12, 31), day(2008, 6, 30)],
    ["31 March 2008", day(2008, 3, 31), day(2008, 9, 30)],
  ])("is six months after %s", (_, separation, end) => {
    expect(figure("POSTPONED_UNTIL", separation)).toBe(end);
  });

  it("is the same day of the month six months on, or the last day of a shorter month", () => {
    holds(
      fc.property(days, (separation) => {
        const [from, to] = [dayOf(separation), dayOf(figure("POSTPONED_UNTIL", separation))];
        expect((to.year - from.year) * 12 + to.month - from.month).toBe(6);
        expect(to.day).toBe(Math.min(from.day, lastDayOfMonth(to.year, to.month)));
      }),
    );
  });

  it("is never lengthened by a death, and is the death where that comes first", () => {
    holds(
      fc.property(days, fc.nat(400), (separation, after) => {
        const end = figure("POSTPONED_UNTIL", separation, separation + after);
        expect(end).toBe(Math.min(separation + after, monthsLater(separation, 6)));
      }),
    );
  });

  it("is the separation itself where death comes that day, and refused the day before", () => {
    expect(figure("POSTPONED_UNTIL", 39428, 39428)).toBe(39428);
    expect(codes("POSTPONED_UNTIL", 39428, 39427)).toEqual([["#VALUE!"]]);
  });
});

describe("the day an amount is payable", () => {
  const SEPARATION = 39428;
  const END = 39611;

  it.each<[string, readonly unknown[], number]>([
    ["due on the separation", [SEPARATION, SEPARATION, true], END + 5],
    ["due the day before the end", [END - 1, SEPARATION, true], END + 5],
    ["due on the end: not delayed", [END, SEPARATION, true], END],
    ["due the day after", [END + 1, SEPARATION, true], END + 1],
    ["no specified employee", [SEPARATION, SEPARATION, false], SEPARATION],
    ["death the day before it is due: not delayed", [39433, SEPARATION, true, 39432], 39433],
    ["death on the day it is due: not delayed", [39433, SEPARATION, true, 39433], 39433],
    ["death the day after it is due", [39433, SEPARATION, true, 39434], 39439],
    ["death after the six months", [39433, SEPARATION, true, END + 90], END + 5],
  ])("%s", (_, args, payable) => {
    expect(figure("PAYMENT_DATE", ...args)).toBe(payable);
  });

  it("is refused where it fell due before separation", () => {
    expect(codes("PAYMENT_DATE", SEPARATION - 1, SEPARATION, [[true], [false]].flat())).toEqual([
      ["#VALUE!"],
      ["#VALUE!"],
    ]);
  });

  it("is never before it is due, and never later for a death", () => {
    holds(
      fc.property(days, fc.nat(300), fc.nat(300), (separation, wait, death) => {
        const due = separation + wait;
        const payable = figure("PAYMENT_DATE", due, separation, true);
        expect(payable).toBeGreaterThanOrEqual(due);
        expect(
          figure("PAYMENT_DATE", due, separation, true, separation + death),
        ).toBeLessThanOrEqual(payable);
      }),
    );
  });
});

it("explains a payment of the calendar's last year, whose short-term deferral ends past it", () => {
  const steps = codes("EXPLAIN", "PAYMENT_DATE", day(9999, 1, 20), day(9999, 1, 19), true);
  expect(steps.at(-1)?.[2]).toBe(day(9999, 7, 24)); // 19 July 9999 + 5 days
  expect(steps.filter(([title]) => /deferral/i.test(String(title)))).toEqual([]);
});
