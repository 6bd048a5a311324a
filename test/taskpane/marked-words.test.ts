import { markedWords } from "../../src/taskpane/clauses/marked-words";

const marked = (text: string, ...quotations: string[]) =>
  markedWords(text, quotations)
    .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
    .join("");

test.each<[string, string, string[], string]>([
  ["a quotation", "a lump sum payment", ["lump sum"], "a [lump sum] payment"],
  ["one broken over lines", "a lump\n   sum payment", ["lump sum"], "a [lump\n   sum] payment"],
  [
    "signs that mean something to a pattern",
    "3x (three) + 1.",
    ["(three) + 1."],
    "3x [(three) + 1.]",
  ],
  [
    "overlapping ones as one",
    "one two three four",
    ["one two three", "three four"],
    "[one two three four]",
  ],
  ["every occurrence", "pay and pay", ["pay"], "[pay] and [pay]"],
  ["nothing that is not there", "one two", ["three", ""], "one two"],
  ["nothing in no words", "", ["one"], ""],
])("marks %s", (_, text, quotations, expected) => {
  expect(marked(text, ...quotations)).toBe(expected);
});
