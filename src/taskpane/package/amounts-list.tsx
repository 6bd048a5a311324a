import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cell, Grid } from "../../functions/grid";
import { shownCell } from "../form/shown";
import type { Kinds } from "../form/kinds";
import { usePageStyles } from "../page-styles";

const useStyles = makeStyles({
  list: {
    width: "100%",
    borderCollapse: "collapse",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `3px double ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& th, & td": { padding: "3px 0", verticalAlign: "top", fontWeight: tokens.fontWeightRegular },
    "& tbody tr + tr > *": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  section: {
    width: "62px",
    paddingRight: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground3,
  },
  figure: {
    textAlign: "right",
    whiteSpace: "nowrap",
    paddingLeft: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  beneath: { display: "block", color: tokens.colorNeutralForeground3 },
});

interface AmountsListProps {
  readonly grid: Grid;
  readonly kinds: Kinds;
}

const isNothing = (cell: Cell | undefined) => cell === "" || cell === undefined;

/** What each clause gives, its dates and interest beneath: the package's table in a narrow pane. */
export function AmountsList({ grid, kinds }: AmountsListProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [header = [], ...rows] = grid;
  return (
    <section className={page.section} aria-label="What it comes to">
      <h3 className={page.heading}>What it comes to</h3>
      <table className={styles.list}>
        <tbody>
          {rows.map(([section = "", item = "", amount = "", ...more], at) => {
            const kind = kinds[at + 1];
            const beneath = more.flatMap((cell, column) =>
              isNothing(cell)
                ? []
                : [`${String(header[column + 3])} ${shownCell(cell, kind?.[column + 3]).text}`],
            );
            return (
              <tr key={at}>
                <td className={styles.section}>{shownCell(section, undefined).text}</td>
                <th scope="row">
                  {shownCell(item, undefined).text}
                  {beneath.length > 0 && (
                    <span className={styles.beneath}>{beneath.join(" · ")}</span>
                  )}
                </th>
                <td className={styles.figure} title={shownCell(amount, kind?.[2]).why}>
                  {shownCell(amount, kind?.[2]).text}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
