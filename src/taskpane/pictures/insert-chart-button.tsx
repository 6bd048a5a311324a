import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Chart } from "../../workbook/chart-sheet";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { writeTrouble } from "../trouble";

/** Makes a chart of the workbook's own from a picture's figures, where the workbook can. */
export function InsertChartButton({ chart }: { readonly chart: Chart }) {
  const page = usePageStyles();
  const { port, refresh, isBusy, alone } = usePane();
  const [said, setSaid] = useState<{ readonly words: string; readonly failed: boolean }>();
  if (!port.insertChart) return null;
  const insert = async () => {
    try {
      const sheet = await alone(async () => {
        const { insertChart } = await import("../../workbook/chart-sheet");
        return insertChart(port, chart);
      });
      setSaid({ words: `Inserted on the new sheet “${sheet}”.`, failed: false });
      refresh();
    } catch (problem) {
      setSaid({ words: writeTrouble(problem), failed: true });
    }
  };
  return (
    <div>
      <Button
        size="small"
        disabledFocusable={isBusy}
        onClick={() => {
          if (!isBusy) void insert();
        }}
      >
        Insert chart
      </Button>
      {said?.failed && <Complaint words={said.words} />}
      {said && !said.failed && (
        <p className={page.quiet} role="status">
          {said.words}
        </p>
      )}
    </div>
  );
}
