import type { Argument } from "../form/arguments";

/** What every control of the form is given; its label and messages come from the field around it. */
export interface ControlProps {
  readonly argument: Argument;
  /** The text as entered. */
  readonly entry: string;
  readonly onEntry: (text: string) => void;
}
