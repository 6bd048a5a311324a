import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Example } from "../../agreement/define-clause";
import { examplesOf } from "../../agreement/examples";
import { fits, formOfExample } from "../form/example";
import { emptyForm, isEmpty, type Form } from "../form/form";
import type { Part } from "../form/parts";
import { usePageStyles } from "../page-styles";

const useStyles = makeStyles({
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
  },
});

interface FormActionsProps {
  readonly name: string;
  readonly parts: readonly Part[];
  readonly form: Form;
  readonly onForm: (form: Form) => void;
}

/** Fills the form with a worked case, a different one each time, or clears it. */
export function FormActions({ name, parts, form, onForm }: FormActionsProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const [filled, setFilled] = useState<{ readonly form: Form; readonly because: string }>();
  const [next, setNext] = useState(0);
  const examples = useExamples(name).filter((example) => fits(parts, example));
  const fill = () => {
    const example = examples[next % examples.length];
    if (!example) return;
    const filledForm = formOfExample(parts, example);
    setNext(next + 1);
    setFilled({ form: filledForm, because: example.because });
    onForm(filledForm);
  };
  return (
    <div className={styles.actions}>
      {examples.length > 0 && (
        <Button size="small" onClick={fill}>
          Fill with an example
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        disabledFocusable={isEmpty(form)}
        onClick={() => onForm(emptyForm)}
      >
        Clear
      </Button>
      {filled?.form === form && <p className={page.quiet}>{filled.because}</p>}
    </div>
  );
}

function useExamples(name: string): readonly Example[] {
  const [examples, setExamples] = useState<readonly Example[]>([]);
  useEffect(() => {
    let current = true;
    void examplesOf(name).then((found) => current && setExamples(found));
    return () => {
      current = false;
    };
  }, [name]);
  return examples;
}
