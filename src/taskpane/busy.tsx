import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { Announced } from "./announced";
import { usePageStyles } from "./page-styles";
import type { Told } from "./watched";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
  },
});

interface BusyProps {
  /** What the whole work is called. */
  readonly title: string;
  readonly told: Told;
  /** Absent where it can no longer be stopped. */
  readonly onCancel?: () => void;
  /** The button that was pressed is gone: its focus comes here. */
  readonly takesFocus?: boolean;
}

/** Long work on its way: what it does now, how far it is, and the way out of it. */
export function Busy({ title, told: { words, share }, onCancel, takesFocus = false }: BusyProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const shown = share === undefined ? `${words}…` : `${words}, ${Math.floor(share * 100)}%`;
  return (
    <div>
      <ProgressBar
        aria-label={title}
        aria-valuetext={shown}
        {...(share === undefined ? {} : { value: share })}
      />
      <div className={styles.row}>
        <p className={page.quiet}>{shown}</p>
        {onCancel && (
          <Button size="small" autoFocus={takesFocus} onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
      <Announced words={`${title} is under way.`} />
    </div>
  );
}
