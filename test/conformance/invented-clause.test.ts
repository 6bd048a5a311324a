import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import { definitionNamed } from "../../src/agreement/define-clause";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { evaluate } from "../../src/functions/evaluate";
import { explain, explanationTable } from "../../src/functions/explain";
import { explained } from "../../src/functions/explain-call";
import { nativeCells, nativeFormula } from "../../src/functions/portable";
import { sentence } from "../../src/functions/wording";
import type { Refusal } from "../../src/quantities/refusal";
import { partsOf } from "../../src/taskpane/form/parts";
import { bonusDue, clause, retentionBonus } from "./97-invented/clause";
import { examples } from "./97-invented/examples";

/** A clause of nobody's agreement: one folder, and nothing else of the product changed for it. */
const folder = join(__dirname, "97-invented");

const functions = new Map(clause.functions.map((definition) => [definition.name, definition]));

it("is one folder of the files every clause has", () => {
  expect(readdirSync(folder).sort()).toEqual([
    "clause.ts",
    "examples.ts",
    "functions.ts",
    "rule.ts",
    "words.ts",
  ]);
  const contents = readFileSync(join(__dirname, "../../src/agreement/index.ts"), "utf8");
  const line = /^import \{ clause as \w+ \} from "\.\/[\w-]+\/clause";$/gm;
  expect(contents.match(line)?.length).toBeGreaterThan(10);
});

it.each(examples)("$because", ({ call: [name, ...args], gives }) => {
  const definition = functions.get(name)!;
  expect(evaluate(definition, args)).toEqual([[gives]]);
  expect(explain(definition, args).steps.at(-1)?.amount).toBe(gives);
});

it("spills over ranges, one bad row one bad cell", () => {
  const [good, bad, last] = evaluate(retentionBonus, [[[100_000], [-1], [200_000]], 7]);
  expect([good, last]).toEqual([[4000], [8000]]);
  expect(sentence(bad?.[0] as Refusal)).toBe("Salary is −1. Section 97 needs zero or more.");
});

it("is explained in its own words", () => {
  expect(explanationTable(explain(retentionBonus, [100_000, 8]))).toEqual([
    ["Step", "Working", "Amount", "Authority"],
    ["Salary", "entered", 100_000, ""],
    ["Years", "entered", 8, ""],
    [
      "Years counted",
      "the greater of 8 − 5 and 0",
      3,
      "Section 97: “each full year of service beyond five (5) years”",
    ],
    ["Retention bonus", "100,000.00 × 2% × 3", 6000, "Section 97"],
  ]);
});

it("is found by EXPLAIN once it is defined", () => {
  expect(definitionNamed("RETENTION_BONUS")).toBe(retentionBonus);
  expect(explained("RETENTION_BONUS_DUE", 39428).at(-1)?.[2]).toBe(39448);
});

it("has a native formula", () => {
  const typed = [100_000, 8].map((value) => ({ text: String(value), value }));
  expect(nativeFormula(retentionBonus, typed)).toBe("=ROUND(ROUND(100000*0.02*MAX(8-5,0),7),2)");
  const cells = [
    { text: "B2:B3", value: [[100_000], [200_000]] },
    { text: "8", value: 8 },
  ];
  expect(nativeCells(retentionBonus, cells)[1]?.[0]).toContain("B3*0.02*MAX(8-5,0)");
  expect(nativeFormula(bonusDue, [{ text: "A1", value: 39428 }])).toContain("INT(A1)+20");
});

it("has metadata for Excel, in the arguments' order", async () => {
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([
    join(folder, "functions.ts"),
  ]);
  expect(errors).toEqual([]);
  const { functions: described } = JSON.parse(metadataJson) as {
    functions: readonly {
      id: string;
      parameters: readonly { name: string; optional?: boolean }[];
    }[];
  };
  expect(described.map(({ id }) => id)).toEqual([...functions.keys()]);
  for (const { id, parameters } of described) {
    expect(parameters.map(({ name, optional }) => [name, optional === true])).toEqual(
      argumentsOf(functions.get(id)!.facts).map(({ name, fact }) => [name, fact.optional]),
    );
  }
});

it("has a form in the pane", () => {
  expect(partsOf(retentionBonus)).toHaveLength(2);
  expect(JSON.stringify(partsOf(retentionBonus))).toMatch(/salary.*years/);
});
