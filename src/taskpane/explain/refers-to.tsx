import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { areaAt, type Place } from "../../workbook/portable";
import { areaText } from "../form/reference";
import { usePane } from "../pane-context";

const MOST_SHOWN = 6;

const useStyles = makeStyles({
  links: { display: "flex", flexDirection: "column", alignItems: "start" },
  link: { minHeight: "24px", textAlign: "left", overflowWrap: "anywhere" },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Cells with calls of their own, each to be selected and explained. */
export function RefersTo({ places }: { readonly places: readonly Place[] }) {
  const styles = useStyles();
  const { port, refresh } = usePane();
  if (places.length === 0) return null;
  const more = places.length - MOST_SHOWN;
  return (
    <div className={styles.links}>
      {places.slice(0, MOST_SHOWN).map((place) => {
        const area = areaAt(place);
        const cell = areaText(area);
        return (
          <Link
            key={cell}
            as="button"
            className={styles.link}
            onClick={() => void port.select(area).then(refresh, refresh)}
          >
            Explain {cell}
          </Link>
        );
      })}
      {more > 0 && <span className={styles.more}>and {more} more cells with calls</span>}
    </div>
  );
}
