import type { FunctionDefinition } from "../../agreement/define-clause";
import type { Fact } from "../../quantities/fact";
import type { Place } from "../portable";
import type { Area } from "../port";

/** An argument of a call as its formula writes it, and what it comes to now. */
export interface ArgumentToCopy {
  readonly fact: Fact;
  /** Empty where it is left blank. */
  readonly text: string;
  readonly value: unknown;
  /** The cells a reference means. */
  readonly area?: Area;
}

/** A call of ours whose steps are to be laid out in cells. */
export interface CallToCopy {
  readonly definition: FunctionDefinition;
  /** In the order of the function's arguments. */
  readonly args: readonly ArgumentToCopy[];
  /** The cell whose formula holds the call. */
  readonly from: Place;
}
