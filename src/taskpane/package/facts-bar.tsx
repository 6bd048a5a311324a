import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { workpapers } from "../../agreement";
import type { FactRows } from "../../functions/workpapers/facts";
import { measured } from "../../functions/workpapers/switchboard";
import { Announced } from "../announced";
import { shownCell } from "../form/shown";
import { areaText } from "../form/reference";
import { Complaint } from "../function/complaint";
import { OverwriteDialog } from "../function/overwrite-dialog";
import { useInsert } from "../function/use-insert";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { factsInsertion } from "./facts-block";
import type { Facts } from "./use-facts";

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
  total: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
  },
  next: { minHeight: "24px", fontSize: "inherit", verticalAlign: "baseline" },
  amount: { marginLeft: "auto", fontSize: tokens.fontSizeBase400 },
});

const keptWords = {
  yes: "Kept in this workbook.",
  "not yet": "Keeping…",
  no: "The workbook could not keep what you entered. It stays here until the pane closes.",
};

/** What a sheet is called that is added for the facts and the package. */
const NEW_SHEET = "Package";

const inAll = (rows: FactRows) => {
  const amounts = measured(workpapers, rows);
  return amounts.is === "drawn" ? amounts.of[0] : undefined;
};

interface FactsBarProps {
  readonly facts: Facts;
  /** Turns to the report. */
  readonly onReport: () => void;
}

/** What the package comes to in all, and the button that writes its facts and its amounts. */
export function FactsBar({ facts, onReport }: FactsBarProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { selection } = usePane();
  const { insert, asking, answer, said, isBusy } = useInsert(NEW_SHEET);
  const { outcome, args, rows, kept } = facts;
  const answered = outcome.is === "answered" ? outcome : undefined;
  const isReady = answered !== undefined && !isBusy;
  const total = useMemo(() => (rows ? inAll(rows) : undefined), [rows]);
  const target = selection.contents && areaText({ ...selection.contents, rows: 1, columns: 1 });
  const into = target
    ? `Goes into ${target} and the cells below.`
    : "Select a cell in the workbook.";
  return (
    <section className={styles.bar} aria-label="Insert the package">
      <div className={styles.total}>
        <span>{total?.title ?? "Paid in all"}</span>
        <span className={styles.amount}>{total ? shownCell(total.amount, "money").text : "–"}</span>
      </div>
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => isReady && insert(() => factsInsertion(args, answered))}
      >
        Insert facts and package
      </Button>
      {said?.failed ? (
        <Complaint words={said.words} />
      ) : (
        <p className={page.quiet}>
          {said?.words ?? into} {outcome.is === "empty" ? "" : keptWords[kept]}{" "}
          {said && (
            <Link as="button" className={styles.next} onClick={onReport}>
              Draw up the report
            </Link>
          )}
        </p>
      )}
      <Announced words={said && !said.failed ? said.words : ""} />
      {asking && <OverwriteDialog target={asking} onAnswer={answer} offersSheet />}
    </section>
  );
}
