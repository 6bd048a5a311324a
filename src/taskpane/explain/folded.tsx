import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  summary: {
    minHeight: "24px",
    marginBottom: tokens.spacingVerticalXS,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});

interface FoldedProps {
  readonly title: string;
  /** Folded away until it is asked for; otherwise it stands as it is. */
  readonly isFolded: boolean;
  readonly children: ReactNode;
}

/** Something long that makes room for what is beside it. */
export function Folded({ title, isFolded, children }: FoldedProps) {
  const styles = useStyles();
  if (!isFolded) return children;
  return (
    <details>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  );
}
