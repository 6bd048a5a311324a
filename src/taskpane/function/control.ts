import type { FieldControlProps } from "@fluentui/react-components";
import type { Argument } from "../form/arguments";

/** What every control of the form is given, its label and messages attached. */
export interface ControlProps extends FieldControlProps {
  readonly argument: Argument;
  /** The text as entered. */
  readonly entry: string;
  readonly onEntry: (text: string) => void;
}
