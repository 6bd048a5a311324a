import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReportCell, ReportPart } from "../../functions/workpapers/part";
import { shownCell } from "../form/shown";
import { usePageStyles } from "../page-styles";

const useStyles = makeStyles({
  part: {
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    "& summary": { minHeight: "24px", cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
    "& summary:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  frame: { overflow: "auto", maxHeight: "420px", marginTop: tokens.spacingVerticalXS },
  table: {
    minWidth: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& td, & th": { padding: "3px 8px 3px 0", verticalAlign: "top" },
    "& tbody td": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      paddingLeft: "2px",
      fontWeight: tokens.fontWeightSemibold,
      verticalAlign: "bottom",
    },
    "& tfoot td": {
      fontWeight: tokens.fontWeightSemibold,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      borderBottom: `3px double ${tokens.colorNeutralStroke1}`,
    },
  },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  steps: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& th, & td": { padding: "2px 0", verticalAlign: "top" },
    "& th": { fontWeight: tokens.fontWeightSemibold },
    "& tbody": {
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  beneath: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  prose: { minWidth: "170px" },
  short: { minWidth: "84px" },
});

/** Characters from which a cell's words take a column wide enough to read. */
const LONG_TEXT = 26;

const CENT_KINDS = new Set(["money"]);

/** A cell of a report in print; dollars to the cent, whatever is carried beyond. */
export const cellText = ({ content, kind }: ReportCell): string =>
  kind && CENT_KINDS.has(kind) && typeof content === "number"
    ? shownCell(Math.round(content * 100) / 100, kind).text
    : shownCell(content, kind).text;

const STEPS_COLUMNS = 4;

/** Steps in a narrow pane: what each is and its amount, its working and its authority beneath. */
function StepRows({ rows }: Pick<ReportPart, "rows">) {
  const styles = useStyles();
  return (
    <table className={styles.steps}>
      {rows.map(([name, ...cells], at) => {
        const isFigure = ({ kind }: ReportCell) => kind !== undefined;
        const beneath = cells.filter((cell) => !isFigure(cell)).map(cellText);
        return (
          <tbody key={at}>
            <tr>
              <th scope="rowgroup">{name && cellText(name)}</th>
              <td className={styles.figure}>{cells.filter(isFigure).map(cellText).join(" ")}</td>
            </tr>
            <tr>
              <td colSpan={2} className={styles.beneath}>
                {beneath.filter((words) => words !== "").join(". ")}
              </td>
            </tr>
          </tbody>
        );
      })}
    </table>
  );
}

/** One part of the report, folded until it is asked for. */
export function PartTable({ part }: { readonly part: ReportPart }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { title, note, header, rows, totals, leftOut } = part;
  if (leftOut === undefined && header.length === STEPS_COLUMNS) {
    return (
      <details className={styles.part}>
        <summary>{title}</summary>
        <p className={page.quiet}>{note}</p>
        <StepRows rows={rows} />
      </details>
    );
  }
  const row = (cells: readonly ReportCell[]) =>
    cells.map((cell, at) => {
      const text = cellText(cell);
      const isFigure = cell.kind !== undefined && cell.kind !== "text";
      const words = text.length > LONG_TEXT ? styles.prose : styles.short;
      return (
        <td key={at} className={mergeClasses(isFigure ? styles.figure : words)}>
          {text}
        </td>
      );
    });
  return (
    <details className={styles.part}>
      <summary>{title}</summary>
      <p className={page.quiet}>{leftOut ?? note}</p>
      {leftOut === undefined && (
        <div className={styles.frame} role="region" aria-label={title} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {header.map((head, at) => (
                  <th key={at} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((cells, at) => (
                <tr key={at}>{row(cells)}</tr>
              ))}
            </tbody>
            {totals && (
              <tfoot>
                <tr>{row(totals)}</tr>
              </tfoot>
            )}
          </table>
        </div>
      )}
    </details>
  );
}
