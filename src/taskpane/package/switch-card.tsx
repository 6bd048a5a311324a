import { Button, Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { FactRows } from "../../functions/workpapers/facts";
import type { Sets, SwitchedReading, SwitchOption } from "../../functions/workpapers/switchboard";
import { sectionInWords } from "../../functions/wording";
import { switchWords } from "../clauses/reading-card";
import { usePageStyles } from "../page-styles";
import { serif } from "../theme";
import { Differences } from "./differences";
import { TryFigure } from "./try-figure";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  question: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  phrase: { margin: 0, fontFamily: serif },
  options: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "left",
    "& th, & td": { padding: "3px 0", verticalAlign: "top", fontWeight: tokens.fontWeightRegular },
    "& tr + tr > *": {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    },
  },
  inForce: { fontWeight: tokens.fontWeightSemibold },
  figure: {
    textAlign: "right",
    paddingLeft: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
  beneath: { display: "block", color: tokens.colorNeutralForeground3 },
  choose: { minWidth: 0, minHeight: "24px", padding: "0 6px" },
  where: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
});

interface SwitchCardProps {
  readonly switched: SwitchedReading;
  readonly rows: FactRows;
  readonly onSwitch: (sets: Sets) => void;
  readonly onOpen: () => void;
}

function Option({ option, onSwitch }: { option: SwitchOption; onSwitch: (sets: Sets) => void }) {
  const styles = useStyles();
  const { words, isInForce, isSet, differences, sets } = option;
  const isRefused = differences.is === "refused";
  return (
    <tr>
      <th scope="row" className={mergeClasses(isInForce && styles.inForce)}>
        {words}
        {isInForce && <span className={styles.beneath}>In force</span>}
      </th>
      <td className={styles.figure}>
        {!isInForce && <Differences of={differences} />}
        {!isInForce && !isSet && !isRefused && (
          <div>
            <Button
              size="small"
              className={styles.choose}
              aria-label={`Choose: ${words}`}
              onClick={() => onSwitch(sets)}
            >
              Choose
            </Button>
          </div>
        )}
      </td>
    </tr>
  );
}

/** A reading of the package: the phrase, the choice in force, and by how much each other one moves it. */
export function SwitchCard({ switched, rows, onSwitch, onOpen }: SwitchCardProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { reading, section, options, open } = switched;
  return (
    <article className={styles.card}>
      <h4 className={styles.question}>{reading.question}</h4>
      <p className={styles.phrase}>
        “{reading.phrase}”{" "}
        <Link as="button" className={styles.where} onClick={onOpen}>
          {sectionInWords(section)}
        </Link>
      </p>
      {options.length > 0 ? (
        <table className={styles.options}>
          <tbody>
            {options.map((option) => (
              <Option key={option.words} option={option} onSwitch={onSwitch} />
            ))}
          </tbody>
        </table>
      ) : (
        <p className={page.quiet}>
          {reading.choices.find(({ id }) => id === reading.standard)?.words} is in force. Another
          reading: {switchWords(reading)}.
        </p>
      )}
      {open && <TryFigure fact={open} rows={rows} onUse={onSwitch} />}
    </article>
  );
}
