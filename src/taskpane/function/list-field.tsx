import { InfoLabel, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Argument } from "../form/arguments";
import type { Complaint as AComplaint } from "../form/outcome";
import { isRanged, textOf, withRanges, type Form } from "../form/form";
import type { Part } from "../form/parts";
import { ArgumentField } from "./argument-field";
import { Complaint } from "./complaint";
import { ListRows } from "./list-rows";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: `${tokens.spacingVerticalXS} 0`,
    border: "none",
    minWidth: 0,
  },
  head: { display: "flex", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
  switch: { fontSize: tokens.fontSizeBase200, flexShrink: 0 },
});

export interface ListProps {
  readonly part: Part & { readonly is: "list" };
  readonly form: Form;
  readonly args: readonly Argument[];
  readonly complaints: readonly AComplaint[];
  readonly helpFor: (name: string) => string | undefined;
  readonly onForm: (form: Form) => void;
}

/** A list argument: typed row by row, or a range for each of its columns. */
export function ListField(props: ListProps) {
  const { part, form, args, complaints, helpFor, onForm } = props;
  const styles = useStyles();
  const id = useId();
  const ranged = isRanged(form, part);
  const about = complaints.filter(({ name }) => part.columns.some((each) => each.name === name));
  return (
    <div className={styles.list} role="group" aria-labelledby={id}>
      <div className={styles.head}>
        <InfoLabel id={id} info={part.columns.map(({ name, fact }) => helpLine(fact.label, helpFor(name))).join(" ")}>
          {part.list.label}
        </InfoLabel>
        <Link
          as="button"
          className={styles.switch}
          onClick={() => onForm(withRanges(form, part, !ranged))}
        >
          {ranged ? "Type the rows" : "Use ranges"}
        </Link>
      </div>
      {ranged ? (
        part.columns.map(({ name }) => {
          const argument = args.find((each) => each.name === name);
          return (
            argument && (
              <ArgumentField
                key={name}
                argument={argument}
                entry={textOf(form, name)}
                onEntry={(text) => onForm({ ...form, [name]: text })}
                help={helpFor(name)}
                complaint={about.find((each) => each.name === name)?.words}
              />
            )
          );
        })
      ) : (
        <>
          <ListRows {...props} complaints={about} />
          {about.map(({ words }) => (
            <Complaint key={words} words={words} />
          ))}
        </>
      )}
    </div>
  );
}

const helpLine = (label: string, help: string | undefined) => (help ? `${label}: ${help}` : "");
