import { makeStyles, tokens } from "@fluentui/react-components";
import { FormulaText } from "../formula-text";
import { areaText } from "../form/reference";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { ExplainedCall } from "./explained-call";
import { subjectOf } from "./subject";

const useStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

/** The selected cell: which clause it computes, each step with the numbers in it, the words it follows. */
export function ExplainPlace() {
  const styles = useStyles();
  const page = usePageStyles();
  const { contents } = usePane().selection;
  if (!contents) {
    return <p className={page.page}>Select a cell in the workbook.</p>;
  }
  const cell = { ...contents, rows: 1, columns: 1 };
  const formula = contents.formulas[0]?.[0] ?? "";
  const subject = subjectOf(String(formula));
  return (
    <article className={page.page}>
      <div className={styles.cell}>
        <h2 className={page.title}>{areaText(cell)}</h2>
        {formula !== "" && <FormulaText formula={String(formula)} />}
      </div>
      {"words" in subject ? (
        <p className={page.prose}>{subject.words}</p>
      ) : (
        <ExplainedCall key={subject.definition.name} {...subject} here={contents.sheet} />
      )}
    </article>
  );
}
