import { conjunction } from "./conditions";
import type { Evaluation } from "./exact";
import type { Fact } from "./fact";
import { conditionsOf, figureNow, sourceOf } from "./formula-found";
import { keyIn, nameOfChoice, refused, type Row, type Setting } from "./formula-setting";
import { atom, figure, guarded, heldBy } from "./formula-text";
import { Binding, type FormulaOperand } from "./operation";
import type { Kind, Making, Quantity } from "./quantity";
import type { Written } from "./written-facts";

/** Writes one formula; the rows of its sums and the labels of steps alike have writers of their own. */
export class FormulaWriter {
  private readonly memo = new Map<Making, FormulaOperand>();

  constructor(
    private readonly setting: Setting,
    private readonly row?: Row,
    /** The references this formula leans on, shared by the rows of its sums. */
    private readonly leans = new Map<string, Fact>(),
    private readonly label = "",
    /** The line being written. */
    private readonly within?: string,
  ) {}

  guardedFormula(quantity: Quantity): string {
    return guarded(this.write(quantity).text, this.leans);
  }

  private get evaluation(): Evaluation {
    return this.row?.evaluation ?? this.setting.written.evaluation;
  }

  private write(quantity: Quantity): FormulaOperand {
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
        return this.fact(kind, made);
      case "given": {
        const reference = this.argument(made.fact)?.reference;
        return reference
          ? { text: `LEN(${reference})>0`, binding: Binding.comparison }
          : atom(figure(this.evaluation.isGiven(made.fact)));
      }
      case "operation":
        return {
          text: made.operation.formula(...made.of.map((part) => this.write(part))),
          binding: made.operation.binding,
        };
      case "either":
        return this.placedChoice(made);
      case "line":
        return this.line({ kind, made }, made);
      case "aside":
        return this.write(made.of);
      case "alike":
        return this.alike(made);
      case "provided":
        return this.choice(made.condition, made.of, () => atom(refused(made.grounds)));
      case "sum":
        return this.sum(made);
      case "found":
        return this.figureFound({ kind, made }, made);
    }
  }

  /** A named step: inline, or in a place of its own where the setting gives one. */
  private line(quantity: Quantity, made: Making & { readonly how: "line" }): FormulaOperand {
    const { placer } = this.setting;
    if (!placer) return this.write(made.of);
    const own = this.row?.evaluation.isRowOwn(made) ? this.row : undefined;
    const title = made.title + this.label + (own?.suffix ?? "");
    return atom(
      placer.place(
        title,
        own ? keyIn(own, made) : made,
        () =>
          new FormulaWriter(
            this.setting,
            this.row,
            new Map(),
            this.label,
            made.title,
          ).guardedFormula(made.of),
        { kind: quantity.kind, authority: made.authority },
      ),
    );
  }

  private alike(made: Making & { readonly how: "alike" }): FormulaOperand {
    const label = ` (${made.label})`;
    return new FormulaWriter(this.setting, this.row, this.leans, label, this.within).write(made.of);
  }

  private argument(fact: Fact): Written | undefined {
    for (let row = this.row; row; row = row.outer) {
      const cell = row.cells.get(fact);
      if (cell) return cell;
    }
    return this.setting.written.facts.get(fact);
  }

  private fact(kind: Kind, made: Making & { readonly how: "fact" }): FormulaOperand {
    const { fact } = made;
    const argument = this.argument(fact);
    const reference = argument?.reference;
    if (!reference) {
      return atom(figure(this.evaluation.value({ kind, made })));
    }
    const held = heldBy(fact, reference);
    const { placer } = this.setting;
    if (placer) {
      const title = fact.label + (this.row?.suffix ?? "");
      const checks = new Map(placer.isChecked ? [] : [[reference, fact] as const]);
      return atom(placer.place(title, argument, () => guarded(held, checks), { kind, fact }));
    }
    this.leans.set(reference, fact);
    return atom(held);
  }

  /** A condition that no later entry can change; of several together, one that fails settles it. */
  settledValue(condition: Quantity): boolean | undefined {
    const { made } = condition;
    const isTogether = made.how === "operation" && made.operation === conjunction;
    if (isTogether && made.of.some((part) => this.settledValue(part) === false)) return false;
    return this.isSettled(condition) ? this.evaluation.value(condition) === true : undefined;
  }

  private choice(when: Quantity, then: Quantity, otherwise: () => FormulaOperand): FormulaOperand {
    const known = this.settledValue(when);
    if (known !== undefined) return known ? this.write(then) : otherwise();
    return atom(`IF(${this.write(when).text},${this.write(then).text},${otherwise().text})`);
  }

  private placedChoice(made: Making & { readonly how: "either" }): FormulaOperand {
    const written = this.choice(made.when, made.then, () => this.write(made.otherwise));
    const { placer } = this.setting;
    const isShort = written.text.length <= (placer?.longestChoice ?? Infinity);
    if (!placer || isShort || this.row) return written;
    const title = nameOfChoice(made) ?? (this.within ? `Part of ${this.within}` : "Part of it");
    return atom(placer.place(title + this.label, made, () => written.text));
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
      case "provided":
        return this.isSettled(made.condition) && this.isSettled(made.of);
      default:
        return false;
    }
  }

  private sum(made: Making & { readonly how: "sum" }): FormulaOperand {
    const writtenRows = this.setting.written.lists.get(made.list) ?? [];
    const texts = this.evaluation.rows(made).map((evaluation, at) => {
      const row = {
        evaluation,
        cells: writtenRows[at] ?? new Map<Fact, Written>(),
        suffix: ` (${at + 1})`,
        keys: new Map<Making, object>(),
        ...(this.row ? { outer: this.row } : {}),
      };
      return new FormulaWriter(this.setting, row, this.leans, "", this.within).write(made.each);
    });
    const [only] = texts;
    if (!only) return atom("0");
    if (texts.length === 1) return only;
    return { text: texts.map(({ text }) => text).join("+"), binding: Binding.sum };
  }

  /** A table's figure as it stands now, in a place of its own where the setting gives figures one. */
  private figureFound(
    quantity: Quantity,
    made: Making & { readonly how: "found" },
  ): FormulaOperand {
    const { placer } = this.setting;
    if (!placer?.placesFigures || this.row) return this.figureHeld(quantity, made);
    const held = this.figureHeld(quantity, made);
    const placed = { kind: quantity.kind, authority: sourceOf(made, this.evaluation) };
    return atom(placer.place(made.table.name + this.label, made, () => held.text, placed));
  }

  /** A table's figure as it stands now, good only for the keys it was found for. */
  private figureHeld(quantity: Quantity, made: Making & { readonly how: "found" }): FormulaOperand {
    const held = figureNow(quantity, this.evaluation);
    if (held === undefined) return atom("NA()");
    if (made.keys.every((key) => this.isSettled(key))) return atom(held);
    const holds = conditionsOf(made, this.evaluation, (key) => this.write(key).text);
    return atom(`IF(AND(${holds.join(",")}),${held},NA())`);
  }
}
