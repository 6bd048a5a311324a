import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { computed, linked, paragraph, space, workpaper } from "./rows";

/** Section 4(a). */
export function deathBenefit({ inputs, ask }: Parts) {
  const draft = workpaper(
    "4(a) Death",
    "4(a) Death while employed",
    "In place of section 4(d); not part of the totals on Summary",
  );
  paragraph(draft, clauseOf("4(a)").plain);
  space(draft);
  const salary = inputs.one(packageLabel.salary);
  linked(draft, {
    item: packageLabel.salary,
    basis: "Inputs",
    of: salary,
    authority: "Section 4(a)",
  });
  const benefit = computed(draft, {
    item: "Death benefit",
    basis: "Six months of base salary",
    of: ask("DEATH_BENEFIT", salary),
    authority: "Section 4(a)",
  });
  const assumed = inputs.one("Assumed death date");
  if (inputs.isGiven("Assumed death date")) {
    const date = { format: numberFormats.date, authority: "Section 4(a)" };
    linked(draft, { item: "Assumed death date", basis: "Inputs", of: assumed, ...date });
    computed(draft, {
      item: "Due by",
      basis: "Within thirty days following the death",
      of: ask("DEATH_BENEFIT_DUE", assumed),
      ...date,
    });
  }
  return { draft, benefit };
}
