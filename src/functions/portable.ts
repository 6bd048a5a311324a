import type { AmountFunction } from "../agreement/define-clause";
import { isList } from "../quantities/fact";
import { checked, formula } from "../quantities/formula";
import { matrix } from "./cell-input";
import { refused, Steps } from "./native-steps";
import { cellOfReference, isReference } from "./reference";
import { writtenCall, type ArgumentText } from "./written-call";

export { nativeTable, type NativeTable, type NativeWorking, type TablePlace } from "./native-table";
export type { ArgumentText } from "./written-call";

/** `plain` opens everywhere; `let` names each step and needs Excel 2021, 365 or another program with LET. */
export type Form = "plain" | "let";

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
    return `=${checked(named.around(body), written)}`;
  } catch (problem) {
    return `=${refused(problem)}`;
  }
}

const LONGEST_NAME = 40;

/** Steps as LET names, made from their titles. */
class Names extends Steps {
  readonly isChecked = true;
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
  if (Object.values(definition.facts).some(isList)) {
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
