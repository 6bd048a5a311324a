import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Clause, FunctionDefinition } from "../../agreement/define-clause";
import { ClauseWords } from "../clauses/clause-words";
import { quotationsIn } from "../clauses/quotations";
import { ReadingCards } from "../clauses/reading-card";
import { readingsOf } from "../clauses/readings-of";
import type { LookUp } from "../form/arguments";
import { fieldsOf, partsOf } from "../form/parts";
import { outcomeOf } from "../form/outcome";
import { Complaint } from "../function/complaint";
import { Result } from "../function/result";
import { WorkingTable } from "../function/working-table";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { useLookUp } from "../use-look-up";
import { formOfCall, writtenArgument } from "./written-argument";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  name: { overflowWrap: "anywhere" },
  link: { minHeight: "24px", textAlign: "left" },
});

interface ExplainedCallProps {
  readonly clause: Clause;
  readonly definition: FunctionDefinition;
  /** As written in the cell. */
  readonly args: readonly string[];
  /** The sheet the cell stands on. */
  readonly here: string;
}

/** The working of a call as it stands in a cell. */
export function ExplainedCall({ clause, definition, args: written, here }: ExplainedCallProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, selection, help, open, enter } = usePane();
  const parts = useMemo(() => partsOf(definition), [definition]);
  const argumentsBy = (lookUp: LookUp) =>
    fieldsOf(parts).map((field, at) => writtenArgument(field, written[at] ?? "", here, lookUp));
  const areas = argumentsBy(() => undefined).flatMap(({ area }) => area ?? []);
  const args = argumentsBy(useLookUp(port, areas, selection.version));
  const outcome = outcomeOf(definition, args);
  const steps = outcome.is === "answered" ? outcome.steps : [];
  const { name } = definition;
  return (
    <>
      <div>
        <div className={styles.head}>
          <strong className={styles.name}>{name}</strong>
          <Link
            as="button"
            className={styles.link}
            onClick={() => {
              enter(name, formOfCall(parts, args));
              open({ is: "function", name });
            }}
          >
            Open in the form
          </Link>
        </div>
        <Link
          as="button"
          className={styles.link}
          onClick={() => open({ is: "clause", id: clause.id })}
        >
          {clause.section} {clause.title}
        </Link>
        <p className={page.quiet}>{help.get(name)?.description}</p>
      </div>
      <div>
        <Result definition={definition} args={args} outcome={outcome} />
        {outcome.is === "refused" &&
          outcome.complaints
            .filter((complaint) => complaint.name !== undefined)
            .map(({ words }) => <Complaint key={words} words={words} />)}
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
      <ReadingCards readings={readingsOf(clause, name)} />
    </>
  );
}
