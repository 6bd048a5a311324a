import { nameOf, type Evaluation } from "./exact";
import type { Fact } from "./fact";
import { refusing } from "./formula-text";
import type { Making, Quantity } from "./quantity";
import type { RefusalGrounds } from "./refusal";
import type { Placer, Written, WrittenFacts } from "./written-facts";

/** What a formula is written from, and where its steps stand. */
export interface Setting {
  readonly written: WrittenFacts;
  readonly placer: Placer | undefined;
}

/** One row of a list being summed. */
export interface Row {
  readonly evaluation: Evaluation;
  readonly cells: ReadonlyMap<Fact, Written>;
  readonly suffix: string;
  /** What stands for each step of this row: the step itself is the same in every row. */
  readonly keys: Map<Making, object>;
  readonly outer?: Row;
}

/** What stands for a step of one row. */
export const keyIn = ({ keys }: Row, made: Making): object => {
  const key = keys.get(made) ?? {};
  keys.set(made, key);
  return key;
};

/** What a step refuses, as an error with its words in the formula. */
export const refused = ({ code, about, label, needs }: RefusalGrounds): string =>
  refusing(code, `${nameOf(about, label)}: ${needs}`);

/** The names of a fact, a line, or a choice between them; a figure worked out without one has none. */
const ownNames = (quantity: Quantity): readonly string[] => {
  const { made } = quantity;
  switch (made.how) {
    case "aside":
    case "provided":
    case "alike":
      return ownNames(made.of);
    case "either":
      return namesIn(made);
    case "fact":
    case "line":
      return [nameOf(quantity, "")];
    default:
      return [];
  }
};

const namesIn = ({ then, otherwise }: Making & { readonly how: "either" }): readonly string[] => {
  const names = [then, otherwise].map(ownNames);
  return names.some((each) => each.length === 0) ? [] : [...new Set(names.flat())];
};

/** A choice between named figures by their names; nothing where one of them has none. */
export const nameOfChoice = (made: Making & { readonly how: "either" }): string | undefined =>
  namesIn(made).join(" or ") || undefined;
