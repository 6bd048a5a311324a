import { readCall } from "../../src/taskpane/explain/read-call";
import { subjectOf } from "../../src/taskpane/explain/subject";
import { literalIn } from "../../src/taskpane/explain/written-argument";
import { functions } from "../../src/agreement";

test.each<[string, string, readonly string[]]>([
  ["=COMP.LUMP(850000,400000)", "LUMP", ["850000", "400000"]],
  ["= comp.lump( Inputs!C6 , ,3 ) ", "LUMP", ["Inputs!C6", "", "3"]],
  ["=COMP.LUMP('A, b'!C6,DATE(2008,6,17))", "LUMP", ["'A, b'!C6", "DATE(2008,6,17)"]],
  ['=COMP.LUMP("a ""quoted"", )",{1,2;3,4})', "LUMP", ['"a ""quoted"", )"', "{1,2;3,4}"]],
  ["=COMP.VERSION()", "VERSION", [""]],
])("%s is one call", (formula, name, args) => {
  expect(readCall(formula)).toEqual({ name, args });
});

test.each([
  "=2*COMP.LUMP(1,2)",
  "=COMP.LUMP(1,2)*2",
  "=COMP.LUMP(1,2)+COMP.LUMP(3,4)",
  "=SUM(COMP.LUMP(1,2))",
  "=COMP.LUMP(1,2",
  "COMP.LUMP(1,2)",
  "=LUMP(1,2)",
  "",
])("%p is not", (formula) => {
  expect(readCall(formula)).toBeUndefined();
});

test.each([
  ["35%", 0.35],
  ["42.2805%", 0.422805],
  ["-1.5e3", -1500],
  ["TRUE", true],
  ['"a ""b"""', 'a "b"'],
  ["DATE(2008,6,17)", 39616],
  ["Inputs!C6", undefined],
  ["1+1", undefined],
])("%s is the literal %p", (text, value) => {
  expect(literalIn(text)).toBe(value);
});

describe("a cell's formula", () => {
  const [definition] = functions;

  test("is explained where it is one call, or explains one", () => {
    const call = { definition, args: ["1", "A2"] };
    expect(subjectOf(`=COMP.${definition!.name}(1,A2)`)).toMatchObject(call);
    expect(subjectOf(`=COMP.EXPLAIN("${definition!.name}",1,A2)`)).toMatchObject(call);
  });

  test.each(["", "plain words", "=SUM(A1:A3)", "42"])("%p is nothing of ours", (formula) => {
    expect(subjectOf(formula)).toEqual({
      words: expect.stringContaining("no formula of Comp Clauses"),
    });
  });

  test("holds more than a call", () => {
    expect(subjectOf(`=2*COMP.${definition!.name}(1,2)`)).toEqual({
      words: expect.stringContaining("more than a single call"),
    });
  });
});
