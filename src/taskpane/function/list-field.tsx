import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Argument } from "../form/arguments";
import { isRanged, textOf, withRanges, type Form } from "../form/form";
import type { Complaint as AComplaint } from "../form/outcome";
import type { Part } from "../form/parts";
import { usePageStyles } from "../page-styles";
import { ArgumentField } from "./argument-field";
import { Complaint } from "./complaint";
import { HelpButton } from "./help-button";
import { ListRows } from "./list-rows";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  title: { flexGrow: 1 },
  switch: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
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
  const { part, form, complaints, onForm } = props;
  const styles = useStyles();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const ranged = isRanged(form, part);
  const about = complaints.filter(({ name }) => part.columns.some((each) => each.name === name));
  return (
    <div className={styles.list} role="group" aria-labelledby={id}>
      <div className={styles.head}>
        <span className={styles.title} id={id}>
          {part.list.label}
        </span>
        <Link
          as="button"
          className={styles.switch}
          onClick={() => onForm(withRanges(form, part, !ranged))}
        >
          {ranged ? "Type the rows" : "Use ranges"}
        </Link>
        {!ranged && (
          <HelpButton label={part.list.label} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        )}
      </div>
      {ranged ? (
        <Ranges {...props} />
      ) : (
        <>
          {isOpen && <ColumnHelp {...props} />}
          <ListRows {...props} complaints={about} />
          {about.map(({ words }) => (
            <Complaint key={words} words={words} />
          ))}
        </>
      )}
    </div>
  );
}

/** The columns of a list, a range each. */
function Ranges({ part, form, args, complaints, helpFor, onForm }: ListProps) {
  return part.columns.map(({ name }) => {
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
  });
}

function ColumnHelp({ part, helpFor }: ListProps) {
  const page = usePageStyles();
  return part.columns.map(({ name, fact }) => (
    <p key={name} className={page.quiet}>
      {fact.label}: {helpFor(name)}
    </p>
  ));
}
