import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { emptyForm, isEmpty, type Form } from "../form/form";
import { usePageStyles } from "../page-styles";
import { usePane } from "../pane-context";
import { factsIn, sheetOfFacts } from "./facts-in-cells";
import { sampleForm } from "./sample-form";

const useStyles = makeStyles({
  choices: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface StartChoicesProps {
  readonly form: Form;
  readonly onForm: (form: Form) => void;
}

/** A sheet of the workbook that already holds facts. */
function useSheetOfFacts() {
  const { port } = usePane();
  const [found, setFound] = useState<Awaited<ReturnType<typeof sheetOfFacts>>>();
  useEffect(() => {
    let isCurrent = true;
    void port
      .sheets()
      .then((sheets) => sheetOfFacts(sheets, (sheet) => port.used(sheet)))
      .then(
        (sheet) => isCurrent && setFound(sheet),
        () => undefined,
      );
    return () => {
      isCurrent = false;
    };
  }, [port]);
  return found;
}

/** Where the facts may come from: a sheet that holds them, the cells selected, a worked case. */
export function StartChoices({ form, onForm }: StartChoicesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { selection } = usePane();
  const onSheet = useSheetOfFacts();
  const inSelection = selection.contents ? factsIn(selection.contents) : emptyForm;
  const merged = (found: Form) => onForm({ ...form, ...found });
  return (
    <>
      <div className={styles.choices}>
        {onSheet && (
          <Button size="small" onClick={() => merged(onSheet.form)}>
            Use the facts on sheet {onSheet.sheet}
          </Button>
        )}
        {!isEmpty(inSelection) && (
          <Button size="small" onClick={() => merged(inSelection)}>
            Use the selected facts
          </Button>
        )}
        <Button size="small" onClick={() => void sampleForm().then(onForm)}>
          Fill with the sample
        </Button>
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isEmpty(form)}
          onClick={() => onForm(emptyForm)}
        >
          Clear
        </Button>
      </div>
      {isEmpty(form) && (
        <p className={page.quiet}>
          Answer once; every clause, reading and page of the report follows. What you enter stays in
          this workbook.
        </p>
      )}
    </>
  );
}
