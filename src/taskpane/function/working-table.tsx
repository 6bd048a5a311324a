import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sectionInWords } from "../../functions/wording";
import type { Step } from "../../quantities/working";
import { shownCell } from "../form/shown";
import { usePageStyles } from "../page-styles";
import { serif } from "../theme";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& td, & th": { paddingTop: "4px", paddingBottom: "4px", verticalAlign: "top" },
    "& td:last-child, & th:last-child": { paddingRight: 0 },
    "& td, & th:first-child": { paddingLeft: 0 },
    "& tbody tr + tr > *": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  number: { width: "24px", color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  amount: { textAlign: "right", width: "1%", whiteSpace: "nowrap" },
  title: { fontWeight: tokens.fontWeightSemibold },
  entered: { color: tokens.colorNeutralForeground3 },
  working: { overflowWrap: "anywhere" },
  authority: { color: tokens.colorNeutralForeground3 },
  words: { fontFamily: serif },
  last: { fontWeight: tokens.fontWeightSemibold },
});

/** The working, step by step: what each is, the sum with the numbers in it, its authority, its amount. */
export function WorkingTable({ steps }: { readonly steps: readonly Step[] }) {
  const styles = useStyles();
  const page = usePageStyles();
  if (steps.length === 0) return null;
  return (
    <section className={page.section}>
      <h3 className={page.heading}>Working</h3>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th className={styles.number} scope="col" aria-label="Number">
              #
            </th>
            <th className={styles.head} scope="col">
              Step, working and authority
            </th>
            <th className={mergeClasses(styles.head, styles.amount)} scope="col">
              Amount
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <Row key={at} step={step} number={at + 1} isLast={at === steps.length - 1} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly step: Step;
  readonly number: number;
  readonly isLast: boolean;
}

function Row({ step: { title, working, amount, kind, authority, origin, verified }, number, isLast }: RowProps) {
  const styles = useStyles();
  const isInput = origin === "entered" || origin === "default";
  return (
    <tr>
      <th className={styles.number} scope="row">
        {number}
      </th>
      <td>
        <span className={isInput ? undefined : styles.title}>{title}</span>
        {isInput ? (
          <span className={styles.entered}> – {working}</span>
        ) : (
          <div className={styles.working}>{working}</div>
        )}
        {authority.section && (
          <div className={styles.authority}>
            {sectionInWords(authority.section)}
            {authority.words && <span className={styles.words}> “{authority.words}”</span>}
          </div>
        )}
        {!verified && <div>Not verified against the source.</div>}
      </td>
      <td className={mergeClasses(styles.amount, isLast && styles.last)}>
        {shownCell(amount, kind).text}
      </td>
    </tr>
  );
}
