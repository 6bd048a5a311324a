import { dayOf, isLeapYear, lastDayOfMonth, monthsLater, serialOf } from "./serial-date";

describe("serial dates", () => {
  it.each([
    [61, 1900, 3, 1],
    [366, 1900, 12, 31],
    [25_569, 1970, 1, 1],
    [36_585, 2000, 2, 29],
    [39_428, 2007, 12, 12],
    [39_507, 2008, 2, 29],
    [2_958_465, 9999, 12, 31],
  ])("%d is %d-%d-%d", (serial, year, month, day) => {
    expect(dayOf(serial)).toEqual({ year, month, day });
    expect(serialOf({ year, month, day })).toBe(serial);
  });

  it("agrees with the computer's own calendar, day by day to 2110 and then every 97th day", () => {
    const wrong: number[] = [];
    for (let serial = 61; serial <= 2_958_465; serial += serial < 77_000 ? 1 : 97) {
      const { year, month, day } = dayOf(serial);
      const own = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const agrees =
        own.getUTCFullYear() === year &&
        own.getUTCMonth() + 1 === month &&
        own.getUTCDate() === day;
      if (!agrees || serialOf({ year, month, day }) !== serial) wrong.push(serial);
    }
    expect(wrong).toEqual([]);
  });

  it("ends a month where it is too short for the day", () => {
    const after = (year: number, month: number, day: number, months: number) =>
      dayOf(monthsLater(serialOf({ year, month, day }), months));
    expect(after(2007, 8, 31, 6)).toEqual({ year: 2008, month: 2, day: 29 });
    expect(after(2008, 8, 31, 6)).toEqual({ year: 2009, month: 2, day: 28 });
    expect(after(2007, 12, 12, 6)).toEqual({ year: 2008, month: 6, day: 12 });
    expect(after(2008, 2, 29, 12)).toEqual({ year: 2009, month: 2, day: 28 });
    expect(after(2007, 10, 31, 2)).toEqual({ year: 2007, month: 12, day: 31 });
  });

  it("knows leap years and the lengths of months", () => {
    expect([1900, 2000, 2004, 2100].map(isLeapYear)).toEqual([false, true, true, false]);
    expect([1, 2, 4, 12].map((month) => lastDayOfMonth(2007, month))).toEqual([31, 28, 30, 31]);
  });
});
