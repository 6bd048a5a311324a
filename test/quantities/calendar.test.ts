import {
  averageYear,
  dateText,
  fullMonthsBetween,
  hasLeapDay,
  monthsLater,
  partsOf,
  serialDate,
} from "../../src/quantities/calendar";

/** A day as "2008-02-29"; 29 February 2008 is serial 39507. */
const serial = (day: string) => {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  return serialDate(year, month, date);
};

describe("serial numbers", () => {
  it.each<[string, number]>([
    ["1900-03-01", 61],
    ["1955-08-04", 20305],
    ["1970-01-01", 25569],
    ["2000-02-29", 36585],
    ["2007-12-12", 39428],
    ["2008-02-29", 39507],
    ["2100-03-01", 73110],
    ["9999-12-31", 2958465],
  ])("%s is %d", (day, number) => {
    expect(serial(day)).toBe(number);
    const [year, month, date] = day.split("-").map(Number);
    expect(partsOf(number)).toMatchObject({ year, month, day: date });
  });

  it("are read as printed days", () => {
    expect(dateText(39428)).toBe("12 Dec 2007");
    expect(dateText(61)).toBe("1 Mar 1900");
  });

  it("count every day of four centuries once", () => {
    let [year, month, day] = [1999, 12, 31];
    const wrong: number[] = [];
    for (let at = serial("1999-12-31"); at < serial("2400-03-02"); at += 1) {
      const parts = partsOf(at);
      if (parts.year !== year || parts.month !== month || parts.day !== day) wrong.push(at);
      const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
      const length = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
      day += 1;
      if (day > length) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
    expect(wrong).toEqual([]);
  });

  it("know their leap years", () => {
    expect([1900, 2000, 2007, 2008, 2100, 2400].map(hasLeapDay)).toEqual([
      false,
      true,
      false,
      true,
      false,
      true,
    ]);
  });
});

describe("calendar months later", () => {
  it.each<[string, number, string]>([
    ["2008-08-31", 6, "2009-02-28"],
    ["2007-08-31", 6, "2008-02-29"],
    ["2007-08-30", 6, "2008-02-29"],
    ["2007-08-29", 6, "2008-02-29"],
    ["2007-08-28", 6, "2008-02-28"],
    ["2008-08-28", 6, "2009-02-28"],
    ["2007-12-12", 6, "2008-06-12"],
    ["2007-12-31", 6, "2008-06-30"],
    ["2008-03-31", 6, "2008-09-30"],
    ["2008-02-29", 6, "2008-08-29"],
    ["2008-02-29", 12, "2009-02-28"],
    ["2008-01-31", 0, "2008-01-31"],
    ["2099-08-31", 6, "2100-02-28"],
  ])("%s and %d months is %s", (from, months, to) => {
    expect(monthsLater(serial(from), months)).toBe(serial(to));
  });
});

describe("full months between", () => {
  it.each<[string, string, number]>([
    ["2008-01-16", "2009-01-15", 11],
    ["2008-01-16", "2009-01-16", 12],
    ["2008-01-31", "2008-02-28", 0],
    ["2008-01-31", "2008-02-29", 1],
    ["2008-01-31", "2008-03-30", 1],
    ["2008-01-31", "2008-03-31", 2],
    ["2009-01-31", "2009-02-28", 1],
    ["2008-08-31", "2009-02-28", 6],
    ["2008-02-29", "2009-02-28", 12],
    ["2008-05-05", "2008-05-05", 0],
  ])("%s to %s is %d", (from, to, months) => {
    expect(fullMonthsBetween(serial(from), serial(to))).toBe(months);
  });

  it("is the greatest number of months that fit, whatever the days", () => {
    const start = serial("2007-12-27");
    const wrong: (readonly [number, number])[] = [];
    for (let from = start; from < start + 70; from += 1) {
      for (let to = from; to < from + 430; to += 1) {
        const months = fullMonthsBetween(from, to);
        const fits = monthsLater(from, months) <= to && monthsLater(from, months + 1) > to;
        if (!fits) wrong.push([from, to]);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe("the year of actual/actual, as YEARFRAC's basis 1 averages it", () => {
  it.each<[string, string, number, number, string]>([
    ["2007-01-01", "2007-12-31", 365, 1, "one common year"],
    ["2008-03-01", "2008-12-31", 366, 1, "one leap year, its leap day outside"],
    ["2007-12-17", "2008-06-17", 366, 1, "a leap day inside"],
    ["2007-12-17", "2008-02-29", 366, 1, "ending on the leap day"],
    ["2007-12-17", "2008-02-28", 365, 1, "ending the day before it"],
    ["2008-02-29", "2009-02-28", 366, 1, "starting on the leap day"],
    ["2008-03-01", "2009-03-01", 365, 1, "starting the day after it, a year to the day"],
    ["2008-03-01", "2009-03-02", 366 + 365, 2, "a day over a year: the average of both"],
    ["2007-06-01", "2009-06-01", 365 + 366 + 365, 3, "the average of three"],
  ])("%s to %s is %d days over %d: %s", (from, to, days, years) => {
    expect(averageYear(serial(from), serial(to))).toEqual({ days, years });
  });
});
