import { yes } from "./constants";
import {
  flagColumn,
  type Block,
  type FlagColumn,
  type NumberColumn,
  type TextColumn,
} from "./column";
import { combineFlags, compare, negate } from "./column-compare";
import { Fraction } from "./fraction";
import { Binding, infix, made, named, withColumns, type Operation } from "./operation";
import type { Kind, Quantity, YesNo } from "./quantity";
import type { Value } from "./value";

const order = (a: Value, b: Value): number => {
  if (a instanceof Fraction) return a.compare(b as Fraction);
  if (typeof a === "string") return a.toUpperCase() === String(b).toUpperCase() ? 0 : 1;
  return Number(a) - Number(b);
};

const comparison = (symbol: string, cellSymbol: string, least: number, most: number): Operation => {
  const holds = (sign: number) => Math.sign(sign) >= least && Math.sign(sign) <= most;
  return withColumns(
    infix(symbol, cellSymbol, Binding.comparison, (a, b) => holds(order(a, b))),
    (block, a, b) =>
      a!.sort === "text"
        ? sameTexts(a as TextColumn, b as TextColumn, block)
        : compare(a as NumberColumn, b as NumberColumn, least, most, block),
  );
};

/** Texts are equal or not, whatever their case. */
function sameTexts(a: TextColumn, b: TextColumn, block: Block): FlagColumn {
  const textAt = ({ texts }: TextColumn, row: number) =>
    (typeof texts === "string" ? texts : texts[row])?.toUpperCase();
  const out = block.flags();
  for (let row = 0; row < block.rows; row += 1)
    out[row] = textAt(a, row) === textAt(b, row) ? 1 : 0;
  return flagColumn(out);
}

const reaching = comparison("≥", ">=", 0, 1);
const exceeding = comparison(">", ">", 1, 1);
const matching = comparison("=", "=", 0, 0);

/** All of several conditions. */
export const conjunction = withColumns(
  named(
    "AND",
    (...texts) => texts.join(" and "),
    (...values) => values.every((value) => value === true),
  ),
  (block, ...flags) => combineFlags(flags as FlagColumn[], true, block),
);
const disjunction = withColumns(
  named(
    "OR",
    (...texts) => texts.join(" or "),
    (...values) => values.some((value) => value === true),
  ),
  (block, ...flags) => combineFlags(flags as FlagColumn[], false, block),
);
const negation = withColumns(
  named(
    "NOT",
    (text) => `not ${text}`,
    (value) => value === false,
  ),
  (block, flag) => negate(flag as FlagColumn, block),
);

type Ordered = Exclude<Kind, "text" | "yesno">;

export const atLeast = <K extends Ordered>(a: Quantity<K>, b: Quantity<NoInfer<K>>): YesNo =>
  made("yesno", reaching, a, b);

export const moreThan = <K extends Ordered>(a: Quantity<K>, b: Quantity<NoInfer<K>>): YesNo =>
  made("yesno", exceeding, a, b);

export const atMost = <K extends Ordered>(a: Quantity<K>, b: Quantity<NoInfer<K>>): YesNo =>
  atLeast(b as Quantity<K>, a as Quantity<NoInfer<K>>);

export const lessThan = <K extends Ordered>(a: Quantity<K>, b: Quantity<NoInfer<K>>): YesNo =>
  moreThan(b as Quantity<K>, a as Quantity<NoInfer<K>>);

export const equals = <K extends Exclude<Kind, "yesno">>(
  a: Quantity<K>,
  b: Quantity<NoInfer<K>>,
): YesNo => made("yesno", matching, a, b);

export const both = (...conditions: readonly YesNo[]): YesNo =>
  made("yesno", conjunction, ...conditions);

export const any = (...conditions: readonly YesNo[]): YesNo =>
  made("yesno", disjunction, ...conditions);

export const not = (condition: YesNo): YesNo => made("yesno", negation, condition);

/** One of two amounts; only the branch taken is computed and explained. */
export const either = <K extends Kind>(
  when: YesNo,
  then: Quantity<K>,
  otherwise: Quantity<NoInfer<K>>,
): Quantity<K> => ({ kind: then.kind, made: { how: "either", when, then, otherwise } });

/** The amount that stands beside the option chosen; the last stands for every other. */
export const choose = <K extends Kind, C extends Exclude<Kind, "yesno">>(
  choice: Quantity<C>,
  [first, ...others]: readonly [
    readonly [Quantity<C>, Quantity<K>],
    ...(readonly [Quantity<C>, Quantity<NoInfer<K>>])[],
  ],
): Quantity<K> =>
  others.length === 0
    ? first[1]
    : either(
        equals(choice, first[0] as Quantity<NoInfer<C>>),
        first[1],
        choose(choice, others as [typeof first]),
      );

/** Whether an optional fact was entered. */
export const given = (fact: Quantity): YesNo => {
  if (fact.made.how !== "fact") return yes;
  return { kind: "yesno", made: { how: "given", fact: fact.made.fact } };
};

/** An optional fact, or what stands for it where it was left blank. */
export const orElse = <K extends Kind>(
  fact: Quantity<K>,
  otherwise: Quantity<NoInfer<K>>,
): Quantity<K> => either(given(fact), fact, otherwise);
