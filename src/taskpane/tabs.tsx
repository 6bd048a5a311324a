import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  tab: {
    minHeight: "34px",
    padding: 0,
    border: "none",
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  many: {
    columnGap: tokens.spacingHorizontalMNudge,
    "& > button": { fontSize: tokens.fontSizeBase200 },
  },
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

/** More tabs than this are set smaller, to stand in one line of a narrow pane. */
const MOST_AT_EASE = 4;

const tabId = (of: string, id: string) => `${of}-tab-${id}`;

/** What the panel of some tabs bears, so that they belong together. */
export const panelProps = (of: string, id: string) =>
  ({ id: `${of}-panel`, role: "tabpanel", "aria-labelledby": tabId(of, id) }) as const;

interface TabsProps<Id extends string> {
  /** The id the tabs and their panel share. */
  readonly of: string;
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly title: string }[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
  readonly className?: string;
}

/** Tabs; the arrow keys, Home and End move among them. */
export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { of, label, tabs, selected, onSelect, className } = props;
  const styles = useStyles();
  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      ArrowRight: (at + 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const to = tabs[moves[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    onSelect(to.id);
    document.getElementById(tabId(of, to.id))?.focus();
  };
  return (
    <div
      className={mergeClasses(styles.tabs, tabs.length > MOST_AT_EASE && styles.many, className)}
      role="tablist"
      aria-label={label}
      onKeyDown={move}
    >
      {tabs.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(of, id)}
          aria-selected={id === selected}
          aria-controls={`${of}-panel`}
          tabIndex={id === selected ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
