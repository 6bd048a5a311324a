import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { usePageStyles } from "../page-styles";
import { HelpButton } from "./help-button";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 24px",
    columnGap: tokens.spacingHorizontalXXS,
    "& > button": { alignSelf: "start", marginTop: "4px" },
  },
  field: {
    gridTemplateColumns: "minmax(0, 36%) minmax(0, 1fr)",
    "@container (min-width: 340px)": { gridTemplateColumns: "minmax(0, 42%) minmax(0, 1fr)" },
    columnGap: tokens.spacingHorizontalS,
    "& > label": { overflowWrap: "anywhere", hyphens: "auto" },
  },
  complaint: { gridColumn: "1 / -1" },
  help: { gridColumn: "1 / -1", paddingBottom: tokens.spacingVerticalXS },
});

export interface FieldRowProps {
  readonly label: string;
  /** The argument's own help. */
  readonly help: string | undefined;
  readonly complaint: string | undefined;
  /** What the pane understood. */
  readonly echo: string | undefined;
  readonly children: ReactNode;
}

/** One line of the form: its label, its control and what is said of it, and its help on request. */
export function FieldRow({ label, help, complaint, echo, children }: FieldRowProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.row}>
      <Field
        orientation="horizontal"
        className={styles.field}
        label={label}
        {...(echo && !complaint ? { hint: echo } : {})}
        {...(complaint
          ? { validationMessage: { children: complaint, className: styles.complaint } }
          : {})}
      >
        {children}
      </Field>
      {help && <HelpButton label={label} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
      {help && isOpen && (
        <div className={styles.help}>
          <p className={page.quiet}>{help}</p>
        </div>
      )}
    </div>
  );
}
