import type { Question } from "../../define-questions";
import type { WorkpaperFacts } from "../workpapers";

/** A question before its fact is found: the fact by its name among those asked for. */
export interface AskedFact extends Omit<Question, "fact"> {
  readonly fact: keyof WorkpaperFacts;
}
