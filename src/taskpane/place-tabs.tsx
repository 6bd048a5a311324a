import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent } from "react";
import { places, type PlaceId } from "./places";

const useStyles = makeStyles({
  tabs: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    display: "flex",
    gap: tokens.spacingHorizontalL,
    padding: `0 ${tokens.spacingHorizontalM}`,
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
  selected: {
    borderBottomColor: tokens.colorCompoundBrandStroke,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
});

const tabId = (id: PlaceId) => `comp-clauses-tab-${id}`;

export const panelProps = (id: PlaceId) =>
  ({
    id: "comp-clauses-place",
    role: "tabpanel",
    "aria-labelledby": tabId(id),
  }) as const;

interface PlaceTabsProps {
  readonly selected: PlaceId;
  readonly onSelect: (id: PlaceId) => void;
}

/** The pane's places as tabs; the arrow keys, Home and End move among them. */
export function PlaceTabs({ selected, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent) => {
    const at = places.findIndex(({ id }) => id === selected);
    const moves: Readonly<Record<string, number>> = {
      ArrowLeft: (at + places.length - 1) % places.length,
      ArrowRight: (at + 1) % places.length,
      Home: 0,
      End: places.length - 1,
    };
    const to = places[moves[event.key] ?? -1];
    if (!to) return;
    event.preventDefault();
    onSelect(to.id);
    list.current?.querySelector<HTMLElement>(`#${tabId(to.id)}`)?.focus();
  };
  return (
    <div
      className={styles.tabs}
      role="tablist"
      aria-label="Comp Clauses"
      ref={list}
      onKeyDown={move}
    >
      {places.map(({ id, title }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={tabId(id)}
          aria-selected={id === selected}
          aria-controls="comp-clauses-place"
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
