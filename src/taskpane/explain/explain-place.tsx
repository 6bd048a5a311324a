import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useMemo, useState } from "react";
import { functionNamed } from "../../agreement";
import { soleCall, type Book } from "../../workbook/portable";
import { isFormula, type Contents } from "../../workbook/port";
import { areaText } from "../form/reference";
import { FormulaText } from "../formula-text";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { kindOfFormat, staleness, valueText } from "./cell-check";
import { FormulaReading } from "./explained-calls";
import { HeldCellContext } from "./held-cell";
import { ExplainedFormula } from "./explained-formula";
import { RefersTo } from "./refers-to";
import { useBook } from "./use-book";

const useStyles = makeStyles({
  cell: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
});

const NOTHING =
  "This cell holds no formula of Comp Clauses. Select one that does to see its working and the words it follows; of a table, the cell it was entered in.";

/** The selected cell: which clauses it computes, each step with the numbers in it, the words it follows. */
export function ExplainPlace() {
  const page = usePageStyles();
  const selected = usePane().selection.contents;
  const [held, setHeld] = useState<Contents>();
  const contents = held ?? selected;
  if (!contents) return <p className={page.page}>Select a cell in the workbook.</p>;
  return (
    <ExplainedCell contents={contents} hold={(isHeld) => setHeld(isHeld ? contents : undefined)} />
  );
}

interface ExplainedCellProps {
  readonly contents: Contents;
  readonly hold: (isHeld: boolean) => void;
}

function ExplainedCell({ contents, hold }: ExplainedCellProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { sheet, row, column } = contents;
  const cell = areaText({ ...contents, rows: 1, columns: 1 });
  const content = contents.formulas[0]?.[0] ?? "";
  const value = contents.values[0]?.[0] ?? "";
  const format = contents.numberFormats?.[0]?.[0];
  const formula = isFormula(content, value) ? content : "";
  const sole = soleCall(formula);
  const definition = sole && functionNamed(sole.name);
  const kind = definition?.shape === "amount" ? definition.result().kind : undefined;
  const wrong = useCallback(
    (book: Book) => staleness(formula, { sheet, row, column }, book, kind),
    [formula, sheet, row, column, kind],
  );
  /** A formula that shows nothing may be one that is being calculated. */
  const isSettled = useCallback(
    (book: Book) => wrong(book) === undefined && book.value({ sheet, row, column }) !== "",
    [wrong, sheet, row, column],
  );
  const read = useBook({ cell, formula, sheet }, isSettled);
  const book = read.is === "read" ? read.book : undefined;
  const explained = useMemo(
    () => book && new FormulaReading(formula, sheet, book).explained(),
    [book, formula, sheet],
  );
  const shows = book?.value(contents) ?? value;
  const words = book && wrong(book);
  return (
    <article className={page.page}>
      <div className={styles.cell}>
        <h2 className={page.title}>{cell}</h2>
        {formula !== "" && (
          <>
            <FormulaText formula={formula} />
            <p className={page.quiet}>
              The cell shows {valueText(shows, kind ?? kindOfFormat(format))}.
            </p>
          </>
        )}
      </div>
      {read.is === "failed" && <Complaint words={read.words} />}
      {words !== undefined && <Complaint words={words} />}
      {formula === "" || explained?.calls.length === 0 ? (
        <p className={page.prose}>{NOTHING}</p>
      ) : read.is === "reading" ? (
        <p className={page.quiet}>Reading the workbook…</p>
      ) : null}
      {explained && (
        <>
          <RefersTo places={explained.refersTo} />
          <HeldCellContext.Provider value={{ place: { sheet, row, column }, hold }}>
            <ExplainedFormula key={`${cell} ${formula}`} calls={explained.calls} />
          </HeldCellContext.Provider>
        </>
      )}
    </article>
  );
}
