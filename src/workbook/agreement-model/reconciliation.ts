import { numberFormats } from "../model";
import { Draft, text, type DraftCell } from "./draft";
import { group, header, titled } from "./rows";
import { worked, cents, figure, type Placed, type Term } from "./term";

const { amount, rate } = numberFormats;
const WIDTHS = [2, 50, 21, 21, 17, 28] as const;
const COLUMNS = WIDTHS.length - 1;

/** One figure reached by two ways. */
export interface Compared {
  readonly item: string;
  readonly clause: Term;
  readonly other: Term;
  readonly authority: string;
  readonly isRate?: boolean;
}

/** Groups of figures that must agree. */
export type Reconciled = readonly (readonly [title: string, lines: readonly Compared[]])[];

/** A sum of cells of any sheets, to the cent. */
export const plus = (...terms: readonly Term[]): Term =>
  worked(
    cents(terms.reduce((sum, each) => sum + figure(each), 0)),
    (of) => `ROUND(${terms.map(of).join("+")},2)`,
  );

/** Clause by clause against the whole: each difference is nothing, and so is their total. */
export function reconciliation(groups: Reconciled): { draft: Draft; check: Placed } {
  const draft = new Draft("Reconciliation", WIDTHS);
  titled(
    draft,
    "Reconciliation",
    "The sheets clause by clause against the answer of Package; every difference is to be 0.00",
    COLUMNS,
  );
  header(draft, ["Item"], ["Clause by clause", "Package", "Difference"], "Authority");
  const differences = groups.flatMap(([title, lines]) => {
    group(draft, title, COLUMNS);
    return lines.map((each) => line(draft, each));
  });
  const check = draft.write([
    null,
    text("All differences together, without their signs", "totalLabel"),
    text("", "totalLabel"),
    text("", "totalLabel"),
    { of: absolute(differences), style: "total", numberFormat: amount },
    text("", "totalSource"),
  ])[4]!;
  return { draft, check };
}

const absolute = (cells: readonly Placed[]): Term =>
  worked(cents(cells.reduce((sum, each) => sum + Math.abs(figure(each)), 0)), (of) =>
    cells.map((each) => `ABS(${of(each)})`).join("+"),
  );

const RATE_DECIMALS = 8;
const CENTS = 2;

function line(draft: Draft, { item, clause, other, authority, isRate }: Compared): Placed {
  const figures = (of: Term): DraftCell => ({
    of,
    style: "link",
    numberFormat: isRate ? rate : amount,
  });
  const { row } = draft;
  const [left, right] = [clause, other].map(({ value }, at) => ({
    ...draft.at(row, at + 2),
    value,
  }));
  const decimals = isRate ? RATE_DECIMALS : CENTS;
  /** What Package leaves out it leaves blank, and a blank that a formula gives is a text. */
  const between = worked(
    Number((figure(left!) - figure(right!)).toFixed(decimals)) + 0,
    (of) => `ROUND(N(${of(left!)})-N(${of(right!)}),${decimals})`,
  );
  return draft.write([
    null,
    text(item, "label"),
    figures(clause),
    figures(other),
    { of: between, style: "check", numberFormat: amount },
    text(authority, "source"),
  ])[4]!;
}
