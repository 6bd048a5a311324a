import { recompute } from "./arithmetic-text";
import { serialOf } from "./serial-date";

const day = (year: number, month: number, of: number) => serialOf({ year, month, day: of });

describe("a printed working, worked out again", () => {
  it.each<[string, number | boolean]>([
    ["1,600,000.00", 1_600_000],
    ["42.2805%", 0.422805],
    ["300,000.00 × 6 ÷ 12", 150_000],
    ["850,000.01 × 6 ÷ 12, to the cent", 425_000.01],
    ["100,000.00 × 1 ÷ 12, to the cent", 8_333.33],
    ["100,000.01 × 1.5, to the cent", 150_000.02],
    ["1 + 2 × 3", 7],
    ["10 − 4 − 3", 3],
    ["16 ÷ 4 ÷ 2", 2],
    ["(1,499,999.00 × (100% − 40%) − 500,000.00 × 20%) ÷ (80% − 40%)", 1_999_998.5],
    ["1,500.00 × 45% ÷ (100% − 45%), to the cent", 1_227.27],
    ["−5.00 + 3.00", -2],
    ["−2.005, to the cent", -2.01],
    ["the greater of 300.00 − 300.01 and 0.00", 0],
    ["the lesser of 10.25 + 110.25 × 1% × 11 and 110.25, to the cent", 22.38],
    ["(the lesser of 1,000,000.00 and 225,000.00) × 2", 450_000],
    ["110.25 ÷ (100% + 10% ÷ 2) ^ 2", 100],
    ["110.25 ÷ (100% + 10% ÷ 2) ^ (365 × 2 ÷ 365)", 100],
    ["2 ^ −3", 0.125],
  ])("%s is %d", (text, value) => {
    expect(recompute(text)).toEqual({ value, isApproximate: false });
  });

  it.each<[string, number]>([
    ["12 Dec 2007", day(2007, 12, 12)],
    ["12 Dec 2007 + 5 days", day(2007, 12, 17)],
    ["29 Dec 2007 + 5 days", day(2008, 1, 3)],
    ["12 Dec 2007 + 6 months", day(2008, 6, 12)],
    ["31 Aug 2007 + 6 months", day(2008, 2, 29)],
    ["31 Aug 2008 + 6 months", day(2009, 2, 28)],
    ["1 Jan 2008 + 0 months", day(2008, 1, 1)],
    ["31 Dec of the year after 12 Dec 2007", day(2008, 12, 31)],
    ["31 Dec of the year 1 after 1 Jan 2008", day(2009, 12, 31)],
    ["the first of the month after 31 Dec 2007", day(2008, 1, 1)],
    ["the lesser of 12 Jun 2008 and 22 Feb 2008", day(2008, 2, 22)],
    ["days from 17 Dec 2007 to 17 Jun 2008", 183],
    ["days from 17 Dec 2007 to 12 Jun 2008 + 5 days", 183],
    ["full months from 12 Dec 2007 to 11 Dec 2008", 11],
    ["full months from 12 Dec 2007 to 12 Dec 2008", 12],
    ["full months from 31 Jan 2008 to 29 Feb 2008", 1],
    ["(the year of 15 Mar 2008) − 2", 2006],
    ["the month of 15 Mar 2008", 3],
    ["(2008 − 2007) × 360 + (6 − 12) × 30 + (17 − 17)", 180],
  ])("%s is %d", (text, value) => {
    expect(recompute(text)).toEqual({ value, isApproximate: false });
  });

  it.each<[string, boolean]>([
    ["yes", true],
    ["no", false],
    ["not no", true],
    ["1,600,000.00 ≥ 1,500,000.00", true],
    ["1,500,000.00 ≥ 1,500,000.00", true],
    ["1,499,999.99 ≥ 1,500,000.00", false],
    ["3 ≤ 2", false],
    ["3 > 3", false],
    ["2 < 3", true],
    ["0.50 = 50%", true],
    ["12 Jun 2008 > 17 Dec 2007", true],
    ["yes and 12 Jun 2008 > 17 Dec 2007", true],
    ["(no and (not 18 ≥ 1)) and 12 Jun 2008 > 6 Jan 2008", false],
    ["(yes and (not 18 ≥ 19)) and 12 Jun 2008 > 6 Jan 2008", true],
    ["no or 2 > 1", true],
    ["no or yes and no", false],
    ["0% > 1% and 145,000.00 > 150,000.00", false],
  ])("%s: %s", (text, value) => {
    expect(recompute(text)).toEqual({ value, isApproximate: false });
  });

  it("works powers with a fraction in them, and says that they are near", () => {
    const growth = recompute("(100% + 5% ÷ 1) ^ (366 ÷ 365 × 1) − 100%");
    expect(growth.isApproximate).toBe(true);
    expect(growth.value).toBeCloseTo(1.05 ** (366 / 365) - 1, 14);
    expect(
      recompute("1,000.00 × ((100% + 5% ÷ 1) ^ (366 ÷ 365 × 1) − 100%), to the cent").value,
    ).toBe(50.14);
  });

  it.each([
    "",
    "1 +",
    "(1",
    "1)",
    "1 2",
    "12 Dec 2007 + 5",
    "12 Dec 2007 × 2",
    "1,00.00",
    "yes × 2",
    "not 3",
    "1 and 2",
    "12 Dec 2007 + 1.5 days",
    "the lesser of 3",
    "1 ÷ 0",
    "$5",
    "five",
  ])("%p is no working", (text) => {
    expect(() => recompute(text)).toThrow();
  });
});
