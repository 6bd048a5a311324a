import type { Question } from "../../define-questions";

/** A question before its fact is found: the fact by its name among those asked for. */
export interface AskedFact extends Omit<Question, "fact"> {
  readonly fact: string;
}
