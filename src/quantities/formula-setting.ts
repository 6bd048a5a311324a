import { nameOf, partsOf, type Evaluation } from "./exact";
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

/** The title of the first step a quantity rests on. */
export const stepIn = ({ made }: Quantity): string | undefined => {
  if (made.how === "line") return made.title;
  const parts = made.how === "either" ? [made.then, made.otherwise] : partsOf(made);
  return parts.map(stepIn).find((title) => title !== undefined);
};
