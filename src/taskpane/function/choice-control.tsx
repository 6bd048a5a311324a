import { makeStyles, Select } from "@fluentui/react-components";
import { choicesOf } from "../form/choices";
import type { ControlProps } from "./control";
import { TextControl } from "./text-control";
import { UseCellButton } from "./use-cell-button";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", minWidth: 0 },
  select: { flexGrow: 1, minWidth: 0 },
});

interface ChoiceControlProps extends ControlProps {
  readonly help: string | undefined;
}

/** One of the options listed, or a cell that holds one. */
export function ChoiceControl({ argument, entry, onEntry, help }: ChoiceControlProps) {
  const styles = useStyles();
  const { oneOf = [], fallback, optional } = argument.fact;
  const choices = choicesOf(oneOf, help);
  const isChoice = entry === "" || choices.some(({ value }) => value === entry);
  if (!isChoice) return <TextControl argument={argument} entry={entry} onEntry={onEntry} />;
  const standard = choices.find(({ value }) => value === String(fallback));
  const blank = standard?.words ?? (optional ? "Not chosen" : "Choose");
  return (
    <div className={styles.row}>
      <Select
        className={styles.select}
        value={entry === standard?.value ? "" : entry}
        onChange={(_, { value }) => onEntry(value)}
      >
        <option value="">{blank}</option>
        {choices
          .filter((choice) => choice !== standard)
          .map(({ value, words }) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
      </Select>
      <UseCellButton label={argument.fact.label} onEntry={onEntry} />
    </div>
  );
}
