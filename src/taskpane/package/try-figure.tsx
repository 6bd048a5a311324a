import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { workpapers } from "../../agreement";
import type { FactRows } from "../../functions/workpapers/facts";
import { differencesOf, type Sets } from "../../functions/workpapers/switchboard";
import type { Fact } from "../../quantities/fact";
import type { Literal } from "../../quantities/quantity";
import { enteredArguments } from "../form/arguments";
import { complaintsAbout } from "../form/outcome";
import { ArgumentField } from "../function/argument-field";
import { Differences } from "./differences";

const useStyles = makeStyles({
  row: { containerType: "inline-size" },
  answer: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    textAlign: "right",
  },
});

const onlyTyped = () => ({ problem: "Type the other figure here; it is tried before it is used." });

interface TryFigureProps {
  readonly fact: Fact;
  readonly rows: FactRows;
  readonly onUse: (sets: Sets) => void;
}

/** Another figure tried for a fact: what it would make of the package, before it is used. */
export function TryFigure({ fact, rows, onUse }: TryFigureProps) {
  const styles = useStyles();
  const [entry, setEntry] = useState("");
  const { label } = fact;
  const field = { is: "field", name: label, fact } as const;
  const [argument] = enteredArguments([field], { [label]: entry }, "", onlyTyped);
  const complaint = complaintsAbout("The package", argument ? [argument] : [])[0]?.words;
  const value = complaint === undefined && entry.trim() !== "" ? argument?.value : undefined;
  const sets = useMemo(
    () => (value === undefined ? undefined : ([[label, value as Literal]] as const)),
    [label, value],
  );
  const tried = useMemo(
    () => (sets ? differencesOf(workpapers, rows, sets) : undefined),
    [rows, sets],
  );
  if (!argument) return null;
  return (
    <div className={styles.row}>
      <ArgumentField
        argument={argument}
        entry={entry}
        onEntry={setEntry}
        help={undefined}
        complaint={complaint}
      />
      {tried && sets && (
        <div className={styles.answer}>
          <span>
            <Differences of={tried} />
          </span>
          {tried.is === "drawn" && (
            <Button size="small" onClick={() => onUse(sets)}>
              Use it
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
