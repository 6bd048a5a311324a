import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { computed, group, linked, paragraph, space, workpaper } from "./rows";
import type { Draft } from "./draft";
import { cents, figure, worked, type Placed, type Term } from "./term";

const { rate, date } = numberFormats;

/** What a fixed number of years of something costs, as plain arithmetic inside a call. */
const YEARS = 3;
const threeYears = (cost: Term): Term =>
  worked(cents(YEARS * figure(cost)), (of) => `ROUND(${YEARS}*${of(cost)},2)`);

/** A month's premium less the employee's share, as plain arithmetic inside a call. */
const monthlyPayment = (premium: Term, share: Term): Term =>
  worked(
    cents(Math.max(figure(premium) - figure(share), 0)),
    (of) => `ROUND(MAX(${of(premium)}-${of(share)},0),2)`,
  );

/** Section 4(d), before any delay. */
export function termination(parts: Parts) {
  const draft = workpaper(
    "4(d) Termination",
    "4(d) Termination of employment",
    "What is owed, before any delay under section 4(f)",
  );
  const severance = severanceLump(draft, parts);
  space(draft);
  const health = healthMonth(draft, parts);
  space(draft);
  const insurance = benefits(draft, parts, {
    section: "4(d)(iv)",
    cost: packageLabel.insurance,
    item: "Insurance and automobile",
  });
  space(draft);
  const otherBenefits = benefits(draft, parts, {
    section: "4(d)(v)",
    cost: packageLabel.otherBenefits,
    item: "Other benefits",
  });
  return { draft, ...severance, ...health, insurance, otherBenefits };
}

const fromInputs = (
  draft: Draft,
  { inputs }: Parts,
  label: string,
  section: string,
  format?: string,
) =>
  linked(draft, {
    item: label,
    basis: "Inputs",
    of: inputs.one(label),
    authority: `Section ${section}`,
    ...(format ? { format } : {}),
  });

function severanceLump(draft: Draft, parts: Parts): { lump: Placed; due: Placed } {
  const { title, plain } = clauseOf("4(d)(i)");
  const authority = "Section 4(d)(i)";
  group(draft, `4(d)(i) ${title}`);
  paragraph(draft, plain);
  const salary = fromInputs(draft, parts, packageLabel.salary, "4(d)(i)");
  const bonus = fromInputs(draft, parts, packageLabel.bonus, "4(d)(i)");
  const lump = computed(draft, {
    item: "Severance lump sum",
    basis: "Three years of salary and maximum bonus",
    of: parts.ask("SEVERANCE_LUMP", salary, bonus),
    authority,
  });
  const due = computed(draft, {
    item: "Due by",
    basis: "Within five days of the termination",
    of: parts.ask("SEVERANCE_DUE", parts.inputs.one(packageLabel.termination)),
    format: date,
    authority: "Sections 4(d)(i), (iv), (v)",
  });
  return { lump, due };
}

function healthMonth(draft: Draft, parts: Parts): { payment: Placed; healthGrossUp: Placed } {
  const { title, plain } = clauseOf("4(d)(iii)");
  const authority = "Section 4(d)(iii)";
  group(draft, `4(d)(iii) ${title}`);
  paragraph(draft, plain);
  const premium = fromInputs(draft, parts, packageLabel.premium, "4(d)(iii)");
  const share = fromInputs(draft, parts, packageLabel.share, "4(d)(iii)");
  const taxRate = fromInputs(draft, parts, packageLabel.taxRate, "4(d)(iii)", rate);
  const payment = computed(draft, {
    item: "Health Payment, a month",
    basis: "Premium less the employee's own share",
    of: parts.ask("HEALTH_PAYMENT", premium, share),
    authority,
  });
  const healthGrossUp = computed(draft, {
    item: "Health Gross-up Payment, a month",
    basis: "Taxes on the Health Payment",
    of: parts.ask(
      "HEALTH_GROSSUP",
      monthlyPayment(premium, share),
      taxRate,
      parts.inputs.one(packageLabel.taxOnTax),
    ),
    authority,
  });
  return { payment, healthGrossUp };
}

interface Benefits {
  readonly section: string;
  readonly cost: string;
  readonly item: string;
}

function benefits(draft: Draft, parts: Parts, { section, cost: label, item }: Benefits) {
  const { title, plain } = clauseOf(section);
  const authority = `Section ${section}`;
  group(draft, `${section} ${title}`);
  paragraph(draft, plain);
  const cost = fromInputs(draft, parts, label, section);
  const lump = computed(draft, {
    item: `${item} lump sum`,
    basis: "Three years of the employer's cost",
    of: parts.ask("BENEFITS_LUMP", cost),
    authority,
  });
  const grossUp = computed(draft, {
    item: `Gross-up of ${item.toLowerCase()}`,
    basis: "Taxes on the lump sum",
    of: parts.ask(
      "BENEFITS_GROSSUP",
      threeYears(cost),
      parts.inputs.one(packageLabel.taxRate),
      parts.inputs.one(packageLabel.taxOnTax),
    ),
    authority,
  });
  return { lump, grossUp };
}
