import { Evaluation } from "./exact";
import type { Fact, ListFact } from "./fact";
import { neededOf } from "./fact";
import { Fraction } from "./fraction";
import { Binding, type FormulaOperand } from "./operation";
import type { Kind, Making, Quantity } from "./quantity";
import type { Value } from "./value";

/** An argument as it stands in the formula: a reference, or the figure itself. */
export interface Written {
  /** A reference such as `B2`; absent where the argument is a figure typed into the call. */
  readonly reference?: string;
}

/** The arguments of one call: how each fact is written, and what it holds at the moment. */
export interface WrittenFacts {
  readonly facts: ReadonlyMap<Fact, Written>;
  /** A list's rows, each cell as written. */
  readonly lists: ReadonlyMap<ListFact, readonly ReadonlyMap<Fact, Written>[]>;
  /** The facts as they stand, for what is decided or looked up as the formula is written. */
  readonly evaluation: Evaluation;
}

const text = (words: string) => `"${words.replaceAll('"', '""')}"`;

/** An error in a cell, with its reason legible in the formula. */
const refusing = (code: "#VALUE!" | "#N/A", words: string): string =>
  code === "#N/A" ? "NA()" : `VALUE(${text(words)})`;

const figure = (value: Value): string => {
  if (value instanceof Fraction) return value.toDecimalText(40) ?? String(value.toNumber());
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "string" ? text(value) : String(value);
};

const atom = (written: string): FormulaOperand => ({ text: written, binding: Binding.atom });

/** The formula reader: an equivalent native Excel formula, without its leading `=`. */
export function formula(quantity: Quantity, written: WrittenFacts): string {
  const writer = new Writer(written);
  const body = writer.write(quantity).text;
  return writer.guards().reduceRight((inner, { holds, needs }) => {
    return `IF(${holds},${inner},${refusing("#VALUE!", needs)})`;
  }, body);
}

class Writer {
  private readonly memo = new Map<Making, FormulaOperand>();
  private readonly reached = new Map<string, Fact>();

  constructor(
    private readonly written: WrittenFacts,
    private readonly evaluation = written.evaluation,
    private readonly row?: ReadonlyMap<Fact, Written>,
    private readonly outer?: Writer,
  ) {}

  /** What must hold of every reference the formula leans on. */
  guards(): { holds: string; needs: string }[] {
    return [...this.reached].map(([reference, fact]) => ({
      holds: bounds(fact, reference),
      needs: `${fact.label} needs ${neededOf(fact)}.`,
    }));
  }

  write(quantity: Quantity): FormulaOperand {
    const kept = this.memo.get(quantity.made);
    if (kept) return kept;
    const operand = this.compose(quantity);
    this.memo.set(quantity.made, operand);
    return operand;
  }

  private compose({ kind, made }: Quantity): FormulaOperand {
    switch (made.how) {
      case "constant":
        return atom(figure(this.evaluation.value({ kind, made })));
      case "fact":
        return this.fact(kind, made.fact);
      case "given": {
        const reference = this.argument(made.fact)?.reference;
        return reference
          ? { text: `${reference}<>""`, binding: Binding.comparison }
          : atom(figure(this.evaluation.isGiven(made.fact)));
      }
      case "operation":
        return {
          text: made.operation.formula(...made.of.map((part) => this.write(part))),
          binding: made.operation.binding,
        };
      case "either":
        return this.choice(made.when, made.then, () => this.write(made.otherwise));
      case "line":
      case "aside":
      case "alike":
        return this.write(made.of);
      case "provided":
        return this.choice(made.condition, made.of, () =>
          atom(refusing(made.grounds.code, `${made.grounds.label}: ${made.grounds.needs}`)),
        );
      case "sum":
        return this.sum(made);
      case "found":
        return this.figureHeld({ kind, made }, made);
    }
  }

  private argument(fact: Fact): Written | undefined {
    return this.row?.get(fact) ?? this.outer?.argument(fact) ?? this.written.facts.get(fact);
  }

