import { Fragment } from "react";
import { usePageStyles } from "./page-styles";

/** A formula in print; its lines break after a comma. */
export function FormulaText({ formula }: { readonly formula: string }) {
  const page = usePageStyles();
  return (
    <p className={page.formula}>
      {formula.split(/(?<=,)/).map((part, at) => (
        <Fragment key={at}>
          {at > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </p>
  );
}
