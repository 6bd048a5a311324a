import { makeStyles, Radio, RadioGroup, Switch } from "@fluentui/react-components";
import type { ControlProps } from "./control";
import { TextControl } from "./text-control";
import { UseCellButton } from "./use-cell-button";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    minHeight: "32px",
  },
});

const written = (yes: boolean) => (yes ? "TRUE" : "FALSE");

/**
 * A switch where blank has a meaning; two buttons where nothing is chosen until the user chooses.
 * Either gives way to a text once a cell is referred to.
 */
export function YesNoControl({ argument, entry, onEntry }: ControlProps) {
  const styles = useStyles();
  const { fact, value } = argument;
  const isChoice = entry === "" || (typeof value === "boolean" && !argument.area);
  if (!isChoice) return <TextControl argument={argument} entry={entry} onEntry={onEntry} />;
  const standard = fact.fallback;
  const choose = (yes: boolean) => onEntry(yes === standard ? "" : written(yes));
  const yes = entry === "" ? standard : value;
  return (
    <div className={styles.row}>
      {typeof standard === "boolean" ? (
        <Switch
          checked={yes === true}
          label={yes === true ? "Yes" : "No"}
          onChange={(_, { checked }) => choose(checked)}
        />
      ) : (
        <RadioGroup
          layout="horizontal"
          value={typeof yes === "boolean" ? written(yes) : ""}
          onChange={(_, { value: chosen }) => choose(chosen === written(true))}
        >
          <Radio value={written(true)} label="Yes" />
          <Radio value={written(false)} label="No" />
        </RadioGroup>
      )}
      <UseCellButton label={fact.label} onEntry={onEntry} />
    </div>
  );
}
