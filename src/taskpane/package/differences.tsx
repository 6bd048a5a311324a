import { makeStyles, tokens } from "@fluentui/react-components";
import type { Drawn } from "../../functions/workpapers/facts";
import type { Difference } from "../../functions/workpapers/switchboard";
import { shownCell } from "../form/shown";
import { Complaint } from "../function/complaint";

const useStyles = makeStyles({
  amount: { whiteSpace: "nowrap", fontWeight: tokens.fontWeightSemibold },
  beneath: { display: "block", color: tokens.colorNeutralForeground3 },
});

const CENT = 0.005;

/** A difference with its sign; nothing at all is said so. */
export const signed = (by: number): string => {
  if (Math.abs(by) < CENT) return "no difference";
  const text = shownCell(Math.abs(by), "money").text;
  return by > 0 ? `+${text}` : `−${text}`;
};

interface DifferencesProps {
  readonly of: Drawn<readonly Difference[]>;
}

/** By how much the total moves, and beneath it what else moves. */
export function Differences({ of }: DifferencesProps) {
  const styles = useStyles();
  if (of.is === "refused") return <Complaint words={of.words} />;
  const [total, ...others] = of.of;
  const moved = others.filter(({ by }) => Math.abs(by) >= CENT);
  return (
    <>
      <span className={styles.amount}>{signed(total?.by ?? 0)}</span>
      {moved.map(({ title, by }) => (
        <span key={title} className={styles.beneath}>
          {title} {signed(by)}
        </span>
      ))}
    </>
  );
}
