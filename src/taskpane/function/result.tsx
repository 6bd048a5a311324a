import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FunctionDefinition } from "../../agreement/define-clause";
import { Announced } from "../announced";
import type { Argument } from "../form/arguments";
import { kindsOf } from "../form/kinds";
import type { Outcome } from "../form/outcome";
import { shownCell } from "../form/shown";
import { previewed } from "../form/spill";
import { Complaint } from "./complaint";
import { GridTable } from "./grid-table";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "40px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `3px double ${tokens.colorNeutralStroke1}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  amount: {
    marginLeft: "auto",
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  pending: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

interface ResultProps {
  readonly definition: FunctionDefinition;
  readonly args: readonly Argument[];
  readonly outcome: Outcome;
}

interface LineProps {
  readonly title: ReactNode;
  readonly amount: string;
  readonly pending?: boolean;
}

/** The line under the form: what it is called, and the figure as a workpaper totals it. */
function Line({ title, amount, pending = false }: LineProps) {
  const styles = useStyles();
  return (
    <div className={styles.result}>
      <span className={mergeClasses(styles.title, pending && styles.pending)}>{title}</span>
      <span className={mergeClasses(styles.amount, pending && styles.pending)}>{amount}</span>
    </div>
  );
}

const listed = (labels: readonly string[]) =>
  labels.map((label, at) => (at === 0 ? label : label.toLowerCase())).join(", ");

/** What the call comes to, as far as it goes. */
export function Result({ definition, args, outcome }: ResultProps) {
  switch (outcome.is) {
    case "empty":
      return <Line title="Fill in the fields, or fill with an example." amount="–" pending />;
    case "reading":
      return <Line title="Reading the workbook…" amount="–" pending />;
    case "partial": {
      const words = `Still needed: ${listed(outcome.missing)}`;
      return (
        <>
          <Line title={words} amount="–" pending />
          <Announced words={words} />
        </>
      );
    }
    case "refused": {
      const loose = outcome.complaints.filter(({ name }) => name === undefined);
      return (
        <>
          <Line title="Refused" amount="–" pending />
          {loose.map(({ words }) => (
            <Complaint key={words} words={words} />
          ))}
        </>
      );
    }
    case "answered":
      return <Answer definition={definition} args={args} outcome={outcome} />;
  }
}

function Answer({ definition, args, outcome }: ResultProps & { outcome: { is: "answered" } }) {
  const { grid, steps, spill } = outcome;
  const kinds = kindsOf(definition, previewed(definition, args), grid);
  const single = grid.length === 1 && grid[0]!.length === 1 ? grid[0]![0] : undefined;
  if (single === undefined) return <GridTable grid={grid} kinds={kinds} spill={spill} />;
  const { text } = shownCell(single, kinds[0]?.[0]);
  const title = steps.at(-1)?.title ?? "Result";
  return (
    <>
      <Line title={title} amount={text} />
      <Announced words={`${title}: ${text}`} />
    </>
  );
}
