import type { ComparedItem, Workpapers } from "../../agreement/define-workpapers";
import type { AgreementTerms } from "../../agreement/define-terms";
import type { Evaluation } from "../../quantities/exact";
import type { Kind } from "../../quantities/quantity";
import { working, type Step } from "../../quantities/working";
import type { Cell } from "../grid";
import { held } from "../held";
import { drawn, type Drawn, type FactRows } from "./facts";

/** One item under each agreement, in the order of the agreements. */
export interface ComparedRow {
  readonly item: string;
  readonly kind: Kind;
  readonly isTotal: boolean;
  /** Empty where the item does not apply. */
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly agreements: readonly AgreementTerms[];
  readonly rows: readonly ComparedRow[];
}

const applies = ({ when }: ComparedItem, evaluation: Evaluation) =>
  !when || evaluation.value(when) === true;

/** The same facts under each agreement's terms, the agreement's own first. */
export const comparison = (workpapers: Workpapers, rows: FactRows): Drawn<Comparison> =>
  drawn(workpapers, rows, (evaluation) => {
    const compared = workpapers.compared();
    const [first] = compared;
    return {
      agreements: compared.map(({ terms }) => terms),
      rows: (first?.items ?? []).map(({ item, of, isTotal = false }, at) => ({
        item,
        kind: of.kind,
        isTotal,
        cells: compared.map(({ items }) => {
          const each = items[at]!;
          return applies(each, evaluation) ? held(evaluation.value(each.of)) : "";
        }),
      })),
    };
  });

/**
 * The steps of one item under one agreement. Terms that are not the agreement's own quote none of its
 * words: each step then names the terms it follows, in the place of the section.
 */
export const explainCompared = (
  workpapers: Workpapers,
  rows: FactRows,
  item: string,
  termsId: string,
): Drawn<readonly Step[]> =>
  drawn(workpapers, rows, (evaluation) => {
    const compared = workpapers.compared();
    const [own] = compared;
    const under = compared.find(({ terms }) => terms.id === termsId);
    const asked = under?.items.find((each) => each.item === item);
    if (!under || !asked || !applies(asked, evaluation)) return [];
    const steps = working([asked.of], evaluation);
    return under === own ? steps : steps.map((step) => underTerms(step, under.terms));
  });

const underTerms = (step: Step, { title }: AgreementTerms): Step => {
  const { section } = step.authority;
  const isOfAgreement = /^\d/.test(section) && !section.startsWith("280G");
  return isOfAgreement
    ? { ...step, authority: { section: `${title}, in the place of section ${section}` } }
    : step;
};
