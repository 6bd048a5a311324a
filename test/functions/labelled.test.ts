import { shownAnswer, shownGrid } from "./shown";

const required: readonly (readonly unknown[])[] = [
  ["Termination date", 39428],
  ["Annual salary", 850_000],
  ["Maximum bonus", 400_000],
  ["Monthly premium", 1800],
  ["Employee share", 300],
  ["Health and benefits tax rate", 0.45],
];

const plain = shownGrid("PACKAGE", required);
const answer = (...facts: readonly (readonly unknown[])[]) => shownAnswer("PACKAGE", facts);

describe("facts as a range of labels and values", () => {
  it.each<[string, readonly (readonly unknown[])[]]>([
    ["in any order", required.toReversed()],
    ["in any case", required.map(([label, value]) => [String(label).toUpperCase(), value])],
    [
      "with spaces round the labels",
      required.map(([label, value]) => [`  ${String(label)} `, value]),
    ],
    ["with blank rows between", required.flatMap((row) => [row, [null, null]])],
    ["with blank optional values", [...required, ["Death date", null], ["Prime rate", ""]]],
    [
      "with defaults spelled out",
      [
        ...required,
        ["Specified employee", false],
        ["Interest from", "Due date"],
        ["Compounding", 0],
      ],
    ],
  ])("are read %s", (_, facts) => {
    expect(shownGrid("PACKAGE", facts)).toEqual(plain);
  });

  it("give the table", () => {
    expect(plain[0]).toEqual(["Section", "Item", "Amount", "Due date", "Payable on", "Interest"]);
    expect(plain.length).toBeGreaterThan(15);
  });

  it.each<[string, readonly (readonly unknown[])[], string]>([
    [
      "an unknown label",
      [...required, ["Anual salary", 1]],
      "#VALUE! The label “Anual salary” is unknown. It is none of the labels PACKAGE takes.",
    ],
    [
      "a repeated label",
      [...required, ["ANNUAL SALARY ", 850_000]],
      "#VALUE! Annual salary is repeated. It stands in the facts once only.",
    ],
    [
      "a missing label",
      required.slice(1),
      "#VALUE! Termination date is missing. Amendment No. 1 needs it among the facts.",
    ],
    [
      "a required value left blank",
      [...required.slice(0, 5), ["Health and benefits tax rate", null]],
      "#VALUE! Health and benefits tax rate is blank. Amendment No. 1 needs a fraction of 0 or more and below 1, such as 0.35 or a cell showing 35%.",
    ],
    [
      "a value without a label",
      [...required, [null, 5]],
      "#VALUE! Facts is a value without a label. Every value needs its label beside it.",
    ],
    [
      "a text where an amount belongs",
      [["Annual salary", "850000"]],
      "#VALUE! Annual salary is the text “850000”. Amendment No. 1 needs an amount in dollars, from 0 to 999,999,999,999.99.",
    ],
    [
      "a word not among the options",
      [...required, ["Interest from", "payday"]],
      "#VALUE! Interest from is the text “payday”. Amendment No. 1 needs one of due date, termination.",
    ],
  ])("are refused by name: %s", (_, facts, words) => {
    expect(answer(...facts)).toBe(words);
  });

  it("pass an error through, in a label or a value", () => {
    expect(answer(...required, [{ error: "#REF!" }, 1])).toBe("#REF!");
    expect(answer(...required, ["Prime rate", { error: "#DIV/0!" }])).toBe("#DIV/0!");
  });

  it("are refused where there is but one column, or nothing", () => {
    expect(answer(["Termination date"], ["Annual salary"])).toMatch(/^#VALUE! /);
    expect(shownAnswer("PACKAGE", null)).toMatch(/^#VALUE! Termination date is missing\./);
  });
});
