import { roundingToCents } from "./arithmetic";
import type { Evaluation } from "./exact";
import type { Fact } from "./fact";
import { Fraction } from "./fraction";
import { Binding, type Operand } from "./operation";
import type { Authority, Kind, Literal, Making, Quantity } from "./quantity";
import { Refusal } from "./refusal";
import { literalOf } from "./value";
import { printed, shown } from "./words";

/** One step of a working: what it is called, the sum with the numbers in it, the amount, its authority. */
export interface Step {
  readonly title: string;
  readonly working: string;
  readonly amount: Literal;
  readonly kind: Kind;
  readonly authority: Authority;
  /** `worked` steps can be recomputed from their own words. */
  readonly origin: "entered" | "default" | "table" | "worked";
  /** False where the step rests on a figure that is not verified. */
  readonly verified: boolean;
  /** The argument the step reports, where it is one. */
  readonly fact?: Fact;
}

const MANY_DECIMALS = 40;

/** The working reader: the steps of some quantities in the order they are worked, each one once. */
export function working(answers: readonly Quantity[], evaluation: Evaluation): readonly Step[] {
  const writer = new Writer();
  for (const answer of answers) {
    const last = writer.text(answer, evaluation);
    if (answers.length === 1 && !writer.isNamed(answer)) writer.finish(answer, evaluation, last);
  }
  return writer.steps;
}

class Writer {
  readonly steps: Step[] = [];
  private readonly said = new Map<Evaluation, Map<Making, Operand>>();

  text(quantity: Quantity, evaluation: Evaluation, row = ""): Operand {
    const memo = this.said.get(evaluation) ?? new Map<Making, Operand>();
    this.said.set(evaluation, memo);
    const kept = memo.get(quantity.made);
    if (kept) return kept;
    const value = evaluation.value(quantity);
    const operand = { ...this.say(quantity, evaluation, row), value };
    memo.set(quantity.made, operand);
    return operand;
  }

  /** Whether a quantity's own steps end with its amount. */
  isNamed({ made }: Quantity): boolean {
    if (made.how === "aside" || made.how === "provided" || made.how === "alike") {
      return this.isNamed(made.of);
    }
    return made.how === "line";
  }

  /** The last step of a quantity that is not itself a named line. */
  finish(quantity: Quantity, evaluation: Evaluation, { text }: Operand): void {
    this.push("Result", text, quantity, evaluation, { section: "" }, "worked");
  }

  private say(
    { kind, made }: Quantity,
    evaluation: Evaluation,
    row: string,
  ): Omit<Operand, "value"> {
    switch (made.how) {
      case "constant":
        return atom(inFull({ kind, made }, evaluation));
      case "fact":
        this.tell(made.fact, { kind, made }, evaluation, row);
        return atom(inFull({ kind, made }, evaluation));
      case "given":
        return atom(evaluation.isGiven(made.fact) ? "yes" : "no");
      case "operation": {
        const operands = made.of.map((part) => this.operand(part, evaluation, row));
        const text = made.operation.words(...operands);
        const [inner] = operands;
        return made.operation === roundingToCents && inner
          ? { text, binding: inner.binding }
          : { text, binding: made.operation.spoken ?? made.operation.binding };
      }
      case "either": {
        this.text(made.when, evaluation, row);
        const taken = evaluation.value(made.when) === true ? made.then : made.otherwise;
        return this.text(taken, evaluation, row);
      }
      case "provided":
        this.text(made.condition, evaluation, row);
        return this.text(made.of, evaluation, row);
      case "alike":
        return this.text(made.of, evaluation, ` (${made.label})`);
      case "aside":
        made.beside.forEach((part) => this.note(part, evaluation, row));
        return this.text(made.of, evaluation, row);
      case "line":
        return this.step({ kind, made }, made, evaluation, row);
      case "sum":
        return this.sum(made, evaluation);
      case "found":
        return this.looked({ kind, made }, made, evaluation, row);
    }
  }

