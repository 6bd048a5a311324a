import { join } from "node:path";
import { generateCustomFunctionsMetadata } from "custom-functions-metadata";
import ts from "typescript";
import { functionNamed } from "../../src/agreement";
import type { FunctionDefinition } from "../../src/agreement/define-clause";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { functionNames } from "../../src/functions/call";
import type { Fact } from "../../src/quantities/fact";
import { parsed, programFiles, root, type SourceFile } from "./source-files";

interface Parameter {
  readonly name: string;
  readonly description?: string;
  readonly type: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly Parameter[];
  readonly result?: { readonly dimensionality?: string };
}

const wrapperFiles = programFiles.filter(({ path }) => path.endsWith("/functions.ts"));
const LONGEST_DESCRIPTION = 255;

/** A wrapper: its name in Excel, and the statement it consists of. */
interface Wrapper {
  readonly id: string;
  readonly file: SourceFile;
  readonly body: readonly ts.Statement[];
  readonly parameters: readonly string[];
}

const tagged = (node: ts.Node): string | undefined => {
  const tag = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === "customfunction");
  return tag && String(ts.getTextOfJSDocComment(tag.comment)).trim().split(/\s/)[0];
};

const wrappers: readonly Wrapper[] = wrapperFiles.flatMap((file) =>
  parsed(file)
    .statements.filter((statement) => !ts.isImportDeclaration(statement))
    .map((statement) => {
      if (!ts.isFunctionDeclaration(statement))
        throw new Error(`${file.path} holds more than functions`);
      return {
        id: tagged(statement) ?? "untagged",
        file,
        body: statement.body?.statements ?? [],
        parameters: statement.parameters.map(({ name }) => name.getText()),
      };
    }),
);

let described: readonly Described[] = [];

beforeAll(async () => {
  const results = await Promise.all(
    wrapperFiles.map(({ path }) => generateCustomFunctionsMetadata([join(root, path)])),
  );
  described = results.flatMap(({ metadataJson, errors }) => {
    expect(errors).toEqual([]);
    return (JSON.parse(metadataJson) as { functions: readonly Described[] }).functions;
  });
});

const definitions = () =>
  described.flatMap((each) => {
    const definition = functionNamed(each.name);
    return definition ? [[each, definition] as const] : [];
  });

/** What Excel passes: a labelled range in one argument, or each fact in its own. */
const wanted = (definition: FunctionDefinition) =>
  definition.shape === "table" && definition.labelled
    ? [{ name: "facts", optional: false }]
    : argumentsOf(definition.facts).map(({ name, fact }) => ({ name, optional: fact.optional }));

it("every function of the catalogue has one wrapper, and every wrapper a function", () => {
  const ids = described.map(({ id }) => id);
  expect(ids.toSorted()).toEqual(functionNames.toSorted());
  expect(new Set(ids).size).toBe(ids.length);
  expect(described.every(({ id, name }) => id === name)).toBe(true);
  expect(wrappers.map(({ id }) => id).toSorted()).toEqual(functionNames.toSorted());
});

it("names, order and optionality of the arguments are those of the facts", () => {
  for (const [{ name, parameters }, definition] of definitions()) {
    const given = parameters.map((each) => ({ name: each.name, optional: each.optional === true }));
    expect({ name, arguments: given }).toEqual({ name, arguments: wanted(definition) });
  }
});

it("optional arguments come last, as Excel needs them", () => {
  for (const { name, parameters } of described) {
    const flags = parameters.map(({ optional }) => optional === true);
    expect({ name, flags }).toEqual({ name, flags: flags.toSorted() });
  }
});

it("every argument is a range of anything, so that errors and blanks reach us", () => {
  for (const [{ name, parameters, result }] of definitions()) {
    const odd = parameters.filter(
      ({ type, dimensionality }) => type !== "any" || dimensionality !== "matrix",
    );
    expect({ name, odd }).toEqual({ name, odd: [] });
    expect({ name, dimensionality: result?.dimensionality }).toEqual({
      name,
      dimensionality: "matrix",
    });
  }
});

it("every function and argument is described, within Excel's length", () => {
  for (const { name, description = "", helpUrl = "", parameters } of described) {
    expect({ name, isShort: description.length <= LONGEST_DESCRIPTION }).toEqual({
      name,
      isShort: true,
    });
    expect(description.length).toBeGreaterThan(20);
    expect(helpUrl).toMatch(new RegExp(`#${name}$`));
    for (const { name: argument, description: words = "" } of parameters) {
      const of = `${name}(${argument})`;
      expect({
        of,
        isShort: words.length <= LONGEST_DESCRIPTION,
        isThere: words.length > 8,
      }).toEqual({
        of,
        isShort: true,
        isThere: true,
      });
    }
  }
});

const defaultWords = ({ fallback }: Fact): RegExp | undefined => {
  if (fallback === undefined) return undefined;
  if (typeof fallback === "boolean")
    return new RegExp(`blank means ${String(fallback).toUpperCase()}`);
  return new RegExp(`blank means ${String(fallback).replace(".", "\\.")}(?![\\d.]*\\d)`);
};

it("each default stands in its argument's description", () => {
  for (const [{ name, parameters }, definition] of definitions()) {
    if (definition.shape === "table" && definition.labelled) continue;
    argumentsOf(definition.facts).forEach(({ fact }, at) => {
      const { name: argument, description = "" } = parameters[at]!;
      const words = defaultWords(fact);
      if (words) expect(`${name}(${argument}): ${description}`).toMatch(words);
      else if (fact.optional)
        expect(`${name}(${argument}): ${description}`).toMatch(/blank means/i);
    });
  }
});

describe("a wrapper is its doc comment and one statement", () => {
  it.each(wrappers.map((wrapper) => [wrapper.id, wrapper] as const))(
    "%s",
    (id, { body, parameters, file }) => {
      expect(body).toHaveLength(1);
      const [statement] = body;
      if (!statement || !ts.isReturnStatement(statement) || !statement.expression) {
        throw new Error(`${id} does not return at once`);
      }
      const definition = functionNamed(id);
      const { expression } = statement;
      if (!ts.isCallExpression(expression)) throw new Error(`${id} calls nothing`);
      if (!definition || expression.expression.getText() !== "inCells") return;
      const [first, ...others] = expression.arguments.map((each) => each.getText());
      expect(others).toEqual(parameters);
      const module = jest.requireActual<Record<string, unknown>>(
        join(root, file.path.replace("functions.ts", "clause.ts")),
      );
      expect(module[first!]).toBe(definition);
    },
  );
});
