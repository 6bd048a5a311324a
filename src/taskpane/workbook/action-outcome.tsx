import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { Announced } from "../announced";
import { Busy } from "../busy";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { useFocusKept } from "../use-focus-kept";
import { CellLines } from "./cell-lines";
import type { Stage, useAction } from "./use-action";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

type Doing = ReturnType<typeof useAction>;

function Asking({
  stage,
  doing,
}: {
  readonly stage: Stage & { is: "asking" };
  readonly doing: Doing;
}) {
  const styles = useStyles();
  const page = usePageStyles();
  const [evenChanged, setEvenChanged] = useState(false);
  const { action, preview } = stage;
  const { inTheWay = [] } = preview;
  const isReady = inTheWay.length === 0 || evenChanged;
  return (
    <section className={styles.box} aria-label={action.title}>
      <p className={page.prose}>
        {action.says(preview.count)}
        {preview.left.length > 0 && ` ${preview.left.length} stay as they are.`}
      </p>
      {preview.changed > 0 && (
        <Checkbox
          label="Bring back changed cells too"
          checked={evenChanged}
          onChange={(_, { checked }) => setEvenChanged(checked === true)}
        />
      )}
      {inTheWay.length > 0 && (
        <Checkbox
          label={inTheWay.length === 1 ? "Replace 1 cell" : `Replace ${inTheWay.length} cells`}
          checked={evenChanged}
          onChange={(_, { checked }) => setEvenChanged(checked === true)}
        />
      )}
      <CellLines label="Filled cells in the way" lines={inTheWay} />
      <CellLines label="Cells that stay as they are" lines={preview.left} />
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          autoFocus
          disabledFocusable={!isReady}
          onClick={() => isReady && doing.confirm(evenChanged)}
        >
          Go ahead
        </Button>
        <Button onClick={doing.cancel}>Cancel</Button>
      </div>
    </section>
  );
}

/** Takes the focus where it was lost with the button that was pressed. */
function Outcome({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const box = useFocusKept<HTMLElement>();
  return (
    <section className={styles.box} aria-label={label} tabIndex={-1} ref={box}>
      {children}
    </section>
  );
}

/** What an action would do, what it did with its way back, or why it did nothing. */
export function ActionOutcome({ doing }: { readonly doing: Doing }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { stage } = doing;
  switch (stage.is) {
    case "idle":
      return null;
    case "busy": {
      const { title, told, cancel, takesFocus } = stage;
      const way = cancel ? { onCancel: cancel } : {};
      return (
        <section className={styles.box} aria-label={title}>
          <Busy title={title} told={told} takesFocus={takesFocus} {...way} />
        </section>
      );
    }
    case "asking":
      return <Asking stage={stage} doing={doing} />;
    case "failed":
      return (
        <Outcome label="What went wrong">
          <Complaint words={stage.words} />
          {stage.cells.length > 0 && <p className={page.quiet}>{stage.cells.join(", ")}</p>}
        </Outcome>
      );
    case "done": {
      const { undo } = stage;
      return (
        <Outcome label="What was done">
          <p className={page.prose}>{stage.words}</p>
          <Announced words={stage.words} />
          {undo && (
            <div className={styles.buttons}>
              <Button onClick={() => void doing.undo(undo)}>Undo</Button>
            </div>
          )}
          <CellLines label="Cells" lines={stage.lines} />
        </Outcome>
      );
    }
  }
}
