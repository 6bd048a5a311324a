import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import { HeadingLevel } from "../section-heading";
import type { Explained } from "./explained-calls";
import { resultText } from "./result-text";

const DEEPEST_INDENT = 3;

const useStyles = makeStyles({
  section: { minWidth: 0 },
  heading: { margin: 0, fontSize: "inherit", fontWeight: "inherit" },
  button: {
    boxSizing: "border-box",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalXS,
    alignItems: "baseline",
    width: "100%",
    minHeight: "32px",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS} 0`,
    border: "none",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    "& svg": { alignSelf: "center" },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  feeds: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
  amount: { fontWeight: tokens.fontWeightSemibold, textAlign: "right" },
  pending: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}`,
    "&[hidden]": { display: "none" },
  },
  depth1: { paddingLeft: tokens.spacingHorizontalM },
  depth2: { paddingLeft: tokens.spacingHorizontalXXL },
  depth3: { paddingLeft: tokens.spacingHorizontalXXXL },
});

interface CallSectionProps {
  readonly call: Explained;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly children: ReactNode;
}

/** One of several calls under a heading that opens and closes: what it is, what it feeds, what it comes to. */
export function CallSection({ call, isOpen, onToggle, children }: CallSectionProps) {
  const styles = useStyles();
  const id = useId();
  const { name, feeds, depth } = call;
  const { text, isFigure } = resultText(call);
  const indents = [undefined, styles.depth1, styles.depth2, styles.depth3] as const;
  return (
    <section className={styles.section} aria-labelledby={`${id}-name`}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(styles.button, indents[Math.min(depth, DEEPEST_INDENT)])}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={onToggle}
        >
          {isOpen ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          <span>
            <span className={styles.name} id={`${id}-name`}>
              {name}
            </span>
            {feeds && <span className={styles.feeds}>{feeds}</span>}
          </span>
          <span className={isFigure ? styles.amount : styles.pending}>{text}</span>
        </button>
      </h3>
      <div id={id} className={styles.body} hidden={!isOpen}>
        <HeadingLevel.Provider value={4}>{isOpen && children}</HeadingLevel.Provider>
      </div>
    </section>
  );
}
