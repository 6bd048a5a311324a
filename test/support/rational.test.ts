import { asDoublesRound, Rational } from "./rational";

const of = Rational.of;

describe("a rational", () => {
  it.each<[number | string, string]>([
    [0.1, "1/10"],
    [0.422805, "84561/200000"],
    ["1600000.00", "1600000"],
    [-2.5, "-5/2"],
    [5e-7, "1/2000000"],
    [1e21, "1000000000000000000000"],
    [999_999_999_999.99, "99999999999999/100"],
    [".5", "1/2"],
    ["-0", "0"],
  ])("%s is %s", (figure, fraction) => {
    expect(String(of(figure))).toBe(fraction);
  });

  it.each(["", ".", "1,000", "0x10", "1e", "NaN", "Infinity", "1/2"])(
    "%p is no decimal",
    (text) => {
      expect(() => of(text)).toThrow(RangeError);
    },
  );

  it("adds, takes away, multiplies and divides", () => {
    expect(String(of(1, 3).plus(of(1, 6)))).toBe("1/2");
    expect(String(of(1, 3).minus(of(1, 2)))).toBe("-1/6");
    expect(String(of(0.1).times(0.2))).toBe("1/50");
    expect(String(of(1).dividedBy(-3))).toBe("-1/3");
    expect(String(of(0.1).plus(0.2))).toBe("3/10");
    expect(() => of(1).dividedBy(0)).toThrow("division by zero");
  });

  it("is raised to whole powers", () => {
    expect(String(of("1.5").power(3))).toBe("27/8");
    expect(String(of("1.5").power(0))).toBe("1");
    expect(String(of(2).power(-2))).toBe("1/4");
    expect(() => of(2).power(0.5)).toThrow(RangeError);
  });

  it("compares", () => {
    expect(of(1, 3).compare(of("0.3333333333333333"))).toBe(1);
    expect(of(-1, 3).compare(0)).toBe(-1);
    expect(of("0.50").compare(of(1, 2))).toBe(0);
    expect(of(7, 7).isWhole).toBe(true);
    expect(of(7, 6).isWhole).toBe(false);
  });

  it.each([
    ["1.005", 1.01],
    ["1.0049999999999999", 1],
    ["-1.005", -1.01],
    ["-1.004", -1],
    ["0.004", 0],
    ["0.005", 0.01],
    ["1267.5250", 1267.53],
    ["999999999999.985", 999_999_999_999.99],
  ])("%s to the cent is %d", (text, cents) => {
    expect(of(text).toCents().toNumber()).toBe(cents);
  });

  it.each([
    ["7.5", "7"],
    ["-7.5", "-8"],
    ["-7", "-7"],
  ])("the floor of %s is %s", (text, floor) => {
    expect(String(of(text).floor())).toBe(floor);
  });

  it("knows its distance from a half-cent", () => {
    expect(String(of("3.145").fromHalfCent())).toBe("0");
    expect(String(of("3.1449").fromHalfCent())).toBe("-1/10000");
    expect(String(of("3.1451").fromHalfCent())).toBe("1/10000");
  });

  it("gives the nearest double", () => {
    expect(of(1, 3).toNumber()).toBe(1 / 3);
    expect(of(2n ** 80n + 1n, 2n ** 80n).toNumber()).toBe(1);
    expect(of(10n ** 60n, 3n * 10n ** 55n).toNumber()).toBe(100_000 / 3);
    expect(of("-0.000001234567890123456789").toNumber()).toBe(-0.000001234567890123456789);
    expect(of(0.1).plus(0.2).toNumber()).toBe(0.3);
  });

  it.each([
    ["2030.35499999573", 2030.36, 1],
    ["-2030.35499999573", -2030.36, 1],
    ["2030.35499994", 2030.35, 0],
    ["2030.355", 2030.36, 0],
    ["2030.3549", 2030.35, 0],
  ])("%s as doubles round it is %d, %d of them by a hair", (text, cents, count) => {
    const { found, hairs } = asDoublesRound(() => of(text).toCents().toNumber());
    expect([found, hairs]).toEqual([cents, count]);
  });

  it("rounds by a hair in no other work", () => {
    asDoublesRound(() => of("1.00499999999").toCents());
    expect(of("1.00499999999").toCents().toNumber()).toBe(1);
  });
});
