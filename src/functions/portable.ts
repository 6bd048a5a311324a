import type { AmountFunction, TableFunction } from "../agreement/define-clause";
import { formula, settled, type Placer, type WrittenFacts } from "../quantities/formula";
import { quoted, refusing } from "../quantities/formula-text";
import { factQuantity, type Fact } from "../quantities/fact";
import type { Kind, Making, Quantity, YesNo } from "../quantities/quantity";
import { Refusal } from "../quantities/refusal";
import type { TableCell } from "../quantities/table";
import { matrix } from "./cell-input";
import { sizeOfTable } from "./evaluate";
import type { Cell } from "./grid";
import { held } from "./held";
import { PassedThrough } from "./reading";
import { cellOfReference, isReference } from "./reference";
import { sentence } from "./wording";
import { writtenCall, type ArgumentText } from "./written-call";

export type { ArgumentText } from "./written-call";

/** `plain` opens everywhere; `let` names each step and needs Excel 2021, 365 or another program with LET. */
export type Form = "plain" | "let";

/** A formula that shows the same error a call refused as it stands shows. */
const refused = (problem: unknown): string => {
  if (problem instanceof Refusal) return refusing(problem.code, sentence(problem));
  if (problem instanceof PassedThrough) return problem.cell.error;
  throw problem;
};

/** An equivalent native Excel formula for one call: arguments stay references, refusals stay errors. */
export function nativeFormula(
  definition: AmountFunction,
  args: readonly ArgumentText[],
  form: Form = "plain",
): string {
  try {
    const written = writtenCall(definition, args);
    const named = new Names();
    if (form === "plain") return `=${formula(definition.result(), written)}`;
    const body = formula(definition.result(), written, named);
    return `=${named.around(body)}`;
  } catch (problem) {
    return `=${refused(problem)}`;
  }
}

const LONGEST_NAME = 40;

/** Places each step once: the same step reached by two ways is one step. */
abstract class Steps implements Placer {
  private readonly places = new Map<object, string>();
  private readonly alike = new Map<string, string>();

  place(title: string, key: object, write: () => string): string {
    const kept = this.places.get(key);
    if (kept) return kept;
    const text = write();
    const twin = `${title}=${text}`;
    const place = this.alike.get(twin) ?? this.add(title, text, key);
    this.places.set(key, place);
    this.alike.set(twin, place);
    return place;
  }

  protected abstract add(title: string, text: string, key: object): string;
}

/** Steps as LET names, made from their titles. */
class Names extends Steps {
  private readonly steps: { readonly name: string; readonly text: string }[] = [];

  around(body: string): string {
    if (this.steps.length === 0) return body;
    return `LET(${this.steps.map(({ name, text }) => `${name},${text}`).join(",")},${body})`;
  }

  protected override add(title: string, text: string): string {
    const name = this.unused(title);
    this.steps.push({ name, text });
    return name;
  }

  private unused(title: string): string {
    const words = title.toLowerCase().replace(/[^a-z0-9]+/g, "_");
    const name = `_${words}`.slice(0, LONGEST_NAME).replace(/_+$/, "");
    const taken = new Set(this.steps.map((step) => step.name));
    for (let count = 2, next = name; ; count += 1, next = `${name}_${count}`) {
      if (!taken.has(next)) return next;
    }
  }
}

/** The part of an argument that one cell of a spilled call sees. */
const partOf = ({ text, value }: ArgumentText, row: number, column: number): ArgumentText => {
  const cells = matrix(value);
  const at = { row: cells.length === 1 ? 0 : row, column: cells[0]!.length === 1 ? 0 : column };
  const isRange = cells.length > 1 || cells[0]!.length > 1;
  return {
    text: isRange && isReference(text) ? cellOfReference(text, at.row, at.column) : text,
    value: cells[at.row]?.[at.column] ?? null,
  };
};

/** The native formulas of a call, one a cell of its spilled answer. */
export function nativeCells(
  definition: AmountFunction,
  args: readonly ArgumentText[],
  form: Form = "plain",
): readonly (readonly string[])[] {
  if (Object.values(definition.facts).some((fact) => "row" in fact)) {
    return [[nativeFormula(definition, args, form)]];
  }
  const sizes = args.map(({ value }) => matrix(value));
  const rows = Math.max(1, ...sizes.map((cells) => cells.length));
  const columns = Math.max(1, ...sizes.map((cells) => cells[0]!.length));
  const isOutside = (row: number, column: number) =>
    sizes.some(
      (cells) =>
        (cells.length > 1 && row >= cells.length) ||
        (cells[0]!.length > 1 && column >= cells[0]!.length),
    );
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) =>
      isOutside(row, column)
        ? "=NA()"
        : nativeFormula(
            definition,
            args.map((argument) => partOf(argument, row, column)),
            form,
          ),
    ),
  );
}

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
