import type { Fact } from "../quantities/fact";

/** One fact as it is asked for: what it is, who asks for it, and the words that need it. */
export interface Question {
  readonly fact: Fact;
  /** What to enter, in a few words. */
  readonly note: string;
  /** What each of its options means, where the note does not say. */
  readonly help?: string;
  /** The section or statute that asks for it. */
  readonly authority: string;
  /** The clause whose words need it, by its folder's name, and those words verbatim. */
  readonly words?: { readonly clause: string; readonly said: string };
  /** The function that works it out from other figures. */
  readonly workedOutBy?: string;
}

/** Facts asked for together. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
  /** Each has a default that most leave as it is. */
  readonly isOptional?: boolean;
}
