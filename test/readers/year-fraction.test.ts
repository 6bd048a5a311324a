import { ironCalcValues } from "../support/ironcalc";
import { Random, randomCount } from "../support/random";
import { lastDayOfMonth, serialOf } from "../support/serial-date";
import { yearFraction } from "./oracles/year-fraction";

const day = (year: number, month: number, of: number) => serialOf({ year, month, day: of });

describe("YEARFRAC as Microsoft published it", () => {
  it.each<[string, number, number, number, number]>([
    ["a month of a leap year, 30/360", day(2008, 2, 28), day(2008, 3, 28), 0, 30],
    ["the end of one February to the end of another", day(2007, 2, 28), day(2008, 2, 29), 0, 360],
    ["the end of February to a 31st, which stays", day(2007, 2, 28), day(2007, 3, 31), 0, 31],
    ["the end of February to a 30th", day(2007, 2, 28), day(2007, 4, 30), 0, 60],
    ["a 30th to a 31st", day(2007, 1, 30), day(2007, 3, 31), 0, 60],
    ["a 31st to a 31st", day(2007, 1, 31), day(2007, 3, 31), 0, 60],
    ["a 29th to a 31st", day(2007, 1, 29), day(2007, 3, 31), 0, 62],
    ["a 31st to the end of February, European", day(2007, 1, 31), day(2007, 2, 28), 4, 28],
    ["a 29th to a 31st, European", day(2007, 1, 29), day(2007, 3, 31), 4, 61],
  ])("%s", (_, from, to, basis, days) => {
    expect(yearFraction(from, to, basis)).toEqual({ days, yearDays: { total: 360, years: 1 } });
  });

  it.each<[string, number, number, number, number]>([
    ["within a common year", day(2007, 1, 1), day(2007, 12, 31), 365, 1],
    ["within a leap year", day(2008, 3, 1), day(2008, 4, 1), 366, 1],
    ["a year ending on 29 February", day(2007, 3, 1), day(2008, 2, 29), 366, 1],
    ["a year ending the day before it", day(2007, 3, 1), day(2008, 2, 28), 365, 1],
    ["a year begun before a leap day", day(2008, 2, 29), day(2009, 2, 28), 366, 1],
    ["a year begun after it", day(2008, 3, 1), day(2009, 3, 1), 365, 1],
    ["a year and a day", day(2007, 12, 12), day(2008, 12, 13), 731, 2],
    ["three years and more", day(2007, 12, 12), day(2010, 12, 13), 1_461, 4],
  ])("basis 1, %s", (_, from, to, total, years) => {
    expect(yearFraction(from, to, 1)).toEqual({ days: to - from, yearDays: { total, years } });
  });

  it("is what a second engine gives, on every basis, month ends and leap days included", async () => {
    const random = new Random("year fraction");
    const anyDay = () => {
      const [year, month] = [random.whole(1995, 2015), random.whole(1, 12)];
      const ends = lastDayOfMonth(year, month);
      return day(
        year,
        month,
        random.chance(0.5) ? random.pick([1, ends - 1, ends]) : random.whole(1, ends),
      );
    };
    const cases = Array.from({ length: randomCount }, () => {
      const [from, to] = [anyDay(), anyDay()].sort((a, b) => a - b) as [number, number];
      return { inputs: [from, to, random.whole(0, 4)], formula: "YEARFRAC(A{row},B{row},C{row})" };
    });
    const answers = await ironCalcValues(cases);
    const wrong = cases.filter(({ inputs: [from, to, basis] }, at) => {
      const { days, yearDays } = yearFraction(from!, to!, basis!);
      const exact = (days * yearDays.years) / yearDays.total;
      return Math.abs(Number(answers[at]) - exact) > 1e-12 * Math.max(1, exact);
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});
