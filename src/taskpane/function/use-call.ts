import { useMemo } from "react";
import type { FunctionDefinition } from "../../agreement/define-clause";
import { enteredArguments, type Argument } from "../form/arguments";
import type { Form } from "../form/form";
import { outcomeOf, type Outcome } from "../form/outcome";
import { partsOf, type Part } from "../form/parts";
import { usePane } from "../pane-context";
import { useLookUp } from "../use-look-up";

export interface Call {
  readonly parts: readonly Part[];
  readonly args: readonly Argument[];
  readonly outcome: Outcome;
}

/** The call a form describes, worked out as one types and whenever the workbook's cells are read again. */
export function useCall(definition: FunctionDefinition, form: Form): Call {
  const { port, selection } = usePane();
  const parts = useMemo(() => partsOf(definition), [definition]);
  const here = selection.contents?.sheet ?? "";
  const areas = enteredArguments(parts, form, here, () => undefined).flatMap(
    ({ area }) => area ?? [],
  );
  const lookUp = useLookUp(port, areas, selection.version);
  const args = enteredArguments(parts, form, here, lookUp);
  return { parts, args, outcome: outcomeOf(definition, args) };
}
