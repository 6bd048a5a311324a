import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Clause } from "../../agreement/define-clause";
import { PageHeading } from "../page-heading";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { ClauseWords } from "./clause-words";
import { quotationsOf } from "./quotations";
import { HeldFiguresList } from "./held-figures-list";
import { ReadingCards } from "./reading-card";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { padding: `${tokens.spacingVerticalXS} 0` },
  name: {
    minHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** One clause: its words, what they mean in plain English, its functions, its readings. */
export function ClauseView({ clause }: { readonly clause: Clause }) {
  const page = usePageStyles();
  const { open } = usePane();
  const quotations = useQuotations(clause);
  return (
    <article className={page.page}>
      <PageHeading back="Contents" onBack={() => open({ is: "contents", from: clause.id })}>
        {clause.section} {clause.title}
      </PageHeading>
      <p className={page.prose}>{clause.plain}</p>
      <Functions clause={clause} />
      <ClauseWords title="The agreement’s words" text={clause.text} quotations={quotations} />
      <ReadingCards readings={clause.readings} />
      {clause.heldFigures && <HeldFiguresList held={clause.heldFigures} />}
    </article>
  );
}

function useQuotations(clause: Clause): readonly string[] {
  const [quotations, setQuotations] = useState<readonly string[]>([]);
  useEffect(() => {
    let current = true;
    void quotationsOf(clause).then((found) => current && setQuotations(found));
    return () => {
      current = false;
    };
  }, [clause]);
  return quotations;
}

function Functions({ clause: { functions, nothingToCompute } }: { readonly clause: Clause }) {
  const styles = useStyles();
  const page = usePageStyles();
  const { open, help } = usePane();
  if (functions.length === 0) return <p className={page.prose}>{nothingToCompute}</p>;
  return (
    <section className={page.section}>
      <h3 className={page.heading}>Functions</h3>
      <ul className={styles.list}>
        {functions.map(({ name }) => (
          <li key={name} className={styles.entry}>
            <Link
              as="button"
              className={styles.name}
              onClick={() => open({ is: "function", name })}
            >
              {name}
            </Link>
            <p className={page.quiet}>{help.get(name)?.description}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
