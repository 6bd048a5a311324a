import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Warning12Filled } from "@fluentui/react-icons";
import { useState } from "react";
import { areaText } from "../form/reference";
import { usePane } from "../pane-context";

const FIRST_SHOWN = 30;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  cell: { minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
  words: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  attention: {
    color: tokens.colorPaletteDarkOrangeForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface CellLine {
  readonly place: { readonly sheet: string; readonly row: number; readonly column: number };
  readonly title?: string;
  readonly words: string;
  readonly needsAttention: boolean;
}

interface CellLinesProps {
  readonly label: string;
  readonly lines: readonly CellLine[];
}

/** Cells and what is said of each; a click selects the cell. What needs a look comes first. */
export function CellLines({ label, lines }: CellLinesProps) {
  const styles = useStyles();
  const [isLong, setLong] = useState(false);
  const sorted = [...lines].sort((a, b) => Number(b.needsAttention) - Number(a.needsAttention));
  const shown = isLong ? sorted : sorted.slice(0, FIRST_SHOWN);
  if (lines.length === 0) return null;
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {shown.map((line, at) => (
          <OneLine key={at} {...line} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <Link as="button" className={styles.cell} onClick={() => setLong(true)}>
          Show all {lines.length}
        </Link>
      )}
    </>
  );
}

function OneLine({ place, title, words, needsAttention }: CellLine) {
  const styles = useStyles();
  const { port, refresh } = usePane();
  const area = { ...place, rows: 1, columns: 1 };
  const select = () => void port.select(area).then(refresh, refresh);
  return (
    <li className={styles.line}>
      <span className={styles.head}>
        {needsAttention && <Warning12Filled aria-label="Look at this" />}
        <Link as="button" className={styles.cell} onClick={select}>
          {areaText(area)}
        </Link>
        {title && <span className={mergeClasses(styles.words, styles.attention)}>{title}</span>}
      </span>
      <span className={styles.words}>{words}</span>
    </li>
  );
}
