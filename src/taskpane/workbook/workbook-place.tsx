import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Form } from "../../functions/portable";
import type { Contents } from "../../workbook/port";
import type { Scope } from "../../workbook/portable";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { ActionOutcome } from "./action-outcome";
import { actions, type Reach } from "./actions";
import { Check } from "./check";
import { insertionOf, type Calls } from "./insertion";
import { Choice, SettingsFields } from "./settings-fields";
import { useAction } from "./use-action";

const useStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "minmax(0, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
    alignItems: "start",
  },
});

function scopeOf(reach: Reach, selected: Contents | undefined): Scope | undefined {
  if (reach === "workbook") return { is: "workbook" };
  if (!selected) return undefined;
  return reach === "sheet"
    ? { is: "sheet", sheet: selected.sheet }
    : { is: "selection", area: selected };
}

/** What can be done to all calls of a workbook at once, each action undone with a click; and a check of it. */
export function WorkbookPlace() {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  const { selection } = usePane();
  const [reach, setReach] = useState<Reach>("workbook");
  const [form, setForm] = useState<Form>("plain");
  const doing = useAction();
  const scope = scopeOf(reach, selection.contents);
  const isReady = scope !== undefined && doing.stage.is !== "busy";
  return (
    <article className={page.page}>
      <section className={page.section} aria-label="Calls">
        <h2 className={page.title}>Workbook</h2>
        <p className={page.prose}>
          Send a workbook whose numbers stay alive without this add-in, and bring the calls back.
        </p>
        <SettingsFields reach={reach} form={form} onReach={setReach} onForm={setForm} />
        <div className={styles.actions}>
          {actions.map((action) => (
            <ActionRow
              key={action.title}
              id={`${id}-${action.title}`}
              {...action}
              isReady={isReady}
              onClick={() => scope && isReady && void doing.ask(action, { scope, form })}
            />
          ))}
        </div>
        <ActionOutcome doing={doing} />
      </section>
      <InsertModel />
      <Check />
    </article>
  );
}

const ways = [
  ["comp", "Calls of this add-in"],
  ["native", "Native formulas"],
] as const satisfies readonly (readonly [Calls, string])[];

/** The agreement's model, put into the workbook as sheets of its own. */
function InsertModel() {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  const [calls, setCalls] = useState<Calls>("comp");
  const doing = useAction();
  const action = insertionOf(calls);
  const isReady = doing.stage.is !== "busy";
  const settings = { scope: { is: "workbook" }, form: "plain" } as const;
  return (
    <section className={page.section} aria-label="Model">
      <h3 className={page.heading}>The agreement’s model</h3>
      <Choice label="Write with" value={calls} choices={ways} onChoose={setCalls} />
      <div className={styles.actions}>
        <ActionRow
          id={id}
          title={action.title}
          does={action.does}
          isReady={isReady}
          onClick={() => isReady && void doing.ask(action, settings)}
        />
      </div>
      <ActionOutcome doing={doing} />
    </section>
  );
}

interface ActionRowProps {
  readonly id: string;
  readonly title: string;
  readonly does: string;
  readonly isReady: boolean;
  readonly onClick: () => void;
}

function ActionRow({ id, title, does, isReady, onClick }: ActionRowProps) {
  const page = usePageStyles();
  return (
    <>
      <Button disabledFocusable={!isReady} aria-describedby={id} onClick={onClick}>
        {title}
      </Button>
      <p className={page.quiet} id={id}>
        {does}
      </p>
    </>
  );
}
