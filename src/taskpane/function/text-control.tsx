import { Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Kind } from "../../quantities/quantity";
import { blankWords } from "../form/echo";
import { pinned } from "../form/reference";
import { usePane } from "../pane-context";
import type { ControlProps } from "./control";
import { DatePicker } from "./date-picker";
import { UseCellButton } from "./use-cell-button";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: 0, paddingRight: tokens.spacingHorizontalXXS, columnGap: 0 },
  unit: { color: tokens.colorNeutralForeground3, paddingRight: tokens.spacingHorizontalXXS },
});

const before: Readonly<Partial<Record<Kind, string>>> = { money: "$" };
const after: Readonly<Partial<Record<Kind, string>>> = { rate: "%" };

/** A figure, a date, a word or a reference, typed. */
export function TextControl({ argument, entry, onEntry }: ControlProps) {
  const styles = useStyles();
  const { selection } = usePane();
  const { fact, area } = argument;
  const here = selection.contents?.sheet;
  const unit = (sign: string | undefined) =>
    sign && !area ? <span className={styles.unit}>{sign}</span> : null;
  return (
    <Input
      className={styles.input}
      value={entry}
      placeholder={blankWords(argument)}
      autoComplete="off"
      spellCheck={false}
      onChange={(_, { value }) => onEntry(value)}
      onBlur={() => here && area && onEntry(pinned(entry.replace(/^=/, ""), here))}
      contentBefore={unit(before[fact.kind])}
      contentAfter={
        <>
          {unit(after[fact.kind])}
          {fact.kind === "date" && <DatePicker argument={argument} onEntry={onEntry} />}
          <UseCellButton label={fact.label} onEntry={onEntry} />
        </>
      }
    />
  );
}
