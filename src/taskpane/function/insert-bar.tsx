import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FunctionDefinition } from "../../agreement/define-clause";
import type { Argument } from "../form/arguments";
import { callText } from "../form/formula-text";
import type { Outcome } from "../form/outcome";
import { areaText } from "../form/reference";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { Announced } from "../announced";
import { FormulaText } from "../formula-text";
import { Complaint } from "./complaint";
import { formulaInsertion, nativeInsertion } from "./insertions";
import { OverwriteDialog } from "./overwrite-dialog";
import { useInsert } from "./use-insert";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  button: {
    flexGrow: 1,
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
  },
});

interface InsertBarProps {
  readonly definition: FunctionDefinition;
  readonly args: readonly Argument[];
  readonly outcome: Outcome;
}

/** The formula, where it would go, and the buttons that write it. */
export function InsertBar({ definition, args, outcome }: InsertBarProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { selection } = usePane();
  const { insert, asking, answer, said, isBusy } = useInsert();
  const answered = outcome.is === "answered" ? outcome : undefined;
  const formula = callText(
    definition.name,
    args.map(({ text }) => text),
  );
  const target = selection.contents && areaText({ ...selection.contents, rows: 1, columns: 1 });
  const isReady = answered !== undefined && !isBusy;
  return (
    <section className={styles.bar} aria-label="Insert">
      <FormulaText formula={formula} />
      <div className={styles.buttons}>
        <Button
          className={styles.button}
          appearance="primary"
          disabledFocusable={!isReady}
          onClick={() => isReady && insert(() => formulaInsertion(definition, args, answered))}
        >
          Insert formula
        </Button>
        {definition.shape === "amount" && (
          <Button
            className={styles.button}
            disabledFocusable={!isReady}
            onClick={() => isReady && insert(() => nativeInsertion(definition, args, answered))}
          >
            Insert native formula
          </Button>
        )}
      </div>
      {said?.failed ? (
        <Complaint words={said.words} />
      ) : (
        <p className={page.quiet}>
          {said?.words ?? (target ? `Goes into ${target}.` : "Select a cell in the workbook.")}
        </p>
      )}
      <Announced words={said && !said.failed ? said.words : ""} />
      {asking && <OverwriteDialog target={asking} onAnswer={answer} />}
    </section>
  );
}
