import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Announced } from "../announced";
import type { Grid } from "../../functions/grid";
import type { Kinds } from "../form/kinds";
import { shownCell } from "../form/shown";
import type { Spill } from "../form/spill";
import { usePageStyles } from "../page-styles";
import { Complaint } from "./complaint";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    maxHeight: "360px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `3px double ${tokens.colorNeutralStroke1}`,
  },
  table: {
    minWidth: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& td, & th": { padding: "3px 6px", verticalAlign: "top" },
    "& tbody tr + tr > *": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
    "& thead th": {
      position: "sticky",
      top: 0,
      backgroundColor: tokens.colorNeutralBackground3,
      fontWeight: tokens.fontWeightSemibold,
      verticalAlign: "bottom",
    },
  },
  figure: { textAlign: "right", whiteSpace: "nowrap" },
  prose: { minWidth: "150px" },
  refused: { color: tokens.colorPaletteRedForeground1 },
});

/** Characters from which a cell's words take a column wide enough to read. */
const LONG_TEXT = 18;

interface GridTableProps {
  readonly grid: Grid;
  readonly kinds: Kinds;
  readonly spill: Spill;
}

/** An answer of several cells; a first row that measures nothing is its header. */
export function GridTable({ grid, kinds, spill }: GridTableProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const shown = grid.map((row, at) =>
    row.map((cell, column) => shownCell(cell, kinds[at]?.[column])),
  );
  const hasHeader = grid.length > 1 && kinds[0]?.every((kind) => kind === undefined) === true;
  const body = hasHeader ? shown.slice(1) : shown;
  const reasons = new Set(body.flat().flatMap(({ why }) => why ?? []));
  const hidden = spill.rows - grid.length;
  const words = `${spill.rows} × ${spill.columns} cells`;
  return (
    <>
      <div className={styles.frame} role="region" aria-label="Result" tabIndex={0}>
        <table className={styles.table}>
          {hasHeader && (
            <thead>
              <tr>
                {shown[0]?.map(({ text }, at) => (
                  <th key={at} scope="col">
                    {text}
                  </th>
                ))}
              </tr>
            </thead>
          )}
          <tbody>
            {body.map((row, at) => (
              <tr key={at}>
                {row.map(({ text, why, isFigure }, column) => (
                  <td
                    key={column}
                    className={mergeClasses(
                      isFigure && styles.figure,
                      text.length > LONG_TEXT && styles.prose,
                      why && styles.refused,
                    )}
                    title={why}
                  >
                    {text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={page.quiet}>
        Spills over {words}.{hidden > 0 && ` The first ${grid.length} rows are shown.`}
      </p>
      {[...reasons].slice(0, 3).map((why) => (
        <Complaint key={why} words={why} />
      ))}
      <Announced words={`Result: ${words}`} />
    </>
  );
}
