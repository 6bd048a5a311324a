import { amount, date, fraction, number, option, yesNo } from "../../src/quantities/fact";
import { Random, randomInput } from "./random";

const drawn = (of: Parameters<typeof randomInput>[0], count = 2_000) => {
  const random = new Random("facts", 7);
  return Array.from({ length: count }, () => randomInput(of, random));
};

describe("random inputs", () => {
  it("repeat with the seed and the name, and differ without", () => {
    const ten = (name: string, seed: number) => {
      const random = new Random(name, seed);
      return Array.from({ length: 10 }, () => random.whole(0, 1_000_000));
    };
    expect(ten("a", 1)).toEqual(ten("a", 1));
    expect(ten("a", 1)).not.toEqual(ten("b", 1));
    expect(ten("a", 1)).not.toEqual(ten("a", 2));
  });

  it("spread evenly: each tenth gets its share, the two ends are reached", () => {
    const random = new Random("spread", 1);
    const shares = Array<number>(10).fill(0);
    for (let turn = 0; turn < 20_000; turn += 1) shares[random.whole(0, 9)]! += 1;
    shares.forEach((share) => expect(Math.abs(share - 2_000)).toBeLessThan(250));
  });

  it("keep to a fact's bounds and kinds", () => {
    const amounts = drawn(amount("Amount"));
    expect(amounts.every((each) => Number(each) >= 0 && Number(each) <= 999_999_999_999.99)).toBe(
      true,
    );
    expect(drawn(fraction("Rate")).every((each) => Number(each) >= 0 && Number(each) < 1)).toBe(
      true,
    );
    const dates = drawn(date("Date"));
    expect(dates.every((each) => Number(each) >= 61 && Number(each) < 2_958_466)).toBe(true);
    const months = drawn(number("Months", { least: 1, most: 12, whole: true }));
    expect(new Set(months)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]));
    expect(new Set(drawn(option("Basis", [0, 1, 4])))).toEqual(new Set([0, 1, 4]));
    expect(new Set(drawn(yesNo("Tax on tax", { fallback: false })))).toEqual(
      new Set([true, false, null]),
    );
  });

  it("hold whole dollars, cents and part of a cent", () => {
    const amounts = drawn(amount("Amount")).map(String);
    expect(amounts.some((text) => !text.includes("."))).toBe(true);
    expect(amounts.some((text) => /\.\d\d$/.test(text))).toBe(true);
    expect(amounts.some((text) => /\.\d{4}$/.test(text))).toBe(true);
  });
});
