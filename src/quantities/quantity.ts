import type { Fact, ListFact } from "./fact";
import type { Operation } from "./operation";
import type { RateTable } from "./rate-table";
import type { RefusalGrounds } from "./refusal";

/** What a quantity measures. Money never multiplies money; a date has no clock. */
export type Kind = "money" | "rate" | "days" | "date" | "count" | "yesno" | "text";

/** The kinds that scale another amount. */
export type Scalar = "rate" | "count" | "days";

/** The kinds that add, subtract and divide. */
export type Numeric = "money" | Scalar;

/**
 * An amount that knows its kind and how it was made. A rule builds quantities once, from facts;
 * the readers (`exact`, `working`, `formula`, `columns`) turn them into figures, words and cells.
 */
export interface Quantity<K extends Kind = Kind> {
  readonly kind: K;
  readonly made: Making;
}

export type Money = Quantity<"money">;
export type Rate = Quantity<"rate">;
export type Days = Quantity<"days">;
export type CalendarDate = Quantity<"date">;
export type Count = Quantity<"count">;
export type YesNo = Quantity<"yesno">;
export type Text = Quantity<"text">;

/** What a line rests on: a section or statute, and the words obeyed where they are quoted. */
export interface Authority {
  readonly section: string;
  readonly words?: string;
}

export type Literal = number | string | boolean;

export type Making =
  | { readonly how: "fact"; readonly fact: Fact }
  | { readonly how: "constant"; readonly value: Literal }
  | { readonly how: "operation"; readonly operation: Operation; readonly of: readonly Quantity[] }
  | {
      readonly how: "either";
      readonly when: YesNo;
      readonly then: Quantity;
      readonly otherwise: Quantity;
    }
  | {
      readonly how: "line";
      readonly title: string;
      readonly of: Quantity;
      readonly authority: Authority;
    }
  | {
      readonly how: "provided";
      readonly condition: YesNo;
      readonly of: Quantity;
      readonly grounds: RefusalGrounds;
    }
  | { readonly how: "alike"; readonly label: string; readonly of: Quantity }
  | { readonly how: "aside"; readonly of: Quantity; readonly beside: readonly Quantity[] }
  | { readonly how: "given"; readonly fact: Fact }
  | { readonly how: "sum"; readonly list: ListFact; readonly each: Quantity }
  | { readonly how: "found"; readonly table: RateTable; readonly keys: readonly Quantity[] };
