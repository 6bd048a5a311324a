import type { Fact } from "../quantities/fact";
import type { Kind, Quantity, YesNo } from "../quantities/quantity";
import type { TableCell } from "../quantities/table";
import type { QuestionGroup } from "./define-questions";
import type { Switches } from "./define-switches";
import type { AgreementTerms } from "./define-terms";

interface Part {
  readonly title: string;
  /** What the part shows and how; one or two sentences. */
  readonly note: string;
  /** What it takes to be worked out, and what is said where that is missing. */
  readonly when?: YesNo;
  readonly otherwise?: string;
}

/** Named steps, each shown with its working and its authority. */
export interface LinesPart extends Part {
  readonly lines: readonly Quantity[];
}

/** A schedule: a row a payment, a total under each column that has one. */
export interface SchedulePart extends Part {
  readonly header: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly totals?: readonly TableCell[];
}

/** One part of the supporting calculations. */
export type WorkpaperPart = LinesPart | SchedulePart;

/** One amount of an agreement, to stand beside the same amount of another. */
export interface ComparedItem {
  readonly item: string;
  readonly of: Quantity;
  readonly when?: YesNo;
  /** A sum of the items above it. */
  readonly isTotal?: boolean;
}

export interface ComparedAgreement {
  readonly terms: AgreementTerms;
  readonly items: readonly ComparedItem[];
}

/** Amounts that follow one fact as it grows: lines that bend at certain stops only. */
export interface Sweep {
  readonly when: YesNo;
  /** The fact that grows. */
  readonly over: Quantity<"money">;
  readonly of: string;
  /** Where the lines jump: a cent below there is another stop. */
  readonly threshold: Quantity<"money">;
  readonly measures: readonly {
    readonly title: string;
    readonly curves: readonly { readonly title: string; readonly of: Quantity<"money"> }[];
  }[];
  /** Points to find on the lines: where along, and the measures there in the order above. */
  readonly marks: readonly {
    readonly title: string;
    readonly at: Quantity<"money">;
    readonly measures: readonly Quantity<"money">[];
  }[];
}

/** One payment on a line of time: due then, paid then. */
export interface TimedPayment {
  readonly section: string;
  readonly item: string;
  readonly amount: Quantity<"money">;
  readonly due: Quantity<"date">;
  readonly paidOn: Quantity<"date">;
  readonly interest?: Quantity<"money">;
  /** Several payments, the first due then and the last paid then. */
  readonly isSeries?: boolean;
  readonly when?: YesNo;
}

/** A part of the whole, by clause. */
export interface SharePart {
  readonly section: string;
  readonly item: string;
  readonly amount: Quantity<"money">;
  readonly when?: YesNo;
}

/** What can be drawn up from one set of facts, each part built once. */
export interface Workpapers {
  /** What they are drawn up from, each by its label. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** What the report is, in a title and a sentence. */
  readonly title: string;
  readonly purpose: string;
  /** The facts as they are asked for. */
  readonly questions: () => readonly QuestionGroup[];
  /** The readings that move them, and the amounts they move. */
  readonly switches: () => Switches;
  readonly report: () => readonly WorkpaperPart[];
  readonly compared: () => readonly ComparedAgreement[];
  readonly sweep: () => Sweep;
  readonly timeline: () => readonly TimedPayment[];
  readonly shares: () => readonly SharePart[];
}

const kept = <T>(build: () => T): (() => T) => {
  let built: T | undefined;
  return () => (built ??= build());
};

/** Workpapers from the quantities of the facts; each part is built on first use and kept. */
export const defineWorkpapers = (parts: Workpapers): Workpapers => ({
  ...parts,
  questions: kept(parts.questions),
  switches: kept(parts.switches),
  report: kept(parts.report),
  compared: kept(parts.compared),
  sweep: kept(parts.sweep),
  timeline: kept(parts.timeline),
  shares: kept(parts.shares),
});

/** The kind a table cell measures; words measure nothing. */
export const kindOf = (cell: TableCell): Kind | undefined =>
  typeof cell === "object" && "of" in cell ? cell.of.kind : undefined;
