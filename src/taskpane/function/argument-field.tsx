import { echoOf } from "../form/echo";
import { ChoiceControl } from "./choice-control";
import type { ControlProps } from "./control";
import { FieldRow } from "./field-row";
import { TextControl } from "./text-control";
import { YesNoControl } from "./yes-no-control";

interface ArgumentFieldProps extends ControlProps {
  readonly help: string | undefined;
  readonly complaint: string | undefined;
}

/** One argument of the form, drawn by its kind. */
export function ArgumentField({ help, complaint, ...control }: ArgumentFieldProps) {
  const { fact } = control.argument;
  const echo = echoOf(control.argument);
  const props = {
    label: fact.label,
    help,
    complaint,
    echo: echo === control.entry.trim() ? undefined : echo,
  };
  return <FieldRow {...props}>{controlOf(control, help)}</FieldRow>;
}

function controlOf(control: ControlProps, help: string | undefined) {
  const { fact } = control.argument;
  if (fact.kind === "yesno") return <YesNoControl {...control} />;
  if (fact.oneOf) return <ChoiceControl {...control} help={help} />;
  return <TextControl {...control} />;
}