  private fact(kind: Kind, fact: Fact): FormulaOperand {
    const reference = this.argument(fact)?.reference;
    if (!reference) return atom(figure(this.evaluation.value({ kind, made: { how: "fact", fact } })));
    this.lean(reference, fact);
    const held = kind === "date" ? `INT(${reference})` : reference;
    if (fact.fallback === undefined) return atom(held);
    const fallback = typeof fact.fallback === "string" ? text(fact.fallback) : String(fact.fallback).toUpperCase();
    return atom(`IF(${reference}="",${fallback},${held})`);
  }

  private lean(reference: string, fact: Fact): void {
    if (this.outer) this.outer.lean(reference, fact);
    else this.reached.set(reference, fact);
  }

  private choice(when: Quantity, then: Quantity, otherwise: () => FormulaOperand): FormulaOperand {
    if (this.isSettled(when)) {
      return this.evaluation.value(when) === true ? this.write(then) : otherwise();
    }
    return atom(`IF(${this.write(when).text},${this.write(then).text},${otherwise().text})`);
  }

  /** Whether a condition rests on typed figures alone, so that no later entry can change it. */
  private isSettled({ made }: Quantity): boolean {
    switch (made.how) {
      case "constant":
        return true;
      case "fact":
      case "given":
        return !this.argument(made.fact)?.reference;
      case "operation":
        return made.of.every((part) => this.isSettled(part));
      case "line":
      case "aside":
      case "alike":
        return this.isSettled(made.of);
      case "either":
        return (
          this.isSettled(made.when) &&
          this.isSettled(this.evaluation.value(made.when) === true ? made.then : made.otherwise)
        );
      default:
        return false;
    }
  }

  private sum(made: Making & { readonly how: "sum" }): FormulaOperand {
    const evaluations = this.evaluation.rows(made);
    const writtenRows = this.written.lists.get(made.list) ?? [];
    const texts = evaluations.map((evaluation, at) => {
      const row = new Writer(this.written, evaluation, writtenRows[at] ?? new Map(), this);
      return row.write(made.each);
    });
    if (texts.length === 0) return atom("0");
    if (texts.length === 1) return texts[0]!;
    return {
      text: texts.map(({ text: term, binding }) => (binding < Binding.sum ? `(${term})` : term)).join("+"),
      binding: Binding.sum,
    };
  }

  /** A table's figure as it stands now, good only for the keys it was found for. */
  private figureHeld(quantity: Quantity, made: Making & { readonly how: "found" }): FormulaOperand {
    const held = figure(this.evaluation.value(quantity));
    if (made.keys.every((key) => this.isSettled(key))) return atom(held);
    const finding = this.evaluation.finding(made);
    const [first, ...others] = made.keys;
    const key = this.write(first!).text;
    const holds = [
      ...(finding?.from === undefined
        ? [`${key}=${figure(this.evaluation.value(first!))}`]
        : [`${key}>=${finding.from}`, `${key}<=${finding.to ?? made.table.knownThrough}`]),
      ...others.map((other) => `${this.write(other).text}=${figure(this.evaluation.value(other))}`),
    ];
    return atom(`IF(AND(${holds.join(",")}),${held},NA())`);
  }
}

/** The condition a referenced cell must meet, as Excel tests it. */
function bounds(fact: Fact, cell: string): string {
  const filled =
    fact.kind === "yesno"
      ? `ISLOGICAL(${cell})`
      : fact.kind === "text"
        ? `ISTEXT(${cell})`
        : `AND(ISNUMBER(${cell}),${range(fact, cell).join(",")})`;
  return fact.optional ? `OR(${cell}="",${filled})` : filled;
}

const range = (fact: Fact, cell: string): string[] => {
  if (fact.oneOf) return [`OR(${fact.oneOf.map((choice) => `${cell}=${String(choice)}`).join(",")})`];
  return [
    `${cell}>=${fact.least ?? 0}`,
    ...(fact.whole ? [`${cell}=INT(${cell})`] : []),
    ...(fact.below === undefined ? [] : [`${cell}<${fact.below}`]),
    ...(fact.most === undefined ? [] : [`${cell}<${fact.kind === "date" ? `${fact.most + 1}` : `=${fact.most}`}`]),
  ];
};
