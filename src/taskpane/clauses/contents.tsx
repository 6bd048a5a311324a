import { Link, makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { clauses } from "../../agreement";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { Announced } from "../announced";
import { FirstSteps } from "./first-steps";
import { search, type Match } from "./search";

const useStyles = makeStyles({
  search: { maxWidth: "100%", width: "100%" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  entry: {
    display: "grid",
    gridTemplateColumns: "64px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  number: { color: tokens.colorNeutralForeground3 },
  title: {
    minHeight: "24px",
    textAlign: "left",
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  functions: {
    gridColumnStart: 2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: 0,
    listStyleType: "none",
  },
  name: {
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "24px",
    textAlign: "left",
    overflowWrap: "anywhere",
  },
});

/** The table of contents, with a search over clauses and functions. */
export function Contents() {
  const styles = useStyles();
  const page = usePageStyles();
  const { help } = usePane();
  const [query, setQuery] = useState("");
  const matches = search(clauses, query, (name) => help.get(name)?.description);
  const found = `${matches.length} ${matches.length === 1 ? "clause" : "clauses"} found`;
  return (
    <section className={page.page} aria-label="Contents">
      <FirstSteps />
      <SearchBox
        className={styles.search}
        placeholder="Search clauses and functions"
        aria-label="Search clauses and functions"
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <Announced words={query === "" ? "" : found} />
      {matches.length === 0 ? (
        <p className={page.prose}>No clause or function mentions “{query}”. Try fewer words.</p>
      ) : (
        <ul className={styles.list}>
          {matches.map((match) => (
            <Entry key={match.clause.id} {...match} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({ clause, functions }: Match) {
  const styles = useStyles();
  const { open, page } = usePane();
  return (
    <li className={styles.entry}>
      <span className={styles.number}>{clause.section}</span>
      <Link
        as="button"
        autoFocus={page.is === "contents" && page.from === clause.id}
        appearance="subtle"
        className={styles.title}
        onClick={() => open({ is: "clause", id: clause.id })}
      >
        {clause.title}
      </Link>
      {functions.length > 0 && (
        <ul className={styles.functions} aria-label={`Functions of ${clause.title}`}>
          {functions.map(({ name }) => (
            <li key={name}>
              <Link
                as="button"
                className={styles.name}
                onClick={() => open({ is: "function", name })}
              >
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
