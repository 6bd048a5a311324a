import { Button } from "@fluentui/react-components";
import { clauses } from "../../agreement";
import type { FactRows } from "../../functions/workpapers/facts";
import { mostMoved, type Sets } from "../../functions/workpapers/switchboard";
import { Busy } from "../busy";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { SwitchCard } from "./switch-card";
import { Switched, type Switch } from "./switched";
import { useSwitchboard } from "./use-switchboard";

interface SwitchboardViewProps {
  readonly rows: FactRows;
  readonly onSwitch: (sets: Sets) => void;
  /** The last reading switched, until it is switched back. */
  readonly last: Switch | undefined;
  readonly onUndo: () => void;
}

/** Every reading that touches the package, what moves most first. */
export function SwitchboardView({ rows, onSwitch, last, onUndo }: SwitchboardViewProps) {
  const page = usePageStyles();
  const { open } = usePane();
  const { board, share, isCurrent, isCancelled, cancel, again } = useSwitchboard(rows);
  const told = { words: "Working out the readings", share: isCurrent ? 1 : share };
  const progress = isCancelled ? (
    <div className={page.section}>
      <p className={page.quiet}>Cancelled: the readings are not worked out on these facts.</p>
      <div>
        <Button size="small" onClick={again}>
          Work them out
        </Button>
      </div>
    </div>
  ) : (
    !isCurrent && <Busy title="Readings" told={told} onCancel={cancel} />
  );
  const switched = last && <Switched last={last} onUndo={onUndo} />;
  if (!board) {
    return (
      <>
        {switched}
        {progress}
      </>
    );
  }
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
      {switched}
      {progress}
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
