import { Field, InfoLabel, makeStyles, tokens } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  row: {
    gridTemplateColumns: "minmax(0, 38%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    "& > label, & > span:first-child": { overflowWrap: "anywhere" },
  },
});

export interface FieldRowProps {
  readonly label: string;
  /** The argument's own help. */
  readonly help: string | undefined;
  readonly complaint: string | undefined;
  /** What the pane understood. */
  readonly echo: string | undefined;
  readonly children: ComponentProps<typeof Field>["children"];
}

/** One line of the form: the label and its help to the left, the control and what is said of it to the right. */
export function FieldRow({ label, help, complaint, echo, children }: FieldRowProps) {
  const styles = useStyles();
  return (
    <Field
      orientation="horizontal"
      className={styles.row}
      label={{
        children: (_: unknown, props: object) =>
          help ? (
            <InfoLabel {...props} info={help}>
              {label}
            </InfoLabel>
          ) : (
            <label {...props}>{label}</label>
          ),
      }}
      {...(echo ? { hint: echo } : {})}
      {...(complaint ? { validationMessage: complaint } : {})}
    >
      {children}
    </Field>
  );
}
