import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Sets } from "../../functions/workpapers/switchboard";
import type { Literal } from "../../quantities/quantity";
import { areaAt, type Place } from "../../workbook/portable";
import type { CellContent } from "../../workbook/port";
import { Announced } from "../announced";
import { Complaint } from "../function/complaint";
import { callText } from "../form/formula-text";
import type { Form } from "../form/form";
import { FormulaText } from "../formula-text";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { writeTrouble } from "../trouble";
import { packageFunction } from "./facts";
import { optionCells, type OptionCell } from "./options-in-cells";

/** A reading switched, and the facts as they were entered before. */
export interface Switch {
  readonly sets: Sets;
  readonly before: Form;
}

const useStyles = makeStyles({
  strip: {
    position: "sticky",
    top: "36px",
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const literalText = (value: Literal | null): string => {
  if (value === null) return '""';
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : `"${String(value).replaceAll('"', '""')}"`;
};

/** The call of the package with the options that were switched; what stays is left out. */
const formulaWith = (sets: Sets): string =>
  callText(packageFunction.name, [
    `{…;${sets.map(([label, value]) => `"${label}",${literalText(value)}`).join(";")}}`,
  ]);

const wordsOf = (sets: Sets): string =>
  `${sets
    .map(([label, value]) =>
      value === null ? `${label} is blank now` : `${label} is ${literalText(value)} now`,
    )
    .join(", ")}.`;

/** What a cell is to hold for an option. */
const contentOf = (value: Literal | null): CellContent =>
  value === null ? "" : (value as CellContent);

interface Standing {
  readonly option: OptionCell;
  readonly value: Literal | null;
}

/** The cells of the workbook that still hold the option as it was. */
function useStanding(sets: Sets, changes: number): readonly Standing[] {
  const { port } = usePane();
  const [standing, setStanding] = useState<readonly Standing[]>([]);
  useEffect(() => {
    let isWanted = true;
    const find = async () => {
      const found: Standing[] = [];
      for (const [label, value] of sets) {
        for (const option of await optionCells(port, label)) {
          if (option.holds !== contentOf(value)) found.push({ option, value });
        }
      }
      if (isWanted) setStanding(found);
    };
    find().catch(() => undefined);
    return () => {
      isWanted = false;
    };
  }, [port, sets, changes]);
  return standing;
}

interface SwitchedProps {
  readonly last: Switch;
  readonly onUndo: () => void;
}

/** The option a reading switched, as the formula has it now; and the cells that should follow. */
export function Switched({ last: { sets }, onUndo }: SwitchedProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { port, refresh, isBusy, alone } = usePane();
  const [problem, setProblem] = useState<string>();
  const [changed, setChanged] = useState<readonly OptionCell[]>([]);
  const standing = useStanding(sets, changed.length);
  const words = wordsOf(sets);
  const write = async (place: Place, content: CellContent) => {
    setProblem(undefined);
    try {
      await alone(() => port.write([{ at: areaAt(place), formulas: [[content]] }]));
      refresh();
      return true;
    } catch (trouble) {
      setProblem(writeTrouble(trouble));
      return false;
    }
  };
  const follow = async ({ option, value }: Standing) => {
    if (await write(option.place, contentOf(value))) setChanged([...changed, option]);
  };
  const switchBack = async () => {
    for (const { place, holds } of changed) if (!(await write(place, holds))) return;
    onUndo();
  };
  return (
    <section className={styles.strip} aria-label="Switched">
      <p className={page.prose}>{words}</p>
      <FormulaText formula={formulaWith(sets)} />
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={isBusy} onClick={() => isBusy || void switchBack()}>
          Switch back
        </Button>
        {standing.map((each) => (
          <Button
            key={each.option.cell}
            size="small"
            disabledFocusable={isBusy}
            onClick={() => isBusy || void follow(each)}
          >
            Change {each.option.cell} too
          </Button>
        ))}
      </div>
      {problem && <Complaint words={problem} />}
      <Announced words={words} />
    </section>
  );
}