  /** A step beside the amount; one that cannot be worked, such as a day past the calendar, is left out. */
  private note(part: Quantity, evaluation: Evaluation, row: string): void {
    try {
      evaluation.value(part);
    } catch (problem) {
      if (problem instanceof Refusal) return;
      throw problem;
    }
    this.text(part, evaluation, row);
  }

  /** A part of an operation; a date within one is printed as the day it is. */
  private operand(part: Quantity, evaluation: Evaluation, row: string): Operand {
    const said = this.text(part, evaluation, row);
    return part.kind === "date" ? { ...atom(inFull(part, evaluation)), value: said.value } : said;
  }

  private step(
    quantity: Quantity,
    made: Making & { readonly how: "line" },
    evaluation: Evaluation,
    row: string,
  ): Omit<Operand, "value"> {
    const expression = this.text(made.of, evaluation, row);
    const words = expression.text + (roundedOff(made.of, evaluation) ? ", to the cent" : "");
    this.push(made.title + row, words, quantity, evaluation, made.authority, "worked");
    const figure = printed(quantity.kind, evaluation.value(quantity));
    return figure === undefined ? expression : atom(figure);
  }

  private sum(
    made: Making & { readonly how: "sum" },
    evaluation: Evaluation,
  ): Omit<Operand, "value"> {
    const rows = evaluation.rows(made);
    const texts = rows.map((row, at) => this.text(made.each, row, ` (${at + 1})`));
    if (texts.length === 1) return texts[0]!;
    if (texts.length === 0) return atom("0");
    return { text: texts.map(({ text }) => text).join(" + "), binding: Binding.sum };
  }

  private looked(
    quantity: Quantity,
    made: Making & { readonly how: "found" },
    evaluation: Evaluation,
    row: string,
  ): Omit<Operand, "value"> {
    const keys = made.keys.map((key) => this.text(key, evaluation, row).text);
    const figure = inFull(quantity, evaluation);
    const { source, verified } = evaluation.finding(made)!;
    const section = `${source}${verified ? "" : " (unverified)"}`;
    const words = `recorded for ${keys.join(", ")}`;
    this.push(made.table.name + row, words, quantity, evaluation, { section }, "table", verified);
    return atom(figure);
  }

  private tell(fact: Fact, quantity: Quantity, evaluation: Evaluation, row: string): void {
    const suffix = evaluation.isRowFact(fact) ? row : "";
    const entered = evaluation.isGiven(fact);
    this.push(
      fact.label + suffix,
      entered ? "entered" : "not entered: the default",
      quantity,
      evaluation,
      { section: "" },
      entered ? "entered" : "default",
      true,
      fact,
    );
  }

  private push(
    title: string,
    words: string,
    quantity: Quantity,
    evaluation: Evaluation,
    authority: Authority,
    origin: Step["origin"],
    verified = true,
    fact?: Fact,
  ): void {
    const amount = literalOf(evaluation.value(quantity));
    const isTold = this.steps.some(
      (step) => step.title === title && step.working === words && step.amount === amount,
    );
    if (isTold) return;
    this.steps.push({
      title,
      working: words,
      amount,
      kind: quantity.kind,
      authority,
      origin,
      verified,
      ...(fact ? { fact } : {}),
    });
  }
}

const atom = (text: string): Omit<Operand, "value"> => ({ text, binding: Binding.atom });

const inFull = (quantity: Quantity, evaluation: Evaluation): string => {
  const value = evaluation.value(quantity);
  return printed(quantity.kind, value, MANY_DECIMALS) ?? shown(quantity.kind, value);
};

const roundedOff = ({ made }: Quantity, evaluation: Evaluation): boolean => {
  if (made.how !== "operation" || made.operation !== roundingToCents) return false;
  const [unrounded] = made.of;
  const value = unrounded && evaluation.value(unrounded);
  return value instanceof Fraction && value.compare(value.toCents()) !== 0;
};
