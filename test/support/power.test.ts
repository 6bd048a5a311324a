import { powerOf } from "./power";
import { Rational } from "./rational";

const of = Rational.of;

const apart = (a: Rational, b: Rational) => a.minus(b).absolute();
const TINY = Rational.of("1e-40");

describe("a power", () => {
  it.each([
    ["2", "10", "1024"],
    ["1.05", "3", "1.157625"],
    ["0.5", "-2", "4"],
    ["1", "0.123", "1"],
    ["7", "0", "1"],
  ])("%s ^ %s is %s", (base, exponent, power) => {
    expect(apart(powerOf(of(base), of(exponent)), of(power)).compare(TINY)).toBe(-1);
  });

  it("knows the square root of 2", () => {
    const root = "1.4142135623730950488016887242096980785696718753769";
    expect(apart(powerOf(of(2), of(1, 2)), of(root)).compare(TINY)).toBe(-1);
  });

  it("adds exponents up: 1.0725 ^ (183 ÷ 365) × 1.0725 ^ (182 ÷ 365)", () => {
    const [one, other] = [183, 182].map((days) => powerOf(of("1.0725"), of(days, 365)));
    expect(apart(one!.times(other!), of("1.0725")).compare(TINY)).toBe(-1);
  });

  it("undoes itself: the cube of a cube root", () => {
    const root = powerOf(of("1234.5678"), of(1, 3));
    expect(apart(root.power(3), of("1234.5678")).compare(TINY)).toBe(-1);
  });

  it("refuses what has no logarithm", () => {
    expect(() => powerOf(of(0), of(1, 2))).toThrow(RangeError);
    expect(() => powerOf(of(-1), of(1, 2))).toThrow(RangeError);
  });
});
