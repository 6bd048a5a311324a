import { makeStyles, tokens } from "@fluentui/react-components";
import type { Reading } from "../../agreement/define-clause";
import { useContext } from "react";
import { usePageStyles } from "../page-styles";
import { HeadingLevel, SectionHeading } from "../section-heading";
import { serif } from "../theme";

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
  choices: {
    display: "grid",
    gridTemplateColumns: "max-content minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& dt": { color: tokens.colorNeutralForeground3 },
    "& dd": { margin: 0 },
  },
});

/** What the user does to take another choice. */
export function switchWords({ switchedBy }: Reading): string {
  const { argument, functions = [], packageFact, enter } = switchedBy;
  return [
    argument &&
      `the argument ${argument}${functions.length > 0 ? ` of ${functions.join(", ")}` : ""}`,
    packageFact && `the fact “${packageFact}” of the package`,
    enter,
  ]
    .filter(Boolean)
    .join("; ");
}

/** One choice the agreement leaves open: what is in force, what else it could mean, what switches it. */
function ReadingCard({ reading, chosen }: { readonly reading: Reading; readonly chosen?: string }) {
  const styles = useStyles();
  const Question = useContext(HeadingLevel) === 3 ? "h4" : "h5";
  const { phrase, question, choices, standard, why } = reading;
  const standardWords = choices.find(({ id }) => id === standard)?.words;
  const inForce = chosen ?? `${standardWords}. ${why}`;
  const others = choices.filter(({ id, words }) =>
    chosen === undefined ? id !== standard : words !== chosen,
  );
  return (
    <article className={styles.card}>
      <Question className={styles.question}>{question}</Question>
      {phrase && <p className={styles.phrase}>“{phrase}”</p>}
      <dl className={styles.choices}>
        <dt>In force</dt>
        <dd>{inForce}</dd>
        {others.map(({ id, words }) => (
          <Other key={id} words={words} />
        ))}
        <dt>Switched by</dt>
        <dd>{switchWords(reading)}</dd>
      </dl>
    </article>
  );
}

const Other = ({ words }: { readonly words: string }) => (
  <>
    <dt>Or</dt>
    <dd>{words}</dd>
  </>
);

interface ReadingCardsProps {
  readonly readings: readonly Reading[];
  /** The choice in force where it is not the standard one, in words. */
  readonly chosen?: (reading: Reading) => string | undefined;
}

/** The readings of a clause or a function; nothing where there are none. */
export function ReadingCards({ readings, chosen }: ReadingCardsProps) {
  const page = usePageStyles();
  if (readings.length === 0) return null;
  return (
    <section className={page.section}>
      <SectionHeading>Where the words can be read two ways</SectionHeading>
      {readings.map((reading) => {
        const words = chosen?.(reading);
        return (
          <ReadingCard
            key={reading.id}
            reading={reading}
            {...(words === undefined ? {} : { chosen: words })}
          />
        );
      })}
    </section>
  );
}
