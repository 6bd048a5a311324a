import { makeStyles, tokens } from "@fluentui/react-components";
import type { HeldFigures } from "../../agreement/define-clause";
import { dateText } from "../../quantities/calendar";
import { usePageStyles } from "../page-styles";

const useStyles = makeStyles({
  summary: { minHeight: "24px", cursor: "pointer", fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  figure: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  what: { margin: 0 },
});

/** Figures a clause holds to look at, folded up: what, how much, since when, on whose word. */
export function HeldFiguresList({ held }: { readonly held: HeldFigures }) {
  const styles = useStyles();
  const page = usePageStyles();
  return (
    <details>
      <summary className={styles.summary}>{held.title}</summary>
      <p className={page.quiet}>{held.note}</p>
      <ul className={styles.list}>
        {held.figures.map(({ what, from, figure, source, verified }) => (
          <li key={`${what} ${from}`} className={styles.figure}>
            <p className={styles.what}>
              {what}: {figure}
            </p>
            <p className={page.quiet}>
              From {dateText(from)}; {source}; {verified ? "verified" : "not verified"}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
