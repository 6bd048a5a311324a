import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Chart } from "../../workbook/chart-sheet";
import { usePageStyles } from "../page-styles";
import { InsertChartButton } from "./insert-chart-button";

const useStyles = makeStyles({
  figure: {
    margin: 0,
    minWidth: 0,
    "& figcaption": { marginTop: tokens.spacingVerticalS },
  },
  table: {
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& summary": {
      width: "fit-content",
      minHeight: "24px",
      color: tokens.colorBrandForegroundLink,
      cursor: "pointer",
      "@media (forced-colors: active)": { color: "LinkText" },
    },
    "& summary:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  frame: { overflowX: "auto", marginTop: tokens.spacingVerticalXS },
  figures: {
    minWidth: "100%",
    borderCollapse: "collapse",
    "& th, & td": {
      padding: "2px 6px 2px 0",
      textAlign: "right",
      whiteSpace: "nowrap",
      fontWeight: tokens.fontWeightRegular,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& th[scope=row]": { textAlign: "left", whiteSpace: "normal", minWidth: "96px" },
    "& thead th": { color: tokens.colorNeutralForeground3, verticalAlign: "bottom" },
    "& thead th:first-child": { textAlign: "left" },
  },
});

/** What a picture shows, as rows: the first cell of each heads it. */
export interface PictureTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

interface PictureFrameProps {
  readonly title: string;
  readonly caption: string;
  readonly table: PictureTable;
  /** The same as a chart of the workbook's own. */
  readonly chart?: Chart;
  readonly children: ReactNode;
}

/** A picture under its title, what it says in a sentence, and the figures behind it on demand. */
export function PictureFrame({ title, caption, table, chart, children }: PictureFrameProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  return (
    <section className={page.section} aria-labelledby={id}>
      <h3 className={page.heading} id={id}>
        {title}
      </h3>
      <figure className={styles.figure}>
        {children}
        <figcaption className={page.quiet}>{caption}</figcaption>
      </figure>
      <details className={styles.table}>
        <summary>Figures as a table</summary>
        <div className={styles.frame} role="region" aria-label={`${title}, figures`} tabIndex={0}>
          <table className={styles.figures}>
            <thead>
              <tr>
                {table.header.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([head, ...cells], at) => (
                <tr key={at}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
      {chart && <InsertChartButton chart={chart} />}
    </section>
  );
}
