import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { clauses } from "../../agreement";
import type { Question } from "../../agreement/define-questions";
import { sectionInWords } from "../../functions/wording";
import type { Argument } from "../form/arguments";
import { ArgumentField } from "../function/argument-field";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { serif } from "../theme";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  words: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke2}`,
    fontFamily: serif,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  links: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  link: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
});

interface QuestionFieldProps {
  readonly question: Question;
  readonly argument: Argument;
  readonly entry: string;
  readonly complaint: string | undefined;
  /** The words were quoted just above. */
  readonly isQuoted: boolean;
  readonly onEntry: (text: string) => void;
}

/** One fact asked for, with the words of the clause that needs it. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, argument, entry, complaint, isQuoted, onEntry } = props;
  const { note, authority, help, words, workedOutBy } = question;
  const styles = useStyles();
  const page = usePageStyles();
  const { open } = usePane();
  const section = clauses.find(({ id }) => id === words?.clause)?.section;
  return (
    <div className={styles.question}>
      <ArgumentField
        argument={argument}
        entry={entry}
        onEntry={onEntry}
        help={help ?? `${note}. ${authority}.`}
        complaint={complaint}
      />
      {words && section && !isQuoted && (
        <p className={styles.words}>
          “{words.said}” {sectionInWords(section)}
        </p>
      )}
      {!words && <p className={page.quiet}>{authority}</p>}
      {workedOutBy && (
        <div className={styles.links}>
          <Link
            as="button"
            className={styles.link}
            onClick={() => open({ is: "function", name: workedOutBy })}
          >
            Work it out with {workedOutBy}
          </Link>
        </div>
      )}
    </div>
  );
}
