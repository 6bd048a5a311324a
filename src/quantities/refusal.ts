import type { Kind, Literal, Quantity } from "./quantity";

/** `#VALUE!` where the user can mend the input, `#N/A` where the product does not hold the figure. */
export type RefusalCode = "#VALUE!" | "#N/A";

/** Why a rule declines, as the rule states it: whose value to show, and what is needed instead. */
export interface RefusalGrounds {
  readonly code: RefusalCode;
  readonly about: Quantity;
  /** What to call it where it is neither a fact nor a named step. */
  readonly label: string;
  readonly needs: string;
}

/** What stood in a cell, by kind; `words` are printed as they are. */
export interface Seen {
  readonly kind: Kind | "words";
  readonly value: Literal;
}

export interface RefusalDetails {
  readonly code: RefusalCode;
  /** The argument or fact refused, by its label. */
  readonly label: string;
  /** What was seen there; absent where the cell was blank. */
  readonly saw?: Seen;
  /** What is needed, and where it says so, as a sentence. */
  readonly needs: string;
}

/** Input that cannot be computed. Data; the wording is made where it is shown. */
export class Refusal extends Error implements RefusalDetails {
  readonly code: RefusalCode;
  readonly label: string;
  readonly saw?: Seen;
  readonly needs: string;

  constructor({ code, label, saw, needs }: RefusalDetails) {
    super(needs);
    this.name = "Refusal";
    this.code = code;
    this.label = label;
    if (saw) this.saw = saw;
    this.needs = needs;
  }
}
