import type { TableFunction } from "../agreement/define-clause";
import { factQuantity, type Fact } from "../quantities/fact";
import { formula, settled, type WrittenFacts } from "../quantities/formula";
import { quoted } from "../quantities/formula-text";
import type { Kind, Making, Quantity, YesNo } from "../quantities/quantity";
import { Refusal } from "../quantities/refusal";
import type { TableCell } from "../quantities/table";
import { sizeOfTable } from "./evaluate";
import type { Cell } from "./grid";
import { held } from "./held";
import { refused, Steps } from "./native-steps";
import { writtenCall, type ArgumentText } from "./written-call";

/** A table as cells with native formulas, and the named steps they rest on. */
export interface NativeTable {
  readonly cells: readonly (readonly string[])[];
  readonly workings: readonly NativeWorking[];
}

/** A named step in a cell of its own: its formula, its kind, and what it comes to now. */
export interface NativeWorking {
  readonly title: string;
  readonly formula: string;
  readonly kind: Kind;
  readonly value: Cell;
}

/** Where a table's cells and its workings will stand, as references. */
export interface TablePlace {
  readonly cell: (row: number, column: number) => string;
  readonly working: (at: number) => string;
}

/** The native formulas of a table call: each named step in a cell of its own, the table's where it shows it. */
export function nativeTable(
  definition: TableFunction,
  args: readonly ArgumentText[],
  place: TablePlace,
): NativeTable {
  let written: WrittenFacts;
  try {
    written = writtenCall(definition, args);
    const { header, rows } = definition.table(sizeOfTable(definition, written.evaluation));
    const steps = new Cells(place, rows, written);
    const body = rows.map((row, at) =>
      row.map((cell, column) => steps.formulaOf(cell, written, at + 1, column)),
    );
    return { cells: [[...header], ...body], workings: steps.workings };
  } catch (problem) {
    return { cells: [[`=${refused(problem)}`]], workings: [] };
  }
}

const stepOf = (made: Making): Quantity =>
  made.how === "line" ? { kind: made.of.kind, made } : { kind: "count", made };

/** Steps as cells: a line shown in the table stands there, every other among the workings. */
class Cells extends Steps {
  readonly isChecked = false;
  readonly workings: NativeWorking[] = [];
  private readonly shown = new Map<object, string>();
  private readonly factAt: ReadonlyMap<object, Fact>;

  constructor(
    private readonly placeOf: TablePlace,
    rows: readonly (readonly TableCell[])[],
    private readonly written: WrittenFacts,
  ) {
    super();
    this.factAt = new Map([...written.facts].map(([fact, argument]) => [argument, fact]));
    rows.forEach((row, at) =>
      row.forEach((cell, column) => {
        if (typeof cell === "string" || !("of" in cell) || cell.when) return;
        const { made } = cell.of;
        if (made.how !== "line" || this.shown.has(made)) return;
        this.shown.set(made, placeOf.cell(at + 1, column));
      }),
    );
  }

  override place(title: string, key: object, write: () => string): string {
    return this.shown.get(key) ?? super.place(title, key, write);
  }

  protected override add(title: string, text: string, key: object): string {
    this.workings.push({ title, formula: `=${text}`, ...this.now(key) });
    return this.placeOf.working(this.workings.length - 1);
  }

  /** What a step, or an argument of the call, comes to on the facts as they stand. */
  private now(key: object): { readonly kind: Kind; readonly value: Cell } {
    const { evaluation } = this.written;
    const fact = this.factAt.get(key);
    const of = fact ? factQuantity(fact) : stepOf(key as Making);
    if (fact?.optional && fact.fallback === undefined && !evaluation.isGiven(fact)) {
      return { kind: of.kind, value: 0 };
    }
    try {
      return { kind: of.kind, value: held(evaluation.value(of)) };
    } catch (problem) {
      if (problem instanceof Refusal) return { kind: of.kind, value: problem };
      throw problem;
    }
  }

  formulaOf(cell: TableCell, written: WrittenFacts, row: number, column: number): string {
    if (typeof cell === "string") return cell;
    const { when, otherwise = "" } = cell;
    const holds = when ? settled(when, written) : true;
    if (holds === false) return otherwise;
    if ("words" in cell)
      return holds ? cell.words : this.either(cell.when, quoted(cell.words), otherwise, written);
    const { made } = cell.of;
    const isHome = made.how === "line" && this.shown.get(made) === this.placeOf.cell(row, column);
    const body = formula(isHome ? made.of : cell.of, written, this);
    return holds ? `=${body}` : this.either(when!, body, otherwise, written);
  }

  private either(when: YesNo, then: string, otherwise: string, written: WrittenFacts): string {
    return `=IF(${formula(when, written, this)},${then},${quoted(otherwise)})`;
  }
}
