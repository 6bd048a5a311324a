import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import { FROM_1904 } from "./date-system";

const useStyles = makeStyles({
  warning: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorPaletteYellowBorder2}`,
    backgroundColor: tokens.colorPaletteYellowBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: `0 0 ${tokens.spacingVerticalXS}` },
  },
});

/** Warns of dates counted from 1904; nothing is inserted until the user says so. */
export function DateSystemWarning({ onAllow }: { readonly onAllow: () => void }) {
  const styles = useStyles();
  return (
    <div className={styles.warning} role="status">
      <Warning16Regular aria-hidden />
      <div>
        <p>{FROM_1904} Nothing is inserted meanwhile.</p>
        <Button size="small" onClick={onAllow}>
          Insert all the same
        </Button>
      </div>
    </div>
  );
}
