import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useMemo, useState, type ReactNode } from "react";
import type { Workpapers } from "../../agreement/define-workpapers";
import {
  comparison,
  explainCompared,
  type ComparedRow,
  type Comparison,
} from "../../functions/workpapers/comparison";
import type { FactRows } from "../../functions/workpapers/facts";
import { Announced } from "../announced";
import { Complaint } from "../function/complaint";
import { WorkingTable } from "../function/working-table";
import { shownCell } from "../form/shown";
import { usePageStyles } from "../page-styles";

const useStyles = makeStyles({
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& > * > tr > *": { padding: "1px 2px", textAlign: "right", verticalAlign: "bottom" },
    "& > tbody > tr > td[colspan]": { textAlign: "left" },
    "& > tbody > tr > th": { paddingTop: tokens.spacingVerticalS, textAlign: "left" },
    "& > thead th": {
      paddingBottom: tokens.spacingVerticalXS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  item: {
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  total: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  ruled: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  figure: {
    maxWidth: "100%",
    minWidth: "24px",
    minHeight: "24px",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      textDecorationLine: "underline",
    },
  },
  asked: { textDecorationLine: "underline" },
  working: { fontWeight: tokens.fontWeightRegular },
});

interface CompareProps {
  readonly workpapers: Workpapers;
  readonly facts: FactRows;
}

interface Asked {
  readonly item: string;
  readonly id: string;
}

/** The same facts under other terms, side by side; an amount pressed shows its working. */
export function Compare({ workpapers, facts }: CompareProps) {
  const page = usePageStyles();
  const compared = useMemo(() => comparison(workpapers, facts), [workpapers, facts]);
  const [asked, setAsked] = useState<Asked>();
  if (compared.is === "refused") return <Complaint words={compared.words} />;
  const { agreements } = compared.of;
  const under = agreements.find(({ id }) => id === asked?.id);
  const explained = asked && explainCompared(workpapers, facts, asked.item, asked.id);
  const title = asked && under ? `${asked.item}, ${under.title}` : "";
  return (
    <>
      <p className={page.quiet}>
        One executive, the same facts, other terms. Press an amount for its working.
      </p>
      <ComparisonTable
        comparison={compared.of}
        asked={asked}
        onAsk={(next) => setAsked(isSame(asked, next) ? undefined : next)}
        working={
          explained?.is === "drawn" && (
            <section className={page.section} aria-label={title}>
              <h3 className={page.heading}>{title}</h3>
              <WorkingTable steps={explained.of} ofFirstCell={false} args={[]} />
            </section>
          )
        }
      />
      <Announced words={title && `Working of ${title}`} />
      <section className={page.section}>
        <h3 className={page.heading}>Terms</h3>
        {agreements.map((terms) => (
          <p key={terms.id} className={page.quiet}>
            <strong>{terms.title}.</strong> {terms.source}
          </p>
        ))}
      </section>
    </>
  );
}

const isSame = (a: Asked | undefined, b: Asked) => a?.item === b.item && a.id === b.id;

interface TableProps {
  /** The working of the amount asked for; it opens under the item. */
  readonly working: ReactNode;
  readonly comparison: Comparison;
  readonly asked: Asked | undefined;
  readonly onAsk: (asked: Asked) => void;
}

function ComparisonTable({ comparison: { agreements, rows }, ...asking }: TableProps) {
  const styles = useStyles();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {agreements.map(({ id, title }) => (
            <th key={id} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      {rows.map((row) => (
        <ItemRows key={row.item} row={row} agreements={agreements} {...asking} />
      ))}
    </table>
  );
}

interface ItemProps extends Omit<TableProps, "comparison"> {
  readonly row: ComparedRow;
  readonly agreements: Comparison["agreements"];
}

/** An item's name over its amounts, so that three agreements fit a narrow pane. */
function ItemRows({ row, agreements, asked, onAsk, working }: ItemProps) {
  const { item, kind, isTotal, cells } = row;
  const styles = useStyles();
  const total = isTotal && styles.total;
  return (
    <tbody>
      <tr>
        <th
          scope="rowgroup"
          colSpan={agreements.length}
          className={mergeClasses(styles.item, total, isTotal && styles.ruled)}
        >
          {item}
        </th>
      </tr>
      <tr>
        {cells.map((cell, at) => {
          const { id, title } = agreements[at]!;
          const { text } = shownCell(cell, kind);
          const isAsked = isSame(asked, { item, id });
          return (
            <td key={id} className={mergeClasses(total)}>
              {text === "" ? (
                "–"
              ) : (
                <button
                  type="button"
                  className={mergeClasses(styles.figure, isAsked && styles.asked)}
                  aria-pressed={isAsked}
                  aria-label={`${item}, ${title}: ${text}`}
                  onClick={() => onAsk({ item, id })}
                >
                  {text}
                </button>
              )}
            </td>
          );
        })}
      </tr>
      {asked?.item === item && (
        <tr>
          <td colSpan={agreements.length} className={styles.working}>
            {working}
          </td>
        </tr>
      )}
    </tbody>
  );
}
