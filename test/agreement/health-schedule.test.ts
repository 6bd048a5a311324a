import fc from "fast-check";
import { codes, shownAnswer } from "../functions/shown";
import { centsUpTo, days, dollars, figure, millionthsBelow, rateOf } from "../law/amounts";
import { holds } from "../support/random";
import { dayOf, monthsLater, serialOf } from "../support/serial-date";

const firstAfter = (day: number) => {
  const { year, month } = dayOf(day);
  return monthsLater(serialOf({ year, month, day: 1 }), 1);
};

const schedule = (...args: readonly unknown[]) => codes("HEALTH_SCHEDULE", ...args);
const asCents = (cell: unknown) => Math.round(Number(cell) * 100);

describe("premiums fall due", () => {
  it.each<[string, number, number]>([
    [
      "on the 1st: the next month's",
      serialOf({ year: 2008, month: 1, day: 1 }),
      serialOf({ year: 2008, month: 2, day: 1 }),
    ],
    [
      "on the 2nd",
      serialOf({ year: 2008, month: 1, day: 2 }),
      serialOf({ year: 2008, month: 2, day: 1 }),
    ],
    [
      "on the 31st: the next day",
      serialOf({ year: 2007, month: 12, day: 31 }),
      serialOf({ year: 2008, month: 1, day: 1 }),
    ],
    [
      "on 29 February",
      serialOf({ year: 2008, month: 2, day: 29 }),
      serialOf({ year: 2008, month: 3, day: 1 }),
    ],
  ])("after a termination %s", (_, termination, first) => {
    expect(schedule(termination, 1800, 300, 0.45)[1]?.[1]).toBe(first);
  });

  it("on the first of every month after, reimbursed within five days", () => {
    holds(
      fc.property(days, fc.integer({ min: 1, max: 40 }), (termination, months) => {
        const grid = schedule(termination, 1800, 300, 0.45, false, null, null, months);
        expect(grid).toHaveLength(months + 2);
        const first = firstAfter(termination);
        grid.slice(1, -1).forEach((row, at) => {
          const due = monthsLater(first, at);
          expect(row.slice(0, 6)).toEqual([at + 1, due, 1500, due + 5, 675, at + 1 <= 18]);
        });
      }),
    );
  });

  it.each<[string, number, number]>([
    ["the day before the second premium", 39478, 1],
    ["the day of it", 39479, 2],
    ["the day after", 39480, 2],
    ["before the first", 39447, 0],
    ["on the termination", 39428, 0],
  ])("until a death %s", (_, death, months) => {
    const grid = schedule(39428, 1800, 300, 0.45, false, null, death);
    expect(grid).toHaveLength(months + 2);
    expect(grid.at(-1)?.[2]).toBe(1500 * months);
  });

  it("and a death before the termination is refused", () => {
    expect(shownAnswer("HEALTH_SCHEDULE", 39428, 1800, 300, 0.45, false, null, 39427)).toBe(
      "#VALUE! Death date is 11 Dec 2007. Section 4(d)(iii) runs from the termination, so it needs that day or a later one.",
    );
  });
});

describe("the delay of a specified employee", () => {
  it("holds the gross-ups due before its end, not the Health Payments COBRA exempts", () => {
    const grid = schedule(39428, 1800, 300, 0.45, true, 0.0725);
    for (const [
      month,
      ,
      payment,
      by,
      ,
      ,
      paymentOn,
      paymentInterest,
      grossUpOn,
      interest,
    ] of grid.slice(1, -1)) {
      const waits = Number(by) < 39611;
      expect([payment, paymentOn, paymentInterest]).toEqual([1500, by, 0]);
      expect(grossUpOn).toBe(waits ? 39616 : by);
      const wanted = waits ? figure("DELAYED_INTEREST", 675, by, 39616, 0.0725) : 0;
      expect([month, interest]).toEqual([month, wanted]);
    }
    expect(grid.slice(1, -1).filter((row) => row[8] === 39616)).toHaveLength(6);
  });

  it("holds Health Payments past the COBRA period too", () => {
    const grid = schedule(39428, 1800, 300, 0.45, true, 0.0725, null, 36, 2);
    expect(grid.slice(1, 7).map((row) => row[6])).toEqual([
      39453, 39484, 39616, 39616, 39616, 39616,
    ]);
    expect(grid[3]?.[7]).toBe(figure("DELAYED_INTEREST", 1500, 39513, 39616, 0.0725));
  });

  it("takes the prime rate of the termination date where none is entered", () => {
    expect(schedule(39428, 1800, 300, 0.45, true)).toEqual(
      schedule(39428, 1800, 300, 0.45, true, 0.0725),
    );
  });

  it("ends with a death", () => {
    const grid = schedule(39428, 1800, 300, 0.45, true, 0.0725, 39500);
    expect(grid.slice(1, -1).map((row) => row[8])).toEqual([39505, 39505]);
  });
});

it("totals what it shows", () => {
  holds(
    fc.property(
      days,
      centsUpTo(5000),
      centsUpTo(500),
      millionthsBelow(0.6),
      fc.boolean(),
      fc.nat(24),
      (termination, premium, share, rate, taxOnTax, cobra) => {
        const grid = schedule(
          termination,
          dollars(premium),
          dollars(share),
          rateOf(rate),
          true,
          0.05,
          null,
          12,
          cobra,
          taxOnTax,
        );
        const total = grid.at(-1);
        expect(total?.[0]).toBe("Total");
        for (const column of [2, 4, 7, 9]) {
          const sum = grid.slice(1, -1).reduce((cents, row) => cents + asCents(row[column]), 0);
          expect(asCents(total?.[column])).toBe(sum);
        }
      },
    ),
  );
});
