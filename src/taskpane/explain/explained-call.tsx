import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { ClauseWords } from "../clauses/clause-words";
import { quotationsIn } from "../clauses/quotations";
import { ReadingCards } from "../clauses/reading-card";
import { readingsOf } from "../clauses/readings-of";
import { FormulaText } from "../formula-text";
import { Complaint } from "../function/complaint";
import { Result } from "../function/result";
import { WorkingTable } from "../function/working-table";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { CopyToSheet } from "./copy-to-sheet";
import type { Explained, Followed } from "./explained-calls";
import { readingChosen } from "./reading-chosen";
import { Folded } from "./folded";
import { RefersTo } from "./refers-to";
import { formOfCall } from "./written-argument";

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
  readonly call: Explained;
  /** It is one of several, under a line of its own that names it and what it comes to. */
  readonly isAmongOthers: boolean;
}

/** One call: what it follows, what it comes to and how, the words, the readings. */
export function ExplainedCall({ call, isAmongOthers }: ExplainedCallProps) {
  const page = usePageStyles();
  const { subject, text } = call;
  return (
    <>
      {isAmongOthers && <FormulaText formula={text} />}
      {subject.is === "words" ? (
        <p className={page.prose}>{subject.words}</p>
      ) : (
        <FollowedCall {...subject} areas={call.areas} isAmongOthers={isAmongOthers} />
      )}
      <RefersTo places={call.refersTo} />
    </>
  );
}

type FollowedCallProps = Followed &
  Pick<ExplainedCallProps, "isAmongOthers"> &
  Pick<Explained, "areas">;

function FollowedCall({
  clause,
  definition,
  parts,
  args,
  outcome,
  areas,
  isAmongOthers,
}: FollowedCallProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { help, open, enter } = usePane();
  const steps = outcome.is === "answered" ? outcome.steps : [];
  const { name } = definition;
  const isUntold = args.some((argument) => argument.isUntold);
  const readings = readingsOf(clause, name);
  const isSingle =
    outcome.is === "answered" && outcome.grid.length === 1 && outcome.grid[0]!.length === 1;
  return (
    <>
      <div>
        <div className={styles.head}>
          {!isAmongOthers && <strong className={styles.name}>{name}</strong>}
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
      {!(isAmongOthers && isSingle) && (
        <div>
          {!isUntold && <Result definition={definition} args={args} outcome={outcome} />}
          {outcome.is === "refused" &&
            outcome.complaints
              .filter((complaint) => complaint.name !== undefined)
              .map(({ words }) => <Complaint key={words} words={words} />)}
        </div>
      )}
      <WorkingTable
        args={args}
        steps={steps}
        ofFirstCell={outcome.is === "answered" && outcome.repeats}
      />
      {outcome.is === "answered" && (
        <CopyToSheet definition={definition} args={args} areas={areas} />
      )}
      <ClauseWords
        title={`${clause.section}, the agreement’s words`}
        text={clause.text}
        quotations={quotationsIn(steps)}
      />
      <Folded
        isFolded={isAmongOthers && readings.length > 0}
        title={`Readings (${readings.length})`}
      >
        <ReadingCards
          readings={readings}
          chosen={(reading) => readingChosen(reading, name, args)}
        />
      </Folded>
    </>
  );
}
