import type { Clause, FunctionDefinition } from "../../agreement/define-clause";
import { ClauseWords } from "../clauses/clause-words";
import { quotationsIn } from "../clauses/quotations";
import { HeldFiguresList } from "../clauses/held-figures-list";
import { ReadingCards } from "../clauses/reading-card";
import { readingsOf } from "../clauses/readings-of";
import { PageHeading } from "../page-heading";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { CallForm } from "./call-form";
import { FormActions } from "./form-actions";
import { InsertBar } from "./insert-bar";
import { Result } from "./result";
import { useCall } from "./use-call";
import { WorkingTable } from "./working-table";

interface FunctionViewProps {
  readonly clause: Clause;
  readonly definition: FunctionDefinition;
}

/** One function: its form, its result and working as one types, the words it follows, its readings. */
export function FunctionView({ clause, definition }: FunctionViewProps) {
  const page = usePageStyles();
  const { formOf, enter, help, open } = usePane();
  const { name } = definition;
  const form = formOf(name);
  const call = useCall(definition, form);
  const { args, outcome, parts } = call;
  const complaints = outcome.is === "refused" ? outcome.complaints : [];
  const steps = outcome.is === "answered" ? outcome.steps : [];
  const held = clause.heldFigures;
  const readings = readingsOf(clause, name);
  return (
    <>
      <article className={page.page}>
        <PageHeading
          back={`${clause.section} ${clause.title}`}
          onBack={() => open({ is: "clause", id: clause.id })}
        >
          {name}
        </PageHeading>
        <p className={page.quiet}>{help.get(name)?.description}</p>
        <FormActions name={name} parts={parts} form={form} onForm={(next) => enter(name, next)} />
        <CallForm
          functionName={name}
          call={call}
          form={form}
          complaints={complaints}
          onForm={(next) => enter(name, next)}
        />
        <div>
          <Result definition={definition} args={args} outcome={outcome} />
        </div>
        <WorkingTable
          args={args}
          steps={steps}
          ofFirstCell={outcome.is === "answered" && outcome.repeats}
        />
        <ClauseWords
          title={`${clause.section}, the agreement’s words`}
          text={clause.text}
          quotations={quotationsIn(steps)}
        />
        <ReadingCards readings={readings} />
        {held?.functions.includes(name) && <HeldFiguresList held={held} />}
      </article>
      <InsertBar definition={definition} args={args} outcome={outcome} />
    </>
  );
}
