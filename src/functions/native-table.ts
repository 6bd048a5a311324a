import type { TableFunction } from "../agreement/define-clause";
import { factQuantity, type Fact } from "../quantities/fact";
import { nameOf } from "../quantities/exact";
import { formula, settled, type Placed, type WrittenFacts } from "../quantities/formula";
import { quoted } from "../quantities/formula-text";
import type { Authority, Kind, Making, Quantity, YesNo } from "../quantities/quantity";
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
  /** What a step rests on; absent where it is an argument or a choice between steps. */
  readonly authority?: Authority;
  /** The argument that is checked here. */
  readonly fact?: Fact;
}

/** Where a table's cells and its workings will stand, as references. */
export interface TablePlace {
  readonly cell: (row: number, column: number) => string;
  readonly working: (at: number) => string;
  /** Each figure of a table of law is a working of its own, with its source. */
  readonly figuresApart?: boolean;
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
    const size = sizeOfTable(definition, written.evaluation);
    const { header, rows, shared = [] } = definition.table(size);
    const steps = new Cells(place, rows, written);
    const body = rows.map((row, at) =>
      row.map((cell, column) => steps.formulaOf(cell, written, at + 1, column)),
    );
    shared.forEach((quantity) => steps.rest(quantity));
    return { cells: [[...header], ...body], workings: steps.workings };
  } catch (problem) {
    return { cells: [[`=${refused(problem)}`]], workings: [] };
  }
}

/** The longest text of a failing step that still stands inside its branch. */
const LONGEST_INSIDE = 3000;

/** A step or a choice with a place of its own, as a quantity. */
const stepOf = (made: Making): Quantity => {
  if (made.how === "line") return { kind: made.of.kind, made };
  return { kind: made.how === "either" ? made.then.kind : "count", made };
};

/** Steps as cells: a line shown in the table stands there, every other among the workings. */
class Cells extends Steps {
  readonly isChecked = false;
  readonly longestChoice = 120;
  readonly placesFigures: boolean;
  readonly workings: NativeWorking[] = [];
  private readonly shown = new Map<object, string>();
  private readonly failing = new Map<object, boolean>();
  /** What the cell being written is shown by, where it is left out on the facts as they stand. */
  private condition: string | undefined;
  /** Steps of such a cell alone, blank like it. */
  private readonly conditional = new Set<object>();
  private readonly factAt: ReadonlyMap<object, Fact>;

  constructor(
    private readonly placeOf: TablePlace,
    rows: readonly (readonly TableCell[])[],
    private readonly written: WrittenFacts,
  ) {
    super();
    this.placesFigures = placeOf.figuresApart ?? false;
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

  override place(title: string, key: object, write: () => string, placed?: Placed): string {
    const shown = this.shown.get(key);
    if (shown) return shown;
    if (!this.fails(key)) return super.place(title, key, write, placed);
    const text = write();
    if (text.length <= LONGEST_INSIDE) return `(${text})`;
    const { condition } = this;
    if (condition === undefined) return super.place(title, key, () => text, placed);
    this.conditional.add(key);
    return super.place(title, key, () => `IF(${condition},${text},"")`, placed);
  }

  /** Writes what the table rests on beside its cells, so that its refusal shows somewhere. */
  rest(quantity: Quantity): void {
    const text = formula(quantity, this.written, this);
    if (this.fails(quantity.made)) this.add(nameOf(quantity, "Rests on"), text, quantity.made);
  }

  protected override add(title: string, text: string, key: object, placed?: Placed): string {
    const of = this.quantityAt(key);
    this.workings.push({
      title,
      formula: `=${text}`,
      value: this.valueNow(key, of),
      kind: of.kind,
      ...placed,
    });
    return this.placeOf.working(this.workings.length - 1);
  }

  private valueNow(key: object, of: Quantity): Cell {
    if (this.conditional.has(key)) return "";
    if (this.isBlank(key)) return 0;
    return this.fails(key) ? { error: "#VALUE!" } : held(this.written.evaluation.value(of));
  }

  private quantityAt(key: object): Quantity {
    const fact = this.factAt.get(key);
    return fact ? factQuantity(fact) : stepOf(key as Making);
  }

  /** Whether an argument is left blank that has no default; a reference to it counts as nothing. */
  private isBlank(key: object): boolean {
    const fact = this.factAt.get(key);
    if (!fact?.optional || fact.fallback !== undefined) return false;
    return !this.written.evaluation.isGiven(fact);
  }

  /**
   * Whether a step cannot be computed on these facts: it belongs to a branch not taken. Where it is short
   * it stands inside that branch, so that no cell of its own shows an error.
   */
  private fails(key: object): boolean {
    const known = this.failing.get(key);
    if (known !== undefined) return known;
    const answer = !this.isBlank(key) && this.isRefused(key);
    this.failing.set(key, answer);
    return answer;
  }

  private isRefused(key: object): boolean {
    try {
      this.written.evaluation.value(this.quantityAt(key));
      return false;
    } catch (problem) {
      if (problem instanceof Refusal || problem instanceof RangeError) return true;
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
    const condition = holds ? undefined : formula(when!, written, this);
    this.condition = this.isLeftOut(when) ? condition : undefined;
    const body = formula(isHome ? made.of : cell.of, written, this);
    this.condition = undefined;
    return holds ? `=${body}` : this.either(when!, body, otherwise, written);
  }

  private isLeftOut(when: YesNo | undefined): boolean {
    return when !== undefined && this.written.evaluation.value(when) !== true;
  }

  private either(when: YesNo, then: string, otherwise: string, written: WrittenFacts): string {
    return `=IF(${formula(when, written, this)},${then},${quoted(otherwise)})`;
  }
}
