import { clauses, explainName } from "../../agreement";
import type { Clause, FunctionDefinition } from "../../agreement/define-clause";
import { bareName } from "../../functions/explain-call";
import {
  areasReferred,
  callsIn,
  callsReferred,
  Reckoning,
  replaced,
  type Book,
  type Call,
  type Place,
} from "../../workbook/portable";
import type { Area } from "../../workbook/port";
import type { Argument } from "../form/arguments";
import { outcomeOf, type Outcome } from "../form/outcome";
import { fieldsOf, partsOf, type Part } from "../form/parts";
import { writtenArgument } from "./written-argument";

/** A call that follows a clause, with its arguments worked out and what it comes to. */
export interface Followed {
  readonly is: "followed";
  readonly clause: Clause;
  readonly definition: FunctionDefinition;
  readonly parts: readonly Part[];
  readonly args: readonly Argument[];
  readonly outcome: Outcome;
}

/** A call as it stands in a formula, alone or among others. */
export interface Explained {
  /** Tells it from the other calls of the formula. */
  readonly key: string;
  /** How many calls it stands inside. */
  readonly depth: number;
  readonly name: string;
  /** As written. */
  readonly text: string;
  /** The argument of another call it is, or is part of. */
  readonly feeds?: string;
  /** Cells it refers to that hold calls themselves, those of the calls inside it aside. */
  readonly refersTo: readonly Place[];
  /** Every area it refers to, those of the calls inside it too. */
  readonly areas: readonly Area[];
  readonly subject: Followed | { readonly is: "words"; readonly words: string };
}

/** A formula's calls, and the cells with calls that the rest of it refers to. */
export interface ExplainedFormula {
  readonly calls: readonly Explained[];
  readonly refersTo: readonly Place[];
}

interface Named {
  readonly name: string;
  readonly clause?: Clause;
  readonly definition?: FunctionDefinition;
  /** Which of the written arguments is the first of the function itself. */
  readonly first: number;
}

const followedBy = (name: string) => {
  for (const clause of clauses) {
    const definition = clause.functions.find((each) => each.name === name);
    if (definition) return { clause, definition };
  }
  return {};
};

/** Takes a formula apart: every call in it, the ones inside others after those that hold them. */
export class FormulaReading {
  private readonly outermost: readonly Call[];

  constructor(
    private readonly formula: string,
    private readonly here: string,
    private readonly book: Book,
  ) {
    this.outermost = callsIn(formula);
  }

  explained(): ExplainedFormula {
    return {
      calls: this.outermost.flatMap((call) => this.withInner(call, 0, undefined)),
      refersTo: this.refersTo(this.formula, 0, this.outermost),
    };
  }

  private text({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.formula.slice(from, to);
  }

  /** What a call calls; one that explains another is taken for that other one. */
  private named({ name, args: [about] }: Call): Named {
    const isAbout = name === explainName && about !== undefined;
    const inner = isAbout ? this.reckoned(this.text(about)) : undefined;
    if (typeof inner !== "string") return { name, first: 0, ...followedBy(name) };
    const called = bareName(inner);
    return { name: called, first: 1, ...followedBy(called) };
  }

  private reckoned(text: string): unknown {
    const now = new Reckoning(text, this.here, this.book).comesTo();
    return now.is === "known" ? now.value : undefined;
  }

  private withInner(call: Call, depth: number, feeds: string | undefined): readonly Explained[] {
    const named = this.named(call);
    const own: Explained = {
      key: String(call.from),
      depth,
      name: named.name,
      text: this.text(call),
      ...(feeds === undefined ? {} : { feeds }),
      refersTo: this.refersTo(this.text(call), call.from, call.inner),
      areas: areasReferred(this.text(call), this.here, this.book),
      subject: this.subject(call, named),
    };
    const inner = call.inner.flatMap((each) =>
      this.withInner(each, depth + 1, this.feeding(call, named, each)),
    );
    return [own, ...inner];
  }

  /** The argument that a call inside another is, or is part of. */
  private feeding(holder: Call, { name, definition, first }: Named, inner: Call): string {
    const at = holder.args.findIndex(({ from, to }) => inner.from >= from && inner.to <= to);
    const field = definition && fieldsOf(partsOf(definition))[at - first];
    return `${field?.fact.label ?? `argument ${at + 1}`} of ${name}`;
  }

  private refersTo(text: string, start: number, aside: readonly Call[]): readonly Place[] {
    const spans = aside.map(({ from, to }) => ({ from: from - start, to: to - start, by: " " }));
    return callsReferred(replaced(text, spans), this.here, this.book);
  }

  private subject(call: Call, { name, clause, definition, first }: Named): Explained["subject"] {
    if (!clause || !definition) {
      return {
        is: "words",
        words: `${name} follows no one clause, so there is no working to show.`,
      };
    }
    const parts = partsOf(definition);
    const fields = fieldsOf(parts);
    const written = call.args.slice(first);
    if (written.length > fields.length) {
      const words = `${name} takes ${fields.length} arguments and is given ${written.length}.`;
      return { is: "words", words };
    }
    const args = fields.map((field, at) => {
      const span = written[at];
      return writtenArgument(field, span ? this.text(span) : "", this.here, this.book);
    });
    const outcome = outcomeOf(definition, args);
    return { is: "followed", clause, definition, parts, args, outcome };
  }
}
