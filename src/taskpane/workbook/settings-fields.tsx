import { makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Form } from "../../functions/portable";
import { usePageStyles } from "../page-styles";
import type { Reach } from "./actions";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", minWidth: 0 },
  radios: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
});

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}

/** One of a few words, as radio buttons under a label. */
export function Choice<T extends string>({ label, value, choices, onChoose }: ChoiceProps<T>) {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  return (
    <div className={styles.group}>
      <span id={id} className={page.quiet}>
        {label}
      </span>
      <RadioGroup
        className={styles.radios}
        layout="horizontal"
        aria-labelledby={id}
        value={value}
        onChange={(_, { value: chosen }) => onChoose(chosen as T)}
      >
        {choices.map(([each, words]) => (
          <Radio key={each} value={each} label={words} />
        ))}
      </RadioGroup>
    </div>
  );
}

const reaches = [
  ["selection", "Selection"],
  ["sheet", "Sheet"],
  ["workbook", "Workbook"],
] as const satisfies readonly (readonly [Reach, string])[];

const forms = [
  ["plain", "Open everywhere"],
  ["let", "Name each step (LET)"],
] as const satisfies readonly (readonly [Form, string])[];

interface SettingsFieldsProps {
  readonly reach: Reach;
  readonly form: Form;
  readonly onReach: (reach: Reach) => void;
  readonly onForm: (form: Form) => void;
}

/** What an action works on, and how native formulas are written. */
export const SettingsFields = ({ reach, form, onReach, onForm }: SettingsFieldsProps) => (
  <>
    <Choice label="Work on" value={reach} choices={reaches} onChoose={onReach} />
    <Choice label="Native formulas" value={form} choices={forms} onChoose={onForm} />
  </>
);
