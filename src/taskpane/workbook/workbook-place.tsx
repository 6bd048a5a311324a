import { useId, useState } from "react";
import type { Form } from "../../functions/portable";
import type { Contents } from "../../workbook/port";
import type { Scope } from "../../workbook/portable";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { ActionOutcome } from "./action-outcome";
import { ActionRow, ActionRows } from "./action-row";
import { actions, type Reach } from "./actions";
import { Check } from "./check";
import { InsertModel } from "./insert-model";
import { SettingsFields } from "./settings-fields";
import { useAction } from "./use-action";

function scopeOf(reach: Reach, selected: Contents | undefined): Scope | undefined {
  if (reach === "workbook") return { is: "workbook" };
  if (!selected) return undefined;
  return reach === "sheet"
    ? { is: "sheet", sheet: selected.sheet }
    : { is: "selection", area: selected };
}

/** What can be done to all calls of a workbook at once, each action undone with a click; and a check of it. */
export function WorkbookPlace() {
  const page = usePageStyles();
  const id = useId();
  const { selection, isBusy } = usePane();
  const [reach, setReach] = useState<Reach>("workbook");
  const [form, setForm] = useState<Form>("plain");
  const doing = useAction();
  const scope = scopeOf(reach, selection.contents);
  const isReady = scope !== undefined && !isBusy;
  return (
    <article className={page.page}>
      <section className={page.section} aria-label="Calls">
        <h2 className={page.title}>Workbook</h2>
        <p className={page.prose}>
          Send a workbook whose numbers stay alive without this add-in, and bring the calls back.
        </p>
        <SettingsFields reach={reach} form={form} onReach={setReach} onForm={setForm} />
        <ActionRows>
          {actions.map((action) => (
            <ActionRow
              key={action.title}
              id={`${id}-${action.title}`}
              {...action}
              isReady={isReady}
              onClick={() => scope && isReady && void doing.ask(action, { scope, form })}
            />
          ))}
        </ActionRows>
        <ActionOutcome doing={doing} />
      </section>
      <InsertModel />
      <Check />
    </article>
  );
}
