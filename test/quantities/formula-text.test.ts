import { amount, date, option, text, yesNo, type Fact } from "../../src/quantities/fact";
import { figure, heldBy, quoted, refusing } from "../../src/quantities/formula-text";
import { Fraction } from "../../src/quantities/fraction";
import type { Value } from "../../src/quantities/value";

describe("a figure as a formula writes it", () => {
  it.each<[string, Value, string]>([
    ["an amount", Fraction.of("850000.50"), "850000.5"],
    ["an amount below zero", Fraction.of(-5), "-5"],
    ["forty decimals", Fraction.of("1e-40"), `0.${"0".repeat(39)}1`],
    ["more, by its nearest double", Fraction.of("1e-41"), "1e-41"],
    ["a third, by its nearest double", Fraction.of(1).dividedBy(Fraction.of(3)), String(1 / 3)],
    ["a date", 39_428, "39428"],
    ["yes", true, "TRUE"],
    ["no", false, "FALSE"],
    ["a word", 'the "end"', '"the ""end"""'],
  ])("%s", (_, value, written) => expect(figure(value)).toBe(written));
});

it("a refusal is an error, with its words where Excel has room for them", () => {
  expect(refusing("#N/A", "Not known.")).toBe("NA()");
  expect(refusing("#VALUE!", 'Not "known".')).toBe(`VALUE(${quoted('Not "known".')})`);
});

describe("what a cell stands for", () => {
  it.each<[string, Fact, string]>([
    ["an amount", amount("A"), "B2"],
    ["yes or no", yesNo("A"), "B2"],
    ["a date without its time", date("A"), "INT(B2)"],
    ["a text without spaces round it", text("A"), "TRIM(B2)"],
    ["a blank by its default", option("A", [0, 1], { fallback: 0 }), "IF(LEN(B2)=0,0,B2)"],
    ["a default of no", yesNo("A", { fallback: false }), "IF(LEN(B2)=0,FALSE,B2)"],
    ["a date by default", date("A", { fallback: 61 }), "IF(LEN(B2)=0,61,INT(B2))"],
  ])("%s", (_, fact, written) => expect(heldBy(fact, "B2")).toBe(written));
});
