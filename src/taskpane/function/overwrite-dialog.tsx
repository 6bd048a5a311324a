import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Target } from "../insertion";
import { usePageStyles } from "../page-styles";

const MOST_SHOWN = 4;

const useStyles = makeStyles({
  dialog: {
    boxSizing: "border-box",
    width: "min(420px, calc(100vw - 24px))",
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    "&::backdrop": { backgroundColor: tokens.colorBackgroundOverlay },
  },
  cells: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalM} 0`,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0, overflowWrap: "anywhere" },
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
});

/** What to do about the cells in the way. */
export type Answer = "cancel" | "replace" | "new sheet";

interface OverwriteDialogProps {
  readonly target: Target;
  readonly onAnswer: (answer: Answer) => void;
  /** Whether it could as well stand on a sheet of its own. */
  readonly offersSheet?: boolean;
}

/** Asks before filled cells are replaced; Cancel has the focus first, and Escape means it too. */
export function OverwriteDialog(props: OverwriteDialogProps) {
  const { target, onAnswer, offersSheet = false } = props;
  const { filled } = target;
  const styles = useStyles();
  const page = usePageStyles();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  const more = filled.length - MOST_SHOWN;
  const [first] = filled;
  const title =
    filled.length === 1 ? `Replace what ${first?.cell} holds?` : `Replace ${filled.length} cells?`;
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      className={styles.dialog}
      aria-labelledby={id}
      aria-describedby={`${id}-cells`}
      onCancel={(event) => {
        event.preventDefault();
        onAnswer("cancel");
      }}
    >
      <h2 className={page.title} id={id}>
        {title}
      </h2>
      <dl className={styles.cells} id={`${id}-cells`}>
        {filled.slice(0, MOST_SHOWN).map(({ cell, holds }) => (
          <Cell key={cell} cell={cell} holds={holds} />
        ))}
        {more > 0 && <Cell cell="and" holds={`${more} more`} />}
      </dl>
      <div className={styles.buttons}>
        <Button
          appearance={offersSheet ? "secondary" : "primary"}
          onClick={() => onAnswer("cancel")}
        >
          Cancel
        </Button>
        <Button onClick={() => onAnswer("replace")}>Replace</Button>
        {offersSheet && (
          <Button appearance="primary" onClick={() => onAnswer("new sheet")}>
            Use a new sheet
          </Button>
        )}
      </div>
    </dialog>
  );
}

const Cell = ({ cell, holds }: Target["filled"][number]) => (
  <>
    <dt>{cell}</dt>
    <dd>{holds}</dd>
  </>
);
