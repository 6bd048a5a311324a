import { makeStyles, tokens } from "@fluentui/react-components";
import { usePageStyles } from "../page-styles";
import { SectionHeading } from "../section-heading";
import { serif } from "../theme";
import { markedWords } from "./marked-words";

const useStyles = makeStyles({
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    fontFamily: serif,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "1.5",
    whiteSpace: "pre-line",
  },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: "underline",
    textDecorationThickness: "1px",
    textDecorationColor: tokens.colorNeutralForeground3,
    textUnderlineOffset: "3px",
    "@media (forced-colors: active)": { backgroundColor: "Mark", color: "MarkText" },
  },
});

interface ClauseWordsProps {
  readonly title: string;
  readonly text: string;
  /** What is quoted from the words, to be marked. */
  readonly quotations: Iterable<string>;
}

/** A clause verbatim, what is quoted from it marked; nothing where the agreement has no words of its own. */
export function ClauseWords({ title, text, quotations }: ClauseWordsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  if (text === "") return null;
  return (
    <section className={page.section}>
      <SectionHeading>{title}</SectionHeading>
      <blockquote className={styles.words}>
        {markedWords(text, quotations).map((stretch, at) =>
          stretch.marked ? (
            <mark key={at} className={styles.mark}>
              {stretch.text}
            </mark>
          ) : (
            stretch.text
          ),
        )}
      </blockquote>
    </section>
  );
}
