import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Question, QuestionGroup } from "../../agreement/define-questions";
import { Announced } from "../announced";
import { textOf } from "../form/form";
import { Complaint } from "../function/complaint";
import { usePageStyles } from "../page-styles";
import { AmountsList } from "./amounts-list";
import { questionGroups } from "./facts";
import { QuestionField } from "./question-field";
import { StartChoices } from "./start-choices";
import type { Facts } from "./use-facts";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    containerType: "inline-size",
  },
  group: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  title: { padding: 0, marginBottom: tokens.spacingVerticalS, width: "100%" },
  folded: {
    "& > summary": { minHeight: "24px", boxSizing: "border-box", cursor: "pointer" },
    "& > summary:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
    "&[open] > summary": { marginBottom: tokens.spacingVerticalS },
  },
});

interface GroupProps {
  readonly group: QuestionGroup;
  readonly facts: Facts;
}

const wordsOf = ({ words }: Question): string => JSON.stringify(words ?? null);

function Questions({ group, facts }: GroupProps) {
  const { form, enter, args, outcome } = facts;
  const complaints = outcome.is === "unfinished" ? outcome.complaints : [];
  return group.questions.map((question, at) => {
    const { label } = question.fact;
    const before = group.questions[at - 1];
    return (
      <QuestionField
        key={label}
        question={question}
        argument={args.find(({ name }) => name === label)!}
        entry={textOf(form, label)}
        complaint={complaints.find(({ name }) => name === label)?.words}
        isQuoted={before !== undefined && wordsOf(before) === wordsOf(question)}
        onEntry={(text) => enter({ ...form, [label]: text })}
      />
    );
  });
}

/** Questions most leave as they are, folded until they are asked for or one of them is refused. */
function FoldedGroup(props: GroupProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { group, facts } = props;
  const [isOpen, setOpen] = useState(false);
  const complaints = facts.outcome.is === "unfinished" ? facts.outcome.complaints : [];
  const isRefused = group.questions.some(({ fact }) =>
    complaints.some(({ name }) => name === fact.label),
  );
  return (
    <details
      className={styles.folded}
      open={isOpen || isRefused}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={page.heading}>{group.title}</summary>
      {(isOpen || isRefused) && (
        <div className={styles.group}>
          <Questions {...props} />
        </div>
      )}
    </details>
  );
}

function Group(props: GroupProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { title, isOptional } = props.group;
  if (isOptional) return <FoldedGroup {...props} />;
  return (
    <fieldset className={styles.group}>
      <legend className={mergeClasses(page.heading, styles.title)}>{title}</legend>
      <Questions {...props} />
    </fieldset>
  );
}

const listed = (labels: readonly string[]) =>
  labels.map((label, at) => (at === 0 ? label : label.toLowerCase())).join(", ");

/** How far the facts go, and what they come to. */
function Outcome({ facts: { outcome } }: { readonly facts: Facts }) {
  const page = usePageStyles();
  switch (outcome.is) {
    case "empty":
      return null;
    case "reading":
      return <p className={page.quiet}>Reading the workbook…</p>;
    case "unfinished": {
      const words = outcome.missing.length > 0 ? `Still needed: ${listed(outcome.missing)}` : "";
      return (
        <>
          {words && <p className={page.quiet}>{words}</p>}
          {outcome.complaints
            .filter(({ name }) => name === undefined)
            .map((each) => (
              <Complaint key={each.words} words={each.words} />
            ))}
          <Announced words={words} />
        </>
      );
    }
    case "answered":
      return <AmountsList grid={outcome.grid} kinds={outcome.kinds} />;
  }
}

/** The facts asked once, in the contract's order, and what every clause makes of them. */
export function FactsView({ facts }: { readonly facts: Facts }) {
  const styles = useStyles();
  const { form, enter } = facts;
  return (
    <>
      <StartChoices form={form} onForm={enter} />
      <form
        className={styles.form}
        aria-label="Facts of the package"
        onSubmit={(event) => event.preventDefault()}
      >
        {questionGroups().map((group) => (
          <Group key={group.title} group={group} facts={facts} />
        ))}
      </form>
      <Outcome facts={facts} />
    </>
  );
}
