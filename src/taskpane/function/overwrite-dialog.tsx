import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Target } from "../insertion";

const MOST_SHOWN = 4;

const useStyles = makeStyles({
  surface: { maxWidth: "min(440px, calc(100vw - 24px))", padding: tokens.spacingHorizontalL },
  cells: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": {
      margin: 0,
      fontFamily: tokens.fontFamilyMonospace,
      fontSize: tokens.fontSizeBase200,
      overflowWrap: "anywhere",
    },
  },
});

interface OverwriteDialogProps {
  readonly target: Target;
  readonly onAnswer: (replace: boolean) => void;
}

/** Asks before filled cells are replaced; leaving them is the default. */
export function OverwriteDialog({ target: { filled }, onAnswer }: OverwriteDialogProps) {
  const styles = useStyles();
  const more = filled.length - MOST_SHOWN;
  const only = filled.length === 1 ? filled[0]!.cell : `${filled.length} cells`;
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onAnswer(false)}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Replace what {only} {filled.length === 1 ? "holds" : "hold"}?</DialogTitle>
          <DialogContent>
            <dl className={styles.cells}>
              {filled.slice(0, MOST_SHOWN).map(({ cell, holds }) => (
                <Cell key={cell} cell={cell} holds={holds} />
              ))}
            </dl>
            {more > 0 && <p>And {more} more.</p>}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={() => onAnswer(false)}>
              Cancel
            </Button>
            <Button onClick={() => onAnswer(true)}>Replace</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

const Cell = ({ cell, holds }: Target["filled"][number]) => (
  <>
    <dt>{cell}</dt>
    <dd>{holds}</dd>
  </>
);
