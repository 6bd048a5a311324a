import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useState } from "react";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { ActionOutcome } from "./action-outcome";
import { ActionRow, ActionRows } from "./action-row";
import { insertionAt, insertionOf, partNames, type Calls } from "./insertion";
import { Choice } from "./settings-fields";
import { useAction } from "./use-action";

const useStyles = makeStyles({
  parts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
});

const ways = [
  ["comp", "Calls of this add-in"],
  ["native", "Native formulas"],
] as const satisfies readonly (readonly [Calls, string])[];

type Where = "sheets" | "cell";

const wheres = [
  ["sheets", "On new sheets"],
  ["cell", "At the selected cell"],
] as const satisfies readonly (readonly [Where, string])[];

/** The agreement's model, put into the workbook as sheets of its own or from the selected cell on. */
export function InsertModel() {
  const page = usePageStyles();
  const id = useId();
  const { selection, isBusy } = usePane();
  const [calls, setCalls] = useState<Calls>("comp");
  const [where, setWhere] = useState<Where>("sheets");
  const [left, setLeft] = useState<readonly string[]>([]);
  const parts = useParts(where === "cell");
  const doing = useAction();
  const chosen = parts.filter((part) => !left.includes(part));
  const { contents } = selection;
  const atCell =
    contents &&
    insertionAt(calls, chosen, {
      sheet: contents.sheet,
      row: contents.row,
      column: contents.column,
    });
  const action = (where === "cell" && atCell) || insertionOf(calls);
  const hasPlace = where === "sheets" || (atCell !== undefined && chosen.length > 0);
  const isReady = hasPlace && !isBusy;
  const settings = { scope: { is: "workbook" }, form: "plain" } as const;
  return (
    <section className={page.section} aria-label="Model">
      <h3 className={page.heading}>The agreement’s model</h3>
      <Choice label="Write with" value={calls} choices={ways} onChoose={setCalls} />
      <Choice label="Put it" value={where} choices={wheres} onChoose={setWhere} />
      {where === "cell" && <PartChoices parts={parts} left={left} onLeft={setLeft} />}
      <ActionRows>
        <ActionRow
          id={id}
          title={action.title}
          does={action.does}
          isReady={isReady}
          onClick={() => isReady && void doing.ask(action, settings)}
        />
      </ActionRows>
      <ActionOutcome doing={doing} />
    </section>
  );
}

/** The names of the model's parts, once they are wanted and the model is there. */
function useParts(areWanted: boolean): readonly string[] {
  const [parts, setParts] = useState<readonly string[]>([]);
  useEffect(() => {
    if (areWanted) void partNames().then(setParts);
  }, [areWanted]);
  return parts;
}

interface PartChoicesProps {
  readonly parts: readonly string[];
  readonly left: readonly string[];
  readonly onLeft: (left: readonly string[]) => void;
}

function PartChoices({ parts, left, onLeft }: PartChoicesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <fieldset className={styles.parts}>
      <legend className={page.quiet}>Parts; what a part rests on comes with it</legend>
      {parts.map((part) => (
        <Checkbox
          key={part}
          label={part}
          checked={!left.includes(part)}
          onChange={(_, { checked }) =>
            onLeft(checked === true ? left.filter((each) => each !== part) : [...left, part])
          }
        />
      ))}
    </fieldset>
  );
}
