import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { isEmpty } from "../form/form";
import { FACTS_FORM } from "../package/facts-form";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** What the product does, and where to begin: with a worked case, or with one's own figures. */
export function FirstSteps() {
  const styles = useStyles();
  const page = usePageStyles();
  const { formOf, enter, turnTo, keepsFacts } = usePane();
  const [isFilling, setFilling] = useState(false);
  const isBegun = keepsFacts || !isEmpty(formOf(FACTS_FORM));
  const trySample = async () => {
    setFilling(true);
    const { sampleForm } = await import("../package/sample-form");
    enter(FACTS_FORM, await sampleForm());
    turnTo("package");
  };
  return (
    <section className={page.section} aria-label="First steps">
      <p className={page.prose}>
        Computes what an executive’s employment agreement promises, clause by clause, and shows why.
      </p>
      <div className={styles.choices}>
        {isBegun ? (
          <Button appearance="primary" onClick={() => turnTo("package")}>
            Go on with the package
          </Button>
        ) : (
          <>
            <Button
              appearance="primary"
              disabledFocusable={isFilling}
              onClick={() => void (isFilling || trySample())}
            >
              Try the sample
            </Button>
            <Button onClick={() => turnTo("package")}>Enter your own facts</Button>
          </>
        )}
      </div>
      <p className={page.quiet}>Or choose a clause or a function:</p>
    </section>
  );
}
