import type { Fact, ListFact } from "./fact";
import { Fraction } from "./fraction";
import type { Making, Quantity } from "./quantity";
import type { Finding } from "./rate-table";
import { Refusal } from "./refusal";
import { literalOf, valueOf, type Value } from "./value";

/** What the user knows, read and checked: a value a fact (absent where blank), a list row by row. */
export interface Known {
  readonly facts: ReadonlyMap<Fact, Value>;
  readonly lists: ReadonlyMap<ListFact, readonly ReadonlyMap<Fact, Value>[]>;
}

/** Where a row of a list stands: the evaluation around it, and what of the sum's body is the row's own. */
interface Outer {
  readonly evaluation: Evaluation;
  readonly inside: ReadonlySet<Making>;
  readonly rowFacts: ReadonlySet<Fact>;
}

/**
 * The exact reader: each node of a rule evaluated once, on demand, in decimal fractions. A choice
 * computes only the branch taken. Throws a `Refusal` where the rule declines.
 */
export class Evaluation {
  private readonly memo = new Map<Making, Value>();
  private readonly findings = new Map<Making, Finding>();
  private readonly rowsOf = new Map<Making, readonly Evaluation[]>();

  constructor(
    private readonly known: Known,
    private readonly outer?: Outer,
  ) {}

  value(quantity: Quantity): Value {
    const { made } = quantity;
    if (this.outer && !this.outer.inside.has(made)) return this.outer.evaluation.value(quantity);
    const kept = this.memo.get(made);
    if (kept !== undefined) return kept;
    const worked = this.work(quantity);
    this.memo.set(made, worked);
    return worked;
  }

  /** Whether an optional fact was entered, its default aside. */
  isGiven(fact: Fact): boolean {
    return this.known.facts.has(fact) || (this.outer?.evaluation.isGiven(fact) ?? false);
  }

  /** Whether a fact changes from row to row of the list being summed. */
  isRowFact(fact: Fact): boolean {
    return this.outer?.rowFacts.has(fact) ?? false;
  }

  /** Whether a part of a sum's body changes from row to row. */
  isRowOwn(made: Making): boolean {
    return this.outer?.inside.has(made) ?? false;
  }

  /** What a table of law answered, once its quantity has been valued. */
  finding(made: Making): Finding | undefined {
    return this.findings.get(made) ?? this.outer?.evaluation.finding(made);
  }

  /** One evaluation a row of the list a sum runs over; what no row touches is shared. */
  rows(sum: Making & { readonly how: "sum" }): readonly Evaluation[] {
    const kept = this.rowsOf.get(sum);
    if (kept) return kept;
    const inside = dependentOnRow(sum);
    const outer = { evaluation: this, inside, rowFacts: new Set(Object.values(sum.list.row)) };
    const listed = this.known.lists.get(sum.list) ?? [];
    const rows = listed.map((facts) => new Evaluation({ facts, lists: this.known.lists }, outer));
    this.rowsOf.set(sum, rows);
    return rows;
  }

  private work({ kind, made }: Quantity): Value {
    switch (made.how) {
      case "constant":
        return valueOf(kind, made.value);
      case "fact":
        return this.factValue(made.fact);
      case "operation":
        return made.operation.exact(...made.of.map((operand) => this.value(operand)));
      case "either":
        return this.value(this.value(made.when) === true ? made.then : made.otherwise);
      case "line":
      case "aside":
      case "alike":
        return this.value(made.of);
      case "given":
        return this.isGiven(made.fact);
      case "provided": {
        if (this.value(made.condition) === true) return this.value(made.of);
        const { code, label, needs, about } = made.grounds;
        const saw = { kind: about.kind, value: literalOf(this.value(about)) };
        throw new Refusal({ code, label: nameOf(about, label), needs, saw });
      }
      case "sum":
        return this.rows(made).reduce<Value>(
          (sum, row) => (sum as Fraction).plus(row.value(made.each) as Fraction),
          Fraction.of(0),
        );
      case "found":
        return this.look(kind, made);
    }
  }

  private factValue(fact: Fact): Value {
    const entered = this.known.facts.get(fact);
    if (entered !== undefined) return entered;
    if (fact.fallback !== undefined) return valueOf(fact.kind, fact.fallback);
    throw new Refusal({ code: "#VALUE!", label: fact.label, needs: "It is needed here." });
  }

  private look(kind: Quantity["kind"], made: Making & { readonly how: "found" }): Value {
    const keys = made.keys.map((key) => literalOf(this.value(key)));
    const finding = made.table.find(...keys);
    if (!finding) {
      const at = made.table.unknown?.(...keys) ?? 0;
      const key = made.keys[at];
      throw new Refusal({
        code: "#N/A",
        label: key ? nameOf(key, made.table.name) : made.table.name,
        ...(key ? { saw: { kind: key.kind, value: keys[at]! } } : {}),
        needs: made.table.otherwise,
      });
    }
    this.findings.set(made, finding);
    return valueOf(kind, finding.value);
  }
}

/** The name a quantity goes by: its fact's label or its line's title. */
export const nameOf = ({ made }: Quantity, otherwise: string): string => {
  if (made.how === "fact") return made.fact.label;
  if (made.how === "line") return made.title;
  return otherwise;
};

/** The quantities a quantity is made of. */
export const partsOf = (made: Making): readonly Quantity[] => {
  switch (made.how) {
    case "operation":
      return made.of;
    case "either":
      return [made.when, made.then, made.otherwise];
    case "line":
    case "alike":
      return [made.of];
    case "aside":
      return [made.of, ...made.beside];
    case "provided":
      return [made.condition, made.of, made.grounds.about];
    case "sum":
      return [made.each];
    case "found":
      return made.keys;
    default:
      return [];
  }
};

const dependents = new WeakMap<Making, Set<Making>>();

/** Those parts of a sum's body that change from row to row. */
function dependentOnRow(sum: Making & { readonly how: "sum" }): Set<Making> {
  const kept = dependents.get(sum);
  if (kept) return kept;
  const facts = new Set<Fact>(Object.values(sum.list.row));
  const inside = new Set<Making>();
  const visited = new Map<Making, boolean>();
  const touches = (made: Making): boolean => {
    const before = visited.get(made);
    if (before !== undefined) return before;
    const own = (made.how === "fact" || made.how === "given") && facts.has(made.fact);
    const deep = partsOf(made).map((part) => touches(part.made));
    const answer = own || deep.includes(true);
    visited.set(made, answer);
    if (answer) inside.add(made);
    return answer;
  };
  touches(sum.each.made);
  dependents.set(sum, inside);
  return inside;
}

/** The exact amount of a quantity on known facts. */
export const exact = (quantity: Quantity, known: Known): Value =>
  new Evaluation(known).value(quantity);
