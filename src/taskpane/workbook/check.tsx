import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { Cancelled } from "../../workbook/progress";
import { checkWorkbook, type Finding } from "../../workbook/scan";
import { Announced } from "../announced";
import { Busy } from "../busy";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { Watched, type Told } from "../watched";
import { CellLines } from "./cell-lines";

type Checked =
  | { readonly is: "busy"; readonly told: Told; readonly cancel: () => void }
  | { readonly is: "failed"; readonly words: string }
  | { readonly is: "done"; readonly findings: readonly Finding[] };

const wordsFor = (findings: readonly Finding[]): string => {
  if (findings.length === 0) return "Nothing found.";
  return findings.length === 1 ? "1 finding." : `${findings.length} findings.`;
};

/** Looks the whole workbook over and lists what should be looked at. */
export function Check() {
  const page = usePageStyles();
  const { port } = usePane();
  const [checked, setChecked] = useState<Checked>();
  const check = async () => {
    const tell = (told: Told) => setChecked({ is: "busy", told, cancel: () => progress.cancel() });
    const progress = new Watched(tell);
    tell({ words: "Reading the workbook" });
    try {
      setChecked({ is: "done", findings: await checkWorkbook(port, progress) });
    } catch (problem) {
      if (problem instanceof Cancelled) return setChecked(undefined);
      const why = problem instanceof Error ? problem.message : "It did not answer.";
      setChecked({ is: "failed", words: `The workbook could not be read. ${why}` });
    }
  };
  const isBusy = checked?.is === "busy";
  return (
    <section className={page.section} aria-label="Check">
      <h3 className={page.heading}>Check</h3>
      <p className={page.quiet}>
        Typed rates and years, dates that move, results typed over, circular references.
      </p>
      <div>
        <Button disabledFocusable={isBusy} onClick={() => void (isBusy || check())}>
          Check workbook
        </Button>
      </div>
      {checked?.is === "busy" && (
        <Busy title="Check workbook" told={checked.told} onCancel={checked.cancel} />
      )}
      {checked?.is === "failed" && <Complaint words={checked.words} />}
      {checked?.is === "done" && (
        <>
          <p className={page.prose}>{wordsFor(checked.findings)}</p>
          <Announced words={wordsFor(checked.findings)} />
          <CellLines
            label="Findings"
            lines={checked.findings.map((finding) => ({ ...finding, needsAttention: true }))}
          />
        </>
      )}
    </section>
  );
}
