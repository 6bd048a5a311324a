import { ProgressBar } from "@fluentui/react-components";
import { clauses } from "../../agreement";
import type { FactRows } from "../../functions/workpapers/facts";
import { mostMoved, type Sets } from "../../functions/workpapers/switchboard";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { SwitchCard } from "./switch-card";
import { useSwitchboard } from "./use-switchboard";

interface SwitchboardViewProps {
  readonly rows: FactRows;
  readonly onSwitch: (sets: Sets) => void;
}

/** Every reading that touches the package, what moves most first. */
export function SwitchboardView({ rows, onSwitch }: SwitchboardViewProps) {
  const page = usePageStyles();
  const { open } = usePane();
  const { board, share } = useSwitchboard(rows);
  if (!board) return <ProgressBar value={share} aria-label="Working out the readings" />;
  if (board.is === "refused") return <Complaint words={board.words} />;
  const figured = board.of.filter((each) => mostMoved(each).length > 0);
  const others = board.of.filter((each) => mostMoved(each).length === 0);
  const cards = (readings: typeof board.of) =>
    readings.map((switched) => (
      <SwitchCard
        key={switched.reading.id}
        switched={switched}
        rows={rows}
        onSwitch={onSwitch}
        onOpen={() => {
          const clause = clauses.find(({ readings: own }) => own.includes(switched.reading));
          if (clause) open({ is: "clause", id: clause.id });
        }}
      />
    ));
  return (
    <>
      <p className={page.quiet}>
        By how much each reading moves what is paid in all, interest included; what moves most
        first. Choosing one changes the fact that switches it.
      </p>
      <section className={page.section}>{cards(figured)}</section>
      <section className={page.section}>
        <h3 className={page.heading}>Switched by what you enter</h3>
        {cards(others)}
      </section>
    </>
  );
}
