import { Fraction } from "../../src/quantities/fraction";
import type { Kind } from "../../src/quantities/quantity";
import { printed, shown } from "../../src/quantities/words";

const third = Fraction.of(1).dividedBy(Fraction.of(3));
const of = Fraction.of;

describe("a figure in print", () => {
  it.each<[Kind, string, string]>([
    ["money", "1234567.5", "1,234,567.50"],
    ["money", "999", "999.00"],
    ["money", "1000", "1,000.00"],
    ["money", "999999999999.99", "999,999,999,999.99"],
    ["money", "-5000", "−5,000.00"],
    ["money", "-0.01", "−0.01"],
    ["money", "0", "0.00"],
    ["money", "-0", "0.00"],
    ["money", "425000.005", "425,000.005"],
    ["rate", "0.0725", "7.25%"],
    ["rate", "0.422805", "42.2805%"],
    ["rate", "1.04", "104%"],
    ["rate", "-0.2", "−20%"],
    ["rate", "0", "0%"],
    ["count", "2.99", "2.99"],
    ["count", "-1", "−1"],
    ["days", "183", "183"],
    ["count", "12345", "12345"],
  ])("%s %s is printed %s", (kind, figure, text) => {
    expect(printed(kind, of(figure))).toBe(text);
  });

  it("prints a date as a day, a yes/no and a word as they are", () => {
    expect(printed("date", 39428)).toBe("12 Dec 2007");
    expect(printed("yesno", true)).toBe("yes");
    expect(printed("yesno", false)).toBe("no");
    expect(printed("text", "due date")).toBe("due date");
  });

  it("is a true minus sign, not a hyphen", () => {
    expect(printed("money", of("-1"))?.codePointAt(0)).toBe(0x2212);
  });

  it("prints no figure that has no end, so that nobody takes a shortened one for exact", () => {
    expect(printed("money", third)).toBeUndefined();
    expect(printed("rate", third)).toBeUndefined();
    expect(printed("money", of("0.0000000000001"))).toBeUndefined();
    expect(printed("money", of("0.0000000000001"), 40)).toBe("0.0000000000001");
  });
});

describe("a figure shown", () => {
  it("is shortened with an ellipsis where it has no end", () => {
    expect(shown("money", third.times(of(1_000_000)))).toBe("333,333.333333…");
    expect(shown("rate", third)).toBe("33.333333…%");
  });

  it("is in full where it has one", () => {
    expect(shown("money", of("1234.5"))).toBe("1,234.50");
    expect(shown("date", 39428)).toBe("12 Dec 2007");
  });
});
