import type { Block, Column } from "./column";
import type { Kind, Quantity } from "./quantity";
import type { Value } from "./value";

/** How tightly a text binds; a looser text inside a tighter one needs parentheses. */
export const Binding = {
  /** Words with no end of their own, such as "the lesser of a and b". */
  phrase: 0,
  comparison: 1,
  sum: 2,
  product: 3,
  power: 4,
  atom: 9,
} as const;
export type Binding = (typeof Binding)[keyof typeof Binding];

/** An operand as text, with the value it stands for where one is known. */
export interface Operand {
  readonly text: string;
  readonly binding: Binding;
  readonly value: Value;
}

/** An operand of a native formula; no value is known there. */
export type FormulaOperand = Omit<Operand, "value">;

/** One operation of the algebra: what it gives, how it reads and how Excel writes it. */
export interface Operation {
  readonly binding: Binding;
  /** How tightly its words bind, where that is not as its formula does. */
  readonly spoken?: Binding;
  exact(...values: readonly Value[]): Value;
  words(...operands: readonly Operand[]): string;
  formula(...operands: readonly FormulaOperand[]): string;
  /** Whole columns at once; absent where an operation is worked row by row through `exact`. */
  columns?(block: Block, ...columns: readonly Column[]): Column;
}

/** An operation that also works whole columns. */
export const withColumns = (
  operation: Operation,
  columns: NonNullable<Operation["columns"]>,
): Operation => ({ ...operation, columns });

/** Puts parentheses round a text that binds looser than its place needs. */
export const within = (operand: FormulaOperand, place: Binding): string =>
  operand.binding < place ? `(${operand.text})` : operand.text;

/** As `within`, on the right of an operator that does not associate: a − (b − c). */
const strictlyWithin = (operand: FormulaOperand, place: Binding): string =>
  operand.binding <= place ? `(${operand.text})` : operand.text;

/** An operator between two operands, e.g. `× 3` in words and `*3` in a cell. */
export function infix(
  symbol: string,
  cellSymbol: string,
  binding: Binding,
  exact: (left: Value, right: Value) => Value,
  associates = true,
): Operation {
  const right = associates ? within : strictlyWithin;
  return {
    binding,
    exact: (a, b) => exact(a as Value, b as Value),
    words: (a, b) => `${within(a!, binding)} ${symbol} ${right(b!, binding)}`,
    formula: (a, b) => `${within(a!, binding)}${cellSymbol}${right(b!, binding)}`,
  };
}

/** A function of its operands: words made by `say`, a cell formula `NAME(a,b)`. */
export function named(
  cellName: string,
  say: (...texts: readonly string[]) => string,
  exact: (...values: readonly Value[]) => Value,
): Operation {
  return {
    binding: Binding.atom,
    spoken: Binding.phrase,
    exact,
    words: (...operands) => say(...operands.map((each) => within(each, Binding.comparison))),
    formula: (...operands) => `${cellName}(${operands.map(({ text }) => text).join(",")})`,
  };
}

/** A quantity made by an operation. */
export const made = <K extends Kind>(
  kind: K,
  operation: Operation,
  ...of: readonly Quantity[]
): Quantity<K> => ({ kind, made: { how: "operation", operation, of } });
