import { makeStaticStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { ReportCell } from "../../functions/workpapers/part";
import type { Report } from "../../functions/workpapers/report";
import { cellText } from "./part-table";

/** Paper is white: the printed report stands outside the themes. */
const usePaper = makeStaticStyles([
  "[data-printed] { display: none; }",
  `@media print {
    body > :not([data-printed]) { display: none !important; }
    [data-printed] { display: block; color: #000; background: #fff; font: 8pt Arial, sans-serif; }
    [data-printed] h1 { font-size: 15pt; margin: 0 0 4pt; }
    [data-printed] h2 { font-size: 11pt; margin: 14pt 0 2pt; break-after: avoid; }
    [data-printed] table { width: 100%; border-collapse: collapse; }
    [data-printed] th, [data-printed] td {
      padding: 2pt 4pt; text-align: left; vertical-align: top; border-bottom: 0.25pt solid #999;
    }
    [data-printed] thead th { border-bottom: 0.75pt solid #000; }
    [data-printed] tfoot td { border-top: 0.75pt solid #000; font-weight: bold; }
    [data-printed] .figure { text-align: right; white-space: nowrap; }
    [data-printed] tr { break-inside: avoid; }
  }`,
]);

interface PrintedReportProps {
  readonly report: Report;
  readonly onPrinted: () => void;
}

const rowOf = (cells: readonly ReportCell[]) =>
  cells.map((cell, at) => (
    <td key={at} className={typeof cell.content === "number" ? "figure" : ""}>
      {cellText(cell)}
    </td>
  ));

/** The whole report on paper: opens the print dialog, and is gone once that is closed. */
export function PrintedReport({ report, onPrinted }: PrintedReportProps) {
  usePaper();
  const { title, purpose, parts, saved } = report;
  useEffect(() => {
    window.addEventListener("afterprint", onPrinted);
    window.print();
    return () => window.removeEventListener("afterprint", onPrinted);
  }, [onPrinted]);
  return createPortal(
    <article data-printed>
      <h1>{title}</h1>
      <p>{purpose}</p>
      <p>
        {saved.product} {saved.version}. SHA-256 {saved.fingerprint}. Not legal or tax advice.
      </p>
      {parts.map((part) => (
        <section key={part.title}>
          <h2>{part.title}</h2>
          <p>{part.leftOut ?? part.note}</p>
          {part.leftOut === undefined && (
            <table>
              <thead>
                <tr>
                  {part.header.map((head, at) => (
                    <th key={at}>{head}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {part.rows.map((cells, at) => (
                  <tr key={at}>{rowOf(cells)}</tr>
                ))}
              </tbody>
              {part.totals && (
                <tfoot>
                  <tr>{rowOf(part.totals)}</tr>
                </tfoot>
              )}
            </table>
          )}
        </section>
      ))}
    </article>,
    document.body,
  );
}
