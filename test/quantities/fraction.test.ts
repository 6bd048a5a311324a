import { Fraction } from "../../src/quantities/fraction";

const of = Fraction.of;
const fromText = (text: string): Fraction => {
  const [top = "0", bottom = "1"] = text.split("/");
  return of(top).dividedBy(of(bottom));
};

describe("a fraction is exact", () => {
  it("takes a typed figure as its shortest decimal", () => {
    expect(of(0.1).plus(of(0.2)).compare(of("0.3"))).toBe(0);
    expect(of(0.422805).times(of(1_000_000)).compare(of(422_805))).toBe(0);
  });

  it("keeps a quotient that does not terminate", () => {
    const third = of(1).dividedBy(of(3));
    expect(third.times(of(3)).compare(of(1))).toBe(0);
    expect(third.plus(third).plus(third).compare(of(1))).toBe(0);
  });

  it("keeps the bottom that two figures share", () => {
    const third = of(1).dividedBy(of(3));
    expect(third.plus(third).parts()).toEqual({ top: 2, bottom: 3 });
    expect(third.plus(of("0.5")).parts()).toEqual({ top: 2.5, bottom: 3 });
    expect(third.dividedBy(of(-2)).parts()).toEqual({ top: -1, bottom: 6 });
  });

  it("tells its decimals, where it is no quotient", () => {
    expect([of("1.250").decimals(), of(7).decimals()]).toEqual([2, 0]);
    expect(of(1).dividedBy(of(4)).decimals()).toBeUndefined();
  });

  it("keeps 15-digit amounts through long products and quotients", () => {
    const amount = of("999999999999.99");
    const there = [7, 13, 365, 366, 0.0725, 0.422805].reduce(
      (sum, by) => sum.times(of(by)),
      amount,
    );
    const back = [0.422805, 0.0725, 366, 365, 13, 7].reduce(
      (sum, by) => sum.dividedBy(of(by)),
      there,
    );
    expect(back.compare(amount)).toBe(0);
  });

  it.each<[string, string, -1 | 0 | 1]>([
    ["1/3", "0.333333333333333333333333333333333333333333", 1],
    ["1/3", "2/6", 0],
    ["-1/3", "-0.3333", -1],
    ["1/-3", "-1/3", 0],
    ["-1/-3", "1/3", 0],
  ])("compares %s with %s", (left, right, sign) => {
    expect(fromText(left).compare(fromText(right))).toBe(sign);
  });

  it("refuses to divide by zero", () => {
    expect(() => of(1).dividedBy(of(0))).toThrow(new RangeError("a rule divided by zero"));
    expect(() => of(1).dividedBy(of(-0))).toThrow(RangeError);
  });
});

describe("to the cent, half away from zero", () => {
  it.each<[string, number, string]>([
    ["0.005", 0.01, "half a cent up"],
    ["-0.005", -0.01, "half a cent away from zero"],
    ["0.0049999999999999999999999999999999", 0, "a hair below the half"],
    ["0.0050000000000000000000000000000001", 0.01, "a hair above the half"],
    ["-0.0049999999999999999999999999999999", 0, "a hair short of the half"],
    ["1.005", 1.01, "which a double holds as 1.00499…"],
    ["2.675", 2.68, "which a double holds as 2.67499…"],
    ["1/3", 0.33, "no end"],
    ["2/3", 0.67, "no end"],
    ["-2/3", -0.67, "no end, below zero"],
    ["1/200", 0.01, "a tie that is a quotient"],
    ["1.825/365", 0.01, "0.005 exactly, although 1/365 has no end"],
    ["-1.825/365", -0.01, "the same below zero"],
    ["1.824/365", 0, "0.00499726…"],
    ["365.73/366", 1, "0.99926…"],
    ["999999999999.985", 999999999999.99, "the largest amounts"],
    ["0", 0, "nothing"],
  ])("%s is %d: %s", (exactly, cents) => {
    expect(fromText(exactly).toCents().toNumber()).toBe(cents);
  });

  it("sees a tie in amount × rate × 1/365", () => {
    const interest = of("1825.00")
      .times(of("0.001"))
      .times(of(1).dividedBy(of(365)));
    expect(interest.compare(of("0.005"))).toBe(0);
    expect(interest.toCents().toNumber()).toBe(0.01);
    const less = of("1824.99")
      .times(of("0.001"))
      .times(of(1).dividedBy(of(365)));
    expect(less.toCents().toNumber()).toBe(0);
  });

  it("never shows a minus zero", () => {
    expect(Object.is(fromText("-0.001").toCents().toNumber(), 0)).toBe(true);
    expect(Object.is(of(-0).toNumber(), 0)).toBe(true);
  });

  it("rounds what is rounded to itself", () => {
    const rounded = fromText("12345.675").toCents();
    expect(rounded.toCents().compare(rounded)).toBe(0);
  });
});

