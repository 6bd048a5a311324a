import { makeStyles, tokens } from "@fluentui/react-components";
import type { Complaint } from "../form/outcome";
import { textOf, type Form } from "../form/form";
import { parameterHelp } from "../function-help";
import { usePane } from "../pane-context";
import { ArgumentField } from "./argument-field";
import { ListField } from "./list-field";
import type { Call } from "./use-call";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    containerType: "inline-size",
  },
});

interface CallFormProps {
  readonly functionName: string;
  readonly call: Call;
  readonly form: Form;
  readonly complaints: readonly Complaint[];
  readonly onForm: (form: Form) => void;
}

/** The form of a function, drawn from its facts. */
export function CallForm({ functionName, call, form, complaints, onForm }: CallFormProps) {
  const styles = useStyles();
  const { help } = usePane();
  const helpFor = (name: string) => parameterHelp(help, functionName, name);
  const { parts, args } = call;
  return (
    <form
      className={styles.form}
      onSubmit={(event) => event.preventDefault()}
      aria-label={functionName}
    >
      {parts.map((part) => {
        if (part.is === "list") {
          const props = { part, form, args, complaints, helpFor, onForm };
          return <ListField key={part.columns[0]!.name} {...props} />;
        }
        const { name } = part;
        const argument = args.find((each) => each.name === name);
        return (
          argument && (
            <ArgumentField
              key={name}
              argument={argument}
              entry={textOf(form, name)}
              onEntry={(text) => onForm({ ...form, [name]: text })}
              help={helpFor(name)}
              complaint={complaints.find((each) => each.name === name)?.words}
            />
          )
        );
      })}
    </form>
  );
}
