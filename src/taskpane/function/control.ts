import type { Argument } from "../form/arguments";

/** What every control of the form is given. */
export interface ControlProps {
  readonly argument: Argument;
  /** The text as entered. */
  readonly entry: string;
  readonly onEntry: (text: string) => void;
}