describe("powers", () => {
  it("are exact for a whole exponent", () => {
    expect(of("1.05").power(of(2)).compare(of("1.1025"))).toBe(0);
    expect(of("1.05").power(of(0)).compare(of(1))).toBe(0);
    expect(fromText("2/3").power(of(3)).compare(fromText("8/27"))).toBe(0);
  });

  it.each<[string, number, "exactly" | "to sixty digits"]>([
    ["1.23456789", 20, "exactly"],
    ["1.01", 94, "exactly"],
    ["1.01", 95, "to sixty digits"],
    ["1.0001", 63, "exactly"],
    ["1.0001", 64, "to sixty digits"],
  ])("%s to the power of %d is the product of its factors %s", (base, exponent, how) => {
    const power = of(base).power(of(exponent));
    const factors = Array.from({ length: exponent }, () => of(base));
    const product = factors.reduce((sum, factor) => sum.times(factor));
    expect(power.compare(product) === 0).toBe(how === "exactly");
    const off = power.minus(product).dividedBy(product).times(of("1e59"));
    expect([of(1).compare(off), of(-1).compare(off)]).toEqual([1, -1]);
  });

  it("are whole where the exponent is a quotient that comes out whole", () => {
    expect(of("1.05").power(fromText("730/365")).compare(of("1.1025"))).toBe(0);
  });

  it("carry sixty digits for any other exponent", () => {
    const root = of(2).power(fromText("1/2"));
    expect(root.toDecimalText(60)?.slice(0, 52)).toBe(
      "1.41421356237309504880168872420969807856967187537694",
    );
    const off = root.times(root).minus(of(2));
    expect(off.times(of("1e57")).compare(of(1))).toBe(-1);
    expect(off.times(of("1e57")).compare(of(-1))).toBe(1);
  });

  it("come to the same asked again, at once and after a thousand others", () => {
    const third = fromText("1/3");
    const asked = () => of(2).power(third).toDecimalText(60);
    const first = asked();
    expect(asked()).toBe(first);
    expect(of(2).power(fromText("2/3")).toDecimalText(60)).not.toBe(first);
    expect(of(3).power(third).toDecimalText(60)).not.toBe(first);
    for (let base = 2; base < 1200; base += 1) of(base).power(third);
    expect(asked()).toBe(first);
  });

  it("fall where the exponent is negative", () => {
    expect(of(2).power(of(-1)).compare(of("0.5"))).toBe(0);
    expect(of(3).power(of(-1)).toDecimalText(60)).toBe(`0.${"3".repeat(60)}`);
  });

  it("keep their digits at a long exponent", () => {
    const grown = of("1.0001").power(of(3650));
    // 1.0001^3650 = e^(3650 × ln 1.0001) = 1.44047...; ln 1.0001 = 0.00009999500033330834
    expect(grown.toNumber()).toBeCloseTo(Math.exp(3650 * 0.00009999500033330834), 10);
  });
});

describe("a fraction as decimal text", () => {
  it.each<[string, number, string | undefined]>([
    ["1/8", 3, "0.125"],
    ["1/8", 2, undefined],
    ["1/3", 40, undefined],
    ["10000000000000000000000000/3", 40, undefined],
    ["-1/4", 2, "-0.25"],
    ["1000000", 0, "1000000"],
    ["1/1000000000000", 12, "0.000000000001"],
  ])("%s within %d decimals is %s", (figure, places, text) => {
    expect(fromText(figure).toDecimalText(places)).toBe(text);
  });
});
