import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { sectionInWords } from "../../functions/wording";
import type { Step } from "../../quantities/working";
import type { Argument } from "../form/arguments";
import { shownCell } from "../form/shown";
import { usePageStyles } from "../page-styles";
import { SectionHeading } from "../section-heading";
import { serif } from "../theme";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& td, & th": { padding: 0, verticalAlign: "top" },
    "& tbody > tr:first-child > *": { paddingTop: "4px" },
    "& tbody > tr:last-child > *": { paddingBottom: "4px" },
    "& tbody + tbody": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  number: {
    width: "24px",
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
  },
  amount: {
    width: "1%",
    "&:last-child": { paddingLeft: tokens.spacingHorizontalS },
    textAlign: "right",
    whiteSpace: "nowrap",
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  working: { overflowWrap: "anywhere" },
  words: { fontFamily: serif },
});

interface WorkingTableProps {
  readonly steps: readonly Step[];
  /** The answer spills from ranges, so the steps are those of its first cell. */
  readonly ofFirstCell: boolean;
  readonly args: readonly Argument[];
}

/** The working, step by step: what each is, its amount, the sum with the numbers in it, its authority. */
export function WorkingTable({ steps, ofFirstCell, args }: WorkingTableProps) {
  const styles = useStyles();
  const page = usePageStyles();
  if (steps.length === 0) return null;
  return (
    <section className={page.section}>
      <SectionHeading>{ofFirstCell ? "Working of the first cell" : "Working"}</SectionHeading>
      <table className={styles.table}>
        <thead>
          <tr className={styles.head}>
            <th className={styles.number} scope="col" aria-label="Number">
              #
            </th>
            <th className={styles.head} scope="col">
              Step, working, authority
            </th>
            <th className={mergeClasses(styles.head, styles.amount)} scope="col">
              Amount
            </th>
          </tr>
        </thead>
        {steps.map((step, at) => (
          <StepRows
            key={at}
            step={step}
            number={at + 1}
            isLast={at === steps.length - 1}
            source={sourceOf(step, args)}
          />
        ))}
      </table>
    </section>
  );
}

interface StepRowsProps {
  readonly step: Step;
  readonly number: number;
  readonly isLast: boolean;
  readonly source: string;
}

/** Where an input comes from: the cells it refers to, what it is worked out from, or as the working says. */
const sourceOf = ({ fact, working, amount, kind }: Step, args: readonly Argument[]): string => {
  const argument = args.find((each) => each.fact === fact);
  const isWorkedOut = argument?.isExpression && !Array.isArray(argument.value);
  if (isWorkedOut) return `${argument.text} → ${shownCell(amount, kind).text}`;
  return argument?.area || argument?.isExpression ? argument.text : working;
};

/** An input takes one line; a worked step has its sum and its authority under it. */
function StepRows({ step, number, isLast, source }: StepRowsProps) {
  const styles = useStyles();
  const { title, working, amount, kind, origin } = step;
  const isInput = origin === "entered" || origin === "default";
  return (
    <tbody>
      <tr>
        <th className={styles.number} scope="rowgroup" rowSpan={isInput ? 1 : 2}>
          {number}
        </th>
        <td>
          <span className={isInput ? undefined : styles.title}>{title}</span>
          {isInput && <span className={styles.quiet}> – {source}</span>}
        </td>
        <td className={mergeClasses(styles.amount, isLast && styles.title)}>
          {shownCell(amount, kind).text}
        </td>
      </tr>
      {!isInput && (
        <tr>
          <td colSpan={2}>
            <div className={styles.working}>{working}</div>
            <AuthorityLine step={step} />
          </td>
        </tr>
      )}
    </tbody>
  );
}

function AuthorityLine({ step: { authority, verified, origin } }: { readonly step: Step }) {
  const styles = useStyles();
  const { section, words } = authority;
  return (
    <>
      {section && (
        <div className={styles.quiet}>
          {sectionInWords(section)}
          {words && <span className={styles.words}> “{words}”</span>}
        </div>
      )}
      {!verified && <div>Not verified against the source.</div>}
      {verified && origin === "table" && (
        <div className={styles.quiet}>Verified against the source.</div>
      )}
    </>
  );
}
