import { clauses } from "../../src/agreement";
import { search } from "../../src/taskpane/clauses/search";

const help = (name: string) =>
  name === clauses[1]?.functions[0]?.name ? "Undiscounted zebra." : undefined;

const found = (query: string) => search(clauses, query, help);

test("an empty search shows the whole table of contents", () => {
  expect(found("  ").map(({ clause }) => clause)).toEqual(clauses);
});

test("every clause is found by its section and title, with all its functions", () => {
  for (const clause of clauses) {
    expect(found(`${clause.section} ${clause.title.toUpperCase()}`)).toContainEqual({
      clause,
      functions: clause.functions,
    });
  }
});

test("every function is found by its name, spaces for underscores", () => {
  for (const clause of clauses) {
    for (const definition of clause.functions) {
      const matches = found(definition.name.replaceAll("_", " ").toLowerCase());
      expect(matches.flatMap(({ functions }) => functions)).toContain(definition);
    }
  }
});

test("a function is found by its help, alone", () => {
  expect(found("zebra")).toEqual([{ clause: clauses[1], functions: [clauses[1]!.functions[0]] }]);
});

test("all the words must occur", () => {
  expect(found("zebra giraffe")).toEqual([]);
});
