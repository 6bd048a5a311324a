import type { Fact } from "./fact";
import { guarded } from "./formula-text";
import { FormulaWriter } from "./formula-writer";
import type { Quantity, YesNo } from "./quantity";
import type { Placer, WrittenFacts } from "./written-facts";

export type { Placed, Placer, Written, WrittenFacts } from "./written-facts";

/** The formula reader: an equivalent native Excel formula, without its leading `=`. */
export function formula(quantity: Quantity, written: WrittenFacts, placer?: Placer): string {
  const leans = placer ? new Map<string, Fact>() : referenced(written);
  return new FormulaWriter({ written, placer }, undefined, leans).guardedFormula(quantity);
}

/** A formula that computes only where every cell the call takes holds what its fact needs. */
export const checked = (body: string, written: WrittenFacts): string =>
  guarded(body, referenced(written));

/** What a condition amounts to where it rests on typed figures alone; nothing where a cell may change it. */
export const settled = (condition: YesNo, written: WrittenFacts): boolean | undefined =>
  new FormulaWriter({ written, placer: undefined }).settledValue(condition);

/** Every cell the call takes; each must hold what its fact needs, whether the amount leans on it or not. */
const referenced = ({ facts, lists }: WrittenFacts): Map<string, Fact> => {
  const cells = [...facts, ...[...lists.values()].flat().flatMap((row) => [...row])];
  return new Map(
    cells.flatMap(([fact, { reference }]) => (reference ? [[reference, fact] as const] : [])),
  );
};
