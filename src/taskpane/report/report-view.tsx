import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useCallback, useEffect, useState } from "react";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { Drawn, FactRows } from "../../functions/workpapers/facts";
import { report, type Report } from "../../functions/workpapers/report";
import { Cancelled } from "../../workbook/progress";
import { Announced } from "../announced";
import { Busy } from "../busy";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { writeTrouble } from "../trouble";
import { Watched, type Told } from "../watched";
import { PartTable } from "./part-table";
import { PrintedReport } from "./printed-report";
import { saveFacts, saveWorkbook } from "./saved-files";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  fingerprint: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});

/** Digits of a fingerprint's half: a narrow pane holds one in a line. */
const HALF = 32;

interface ReportViewProps {
  readonly workpapers: Workpapers;
  readonly facts: FactRows;
}

/** The report drawn up from the facts, to look through, insert, print, and keep the facts of. */
export function ReportView({ workpapers, facts }: ReportViewProps) {
  const page = usePageStyles();
  const [answer, setAnswer] = useState<{ readonly on: FactRows; readonly drawn: Drawn<Report> }>();
  useEffect(() => {
    let isWanted = true;
    void report(workpapers, facts).then((drawn) => {
      if (isWanted) setAnswer({ on: facts, drawn });
    });
    return () => {
      isWanted = false;
    };
  }, [workpapers, facts]);
  const drawn = answer?.on === facts ? answer.drawn : undefined;
  if (!drawn) return <ProgressBar aria-label="Drawing up the report" />;
  if (drawn.is === "refused") return <Complaint words={drawn.words} />;
  return (
    <>
      <p className={page.quiet}>{drawn.of.purpose}</p>
      <ReportActions report={drawn.of} />
      <div>
        {drawn.of.parts.map((part) => (
          <PartTable key={part.title} part={part} />
        ))}
      </div>
    </>
  );
}

function ReportActions({ report: drawn }: { readonly report: Report }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, refresh, isBusy, alone } = usePane();
  const [busy, setBusy] = useState<{ readonly told: Told; readonly cancel: () => void }>();
  const [isPrinting, setPrinting] = useState(false);
  const [said, setSaid] = useState<{ readonly words: string; readonly failed: boolean }>();
  const printed = useCallback(() => setPrinting(false), []);
  const insert = async () => {
    const progress = new Watched((told) => setBusy({ told, cancel: () => progress.cancel() }));
    setSaid(undefined);
    try {
      const model = await alone(async () => {
        const [{ reportModel }, { insertModel }, taken] = await Promise.all([
          import("../../workbook/report"),
          import("../../workbook/insert-model"),
          port.sheets(),
          progress.step("Laying out the report"),
        ]);
        const laidOut = reportModel(drawn, taken);
        await insertModel(port, laidOut, "refuse", progress);
        return laidOut;
      });
      const names = model.sheets.map(({ name }) => `“${name}”`).join(", ");
      setSaid({ words: `Inserted as new sheets: ${names}.`, failed: false });
      refresh();
    } catch (problem) {
      if (problem instanceof Cancelled) setSaid({ words: problem.message, failed: false });
      else setSaid({ words: writeTrouble(problem), failed: true });
    } finally {
      setBusy(undefined);
    }
  };
  return (
    <section className={page.section} aria-label="Report">
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            if (!isBusy) void insert();
          }}
        >
          Insert report
        </Button>
        <Button onClick={() => setPrinting(true)}>Print</Button>
        <Button onClick={() => void saveWorkbook(drawn)}>Save as .xlsx</Button>
        <Button onClick={() => saveFacts(drawn)}>Save the facts</Button>
      </div>
      {busy && <Busy title="Insert report" told={busy.told} onCancel={busy.cancel} />}
      {said?.failed && <Complaint words={said.words} />}
      {said && !said.failed && <p className={page.quiet}>{said.words}</p>}
      <Announced words={said && !said.failed ? said.words : ""} />
      <p className={page.quiet}>
        Fingerprint of the facts and of version {drawn.saved.version}; the saved facts give every
        amount again.
      </p>
      <p className={styles.fingerprint}>
        {drawn.saved.fingerprint.slice(0, HALF)}
        <wbr />
        {drawn.saved.fingerprint.slice(HALF)}
      </p>
      {isPrinting && <PrintedReport report={drawn} onPrinted={printed} />}
    </section>
  );
}
