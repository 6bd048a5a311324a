import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import { areaAt } from "../../workbook/portable";
import { areaText } from "../form/reference";
import { Complaint } from "../function/complaint";
import { OverwriteDialog } from "../function/overwrite-dialog";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { Choice } from "../workbook/settings-fields";
import type { Explained, Followed } from "./explained-calls";
import { useHeldCell } from "./held-cell";
import { useCopy, type Where } from "./use-copy";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  said: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  link: { minHeight: "24px" },
});

const places = [
  ["sheet", "A new sheet"],
  ["cell", "The selected cell"],
] as const satisfies readonly (readonly [Where, string])[];

type CopyToSheetProps = Pick<Followed, "definition" | "args"> & Pick<Explained, "areas">;

/** Writes a call's steps as cells linked to its inputs, where the user says. */
export function CopyToSheet({ definition, args, areas }: CopyToSheetProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  const { port, selection, refresh } = usePane();
  const { place, hold } = useHeldCell();
  const whole = useRef<HTMLDivElement>(null);
  const [where, setWhere] = useState<Where>();
  const { isBusy, said, asking, copy, answer, undo } = useCopy(
    { definition, args, from: place },
    areas,
  );
  const choose = (next: Where | undefined) => {
    setWhere(next);
    hold(next !== undefined);
    if (next === undefined) whole.current?.querySelector("button")?.focus();
  };
  const selected = selection.contents && areaText(areaAt(selection.contents));
  const selectedThen = useRef<string>();
  const copiedTo = said?.is === "copied" ? areaText(areaAt(said.copied.place)) : undefined;
  /** Once copied, who selects a cell other than the copy wants that one explained. */
  useEffect(() => {
    if (copiedTo === undefined) {
      selectedThen.current = undefined;
      return;
    }
    selectedThen.current ??= selected;
    if (selected === selectedThen.current || selected === copiedTo) return;
    setWhere(undefined);
    hold(false);
  }, [copiedTo, selected, hold]);
  return (
    <div className={page.section} ref={whole}>
      <div className={styles.buttons}>
        <Button
          size="small"
          aria-expanded={where !== undefined}
          aria-controls={id}
          onClick={() => choose(where === undefined ? "sheet" : undefined)}
        >
          Copy to sheet
        </Button>
      </div>
      <div id={id} hidden={where === undefined}>
        {where !== undefined && (
          <div className={page.section}>
            <Choice label="Where to" value={where} choices={places} onChoose={choose} />
            {where === "cell" && (
              <p className={page.quiet} role="status">
                Select the cell where they begin: now {selected ?? "none"}.
              </p>
            )}
            <div className={styles.buttons}>
              <Button
                size="small"
                appearance="primary"
                disabledFocusable={isBusy || (where === "cell" && !selected)}
                onClick={() => {
                  if (!isBusy) void copy(where);
                }}
              >
                Copy the steps
              </Button>
              <Button size="small" onClick={() => choose(undefined)}>
                Close
              </Button>
            </div>
          </div>
        )}
      </div>
      {said?.is === "failed" && <Complaint words={said.words} />}
      {said && said.is !== "failed" && (
        <div className={styles.said}>
          <p className={page.quiet} role="status">
            {said.words}
          </p>
          {said.is === "copied" && (
            <>
              <Link
                as="button"
                className={styles.link}
                onClick={() => void port.select(areaAt(said.copied.place)).then(refresh, refresh)}
              >
                Show it
              </Link>
              <Link as="button" className={styles.link} onClick={() => void undo(said.copied)}>
                Undo
              </Link>
            </>
          )}
        </div>
      )}
      {asking && <OverwriteDialog target={asking} onAnswer={answer} />}
    </div>
  );
}
