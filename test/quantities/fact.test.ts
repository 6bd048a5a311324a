import {
  amount,
  date,
  fraction,
  neededOf,
  number,
  option,
  share,
  text,
  wording,
  year,
  yesNo,
  type Fact,
} from "../../src/quantities/fact";
import { guarded } from "../../src/quantities/formula-text";

/** What a fact is, what it needs in words, and what its cell must hold for a formula to compute. */
const facts: readonly (readonly [Fact, Partial<Fact>, string, string])[] = [
  [
    amount("Pay"),
    { kind: "money", least: 0, most: 999_999_999_999.99 },
    "an amount in dollars, from 0 to 999,999,999,999.99",
    "AND(ISNUMBER(B2),B2>=0,B2<=999999999999.99)",
  ],
  [
    fraction("Rate"),
    { kind: "rate", least: 0, below: 1 },
    "a fraction of 0 or more and below 1, such as 0.35 or a cell showing 35%",
    "AND(ISNUMBER(B2),B2>=0,B2<1)",
  ],
  [
    share("Owned"),
    { kind: "rate", least: 0, most: 1 },
    "a fraction from 0 to 1, such as 0.5 or a cell showing 50%",
    "AND(ISNUMBER(B2),B2>=0,B2<=1)",
  ],
  [
    number("Months"),
    { kind: "count", least: 0, most: 1200 },
    "a number from 0 to 1200",
    "AND(ISNUMBER(B2),B2>=0,B2<=1200)",
  ],
  [
    number("Months", { least: 1, most: 36, whole: true }),
    { kind: "count", least: 1, most: 36, whole: true },
    "a whole number from 1 to 36",
    "AND(ISNUMBER(B2),B2>=1,B2=INT(B2),B2<=36)",
  ],
  [
    year("Year"),
    { kind: "count", least: 1900, most: 9999, whole: true },
    "a whole number from 1900 to 9999",
    "AND(ISNUMBER(B2),B2>=1900,B2=INT(B2),B2<=9999)",
  ],
  [
    date("Day"),
    { kind: "date", least: 61, most: 2_958_465 },
    "a date from 1 March 1900 to 31 December 9999, as an Excel date or serial number",
    "AND(ISNUMBER(B2),B2>=61,B2<2958466)",
  ],
  [yesNo("Flag"), { kind: "yesno" }, "TRUE or FALSE", "ISLOGICAL(B2)"],
  [text("State"), { kind: "text" }, "a text", "ISTEXT(B2)"],
  [
    option("Basis", [0, 1]),
    { kind: "count", oneOf: [0, 1] },
    "one of 0, 1",
    "AND(ISNUMBER(B2),OR(B2=0,B2=1))",
  ],
  [
    wording("From", ["due date", 'the "end"']),
    { kind: "text", oneOf: ["due date", 'the "end"'] },
    'one of due date, the "end"',
    'OR(TRIM(B2)="due date",TRIM(B2)="the ""end""")',
  ],
];

const labelled = facts.map(([fact, ...told]) => [fact.label, fact, ...told] as const);

describe.each(labelled)("%s", (_, fact, told, needed, condition) => {
  it("is required, within its bounds", () => {
    expect(fact).toEqual({ label: fact.label, optional: false, ...told });
  });

  it(`needs ${needed}`, () => expect(neededOf(fact)).toBe(needed));

  it(`is held in a cell to ${condition}`, () => {
    const words = `${fact.label} needs ${needed}.`.replaceAll('"', '""');
    expect(guarded("1", new Map([["B2", fact]]))).toBe(`IF(${condition},1,VALUE("${words}"))`);
  });
});

describe("a fact that may be left blank", () => {
  it.each<[string, Fact]>([
    ["amount", amount("A", { optional: true })],
    ["fraction", fraction("A", { optional: true })],
    ["share", share("A", { optional: true })],
    ["number", number("A", { optional: true })],
    ["date", date("A", { optional: true })],
    ["yes or no", yesNo("A", { optional: true })],
    ["year", year("A", { optional: true })],
    ["text", text("A", { optional: true })],
    ["option", option("A", [1], { optional: true })],
    ["wording", wording("A", ["b"], { optional: true })],
  ])("is so, with no default: %s", (_, fact) => {
    expect(fact.optional).toBe(true);
    expect(fact).not.toHaveProperty("fallback");
    expect(guarded("1", new Map([["B2", fact]]))).toMatch(/^IF\(OR\(LEN\(B2\)=0,/);
  });

  it("is so where a default stands for it, unless it is told to be required", () => {
    expect(amount("A", { fallback: 0 })).toMatchObject({ optional: true, fallback: 0 });
    expect(amount("A", { fallback: 0, optional: false })).toMatchObject({
      optional: false,
      fallback: 0,
    });
  });
});

it("several cells are each held to their fact, the first one first", () => {
  const leans = new Map<string, Fact>([
    ["B2", yesNo("Flag")],
    ["C2", text("State")],
  ]);
  expect(guarded("1", leans)).toBe(
    'IF(ISLOGICAL(B2),IF(ISTEXT(C2),1,VALUE("State needs a text.")),VALUE("Flag needs TRUE or FALSE."))',
  );
});
