import type { FunctionDefinition } from "../../agreement/define-clause";
import { argumentName } from "../../agreement/named-arguments";
import { isList, text, type Fact, type ListFact } from "../../quantities/fact";

/** One argument as the form asks for it. */
export interface Field {
  /** As Excel names the argument, e.g. `maximum_bonus`. */
  readonly name: string;
  readonly fact: Fact;
}

/** A field by itself, a list whose columns are one argument each, or a range of labels and values. */
export type Part =
  | ({ readonly is: "field" } & Field)
  | { readonly is: "list"; readonly list: ListFact; readonly columns: readonly Field[] }
  | ({ readonly is: "facts" } & Field);

const labelledFacts: Part = { is: "facts", name: "facts", fact: text("Facts") };

/** The form of a function, in argument order. */
export function partsOf(definition: FunctionDefinition): readonly Part[] {
  if (definition.shape === "table" && definition.labelled) return [labelledFacts];
  return Object.entries(definition.facts).map(([key, fact]) =>
    isList(fact)
      ? {
          is: "list",
          list: fact,
          columns: Object.entries(fact.row).map(([column, cell]) => ({
            name: argumentName(column),
            fact: cell,
          })),
        }
      : { is: "field", name: argumentName(key), fact },
  );
}

/** The fields of a form in argument order, the columns of a list spread out. */
export const fieldsOf = (parts: readonly Part[]): readonly Field[] =>
  parts.flatMap((part) => (part.is === "list" ? part.columns : [part]));
