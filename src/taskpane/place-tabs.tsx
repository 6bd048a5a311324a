import { makeStyles, tokens } from "@fluentui/react-components";
import { places, type PlaceId } from "./places";
import { panelProps as panelOf, Tabs } from "./tabs";

const useStyles = makeStyles({
  places: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: `0 ${tokens.spacingHorizontalM}`,
  },
});

const OF = "comp-clauses";

export const panelProps = (id: PlaceId) => panelOf(OF, id);

interface PlaceTabsProps {
  readonly selected: PlaceId;
  readonly onSelect: (id: PlaceId) => void;
}

/** The pane's places as tabs. */
export function PlaceTabs({ selected, onSelect }: PlaceTabsProps) {
  const styles = useStyles();
  return (
    <Tabs
      of={OF}
      label="Comp Clauses"
      tabs={places}
      selected={selected}
      onSelect={onSelect}
      className={styles.places}
    />
  );
}
