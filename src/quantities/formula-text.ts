import { neededOf, type Fact } from "./fact";
import { Fraction } from "./fraction";
import { Binding, type FormulaOperand } from "./operation";
import type { RefusalCode } from "./refusal";
import type { Value } from "./value";

const LONGEST_DECIMALS = 40;

export const quoted = (words: string) => `"${words.replaceAll('"', '""')}"`;

/** An error in a cell, with its reason legible in the formula. */
export const refusing = (code: RefusalCode, words: string): string =>
  code === "#N/A" ? "NA()" : `VALUE(${quoted(words)})`;

/** A figure as a formula writes it. */
export const figure = (value: Value): string => {
  if (value instanceof Fraction) {
    return value.toDecimalText(LONGEST_DECIMALS) ?? String(value.toNumber());
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? quoted(value) : String(value);
};

export const atom = (written: string): FormulaOperand => ({ text: written, binding: Binding.atom });

/** Lets a formula compute only where every cell it leans on holds what its fact needs. */
export const guarded = (body: string, leans: ReadonlyMap<string, Fact>): string =>
  [...leans].reduceRight(
    (inner, [cell, fact]) =>
      `IF(${bounds(fact, cell)},${inner},${refusing("#VALUE!", `${fact.label} needs ${neededOf(fact)}.`)})`,
    body,
  );

/** Whether a cell is empty, by its length: the embedded sheet's engine takes 0="" for true at times. */
export const isEmpty = (cell: string): string => `LEN(${cell})=0`;

/** The condition a referenced cell must meet, as Excel tests it. */
function bounds(fact: Fact, cell: string): string {
  const filled =
    fact.kind === "yesno"
      ? `ISLOGICAL(${cell})`
      : fact.kind === "text"
        ? textChoice(fact, cell)
        : `AND(ISNUMBER(${cell}),${range(fact, cell).join(",")})`;
  return fact.optional ? `OR(${isEmpty(cell)},${filled})` : filled;
}

const textChoice = ({ oneOf }: Fact, cell: string): string =>
  oneOf
    ? `OR(${oneOf.map((choice) => `${cell}=${quoted(String(choice))}`).join(",")})`
    : `ISTEXT(${cell})`;

const range = (fact: Fact, cell: string): string[] => {
  if (fact.oneOf)
    return [`OR(${fact.oneOf.map((choice) => `${cell}=${String(choice)}`).join(",")})`];
  return [
    `${cell}>=${fact.least ?? 0}`,
    ...(fact.whole ? [`${cell}=INT(${cell})`] : []),
    ...(fact.below === undefined ? [] : [`${cell}<${fact.below}`]),
    ...(fact.most === undefined
      ? []
      : [`${cell}<${fact.kind === "date" ? `${fact.most + 1}` : `=${fact.most}`}`]),
  ];
};

/** What a referenced cell stands for: a date without its time of day, a blank by its default. */
export const heldBy = ({ kind, fallback }: Fact, reference: string): string => {
  const held = kind === "date" ? `INT(${reference})` : reference;
  return fallback === undefined ? held : `IF(${isEmpty(reference)},${figure(fallback)},${held})`;
};
