import { numberFormats } from "../model";
import type { Delay } from "./delay";
import type { Draft } from "./draft";
import { packageLabel } from "./package-labels";
import type { Package } from "./package-sheet";
import type { Parachute } from "./parachute";
import type { Parts } from "./parts";
import { group, linked, space, total, workpaper } from "./rows";
import { cents, figure, worked, type Placed, type Term } from "./term";

const { date } = numberFormats;

export interface Summarised {
  readonly note: string;
  readonly whole: Package;
  readonly parachute: Parachute | undefined;
  readonly deathBenefit: Placed;
  readonly severanceDue: Placed;
  readonly delay: Delay;
  readonly trust: Placed;
  readonly check: Placed;
}

/** What the agreement promises, on one page; every figure is brought from the sheet that works it out. */
export function summary({ inputs }: Parts, of: Summarised): Draft {
  const draft = workpaper("Summary", "What the employment agreement promises", of.note);
  promised(draft, of);
  space(draft);
  group(draft, "When");
  dated(draft, "Termination date", "Inputs", inputs.one(packageLabel.termination), "Section 4(d)");
  dated(
    draft,
    "Lump sums due by",
    "Five days after the termination",
    of.severanceDue,
    "Section 4(d)",
  );
  const { end, paid } = of.delay;
  dated(
    draft,
    "End of the postponement period",
    "Six months after the separation",
    end,
    "Section 4(f)(i)",
  );
  dated(
    draft,
    "Delayed amounts paid on",
    "Five days after it at the latest",
    paid,
    "Section 4(f)(i)",
  );
  space(draft);
  group(draft, "On death while employed, instead");
  linked(draft, {
    item: "Death benefit",
    basis: "Base salary of six months",
    of: of.deathBenefit,
    authority: "Section 4(a)",
  });
  space(draft);
  checks(draft, of);
  return draft;
}

const dated = (draft: Draft, item: string, basis: string, of: Term, authority: string) =>
  linked(draft, { item, basis, of, format: date, authority });

function promised(draft: Draft, { whole, trust }: Summarised): void {
  group(draft, "On termination of employment");
  const line = (item: string, basis: string, of: Term, authority: string) =>
    linked(draft, { item, basis, of, authority });
  const amount = (item: string) => whole.line(item).amount;
  const onTime = amount("Health Gross-up Payments on time");
  const delayed = amount("Health Gross-up Payments delayed");
  const rows = [
    line(
      "Severance lump sum",
      "Three years of salary and maximum bonus",
      amount("Severance"),
      "Section 4(d)(i)",
    ),
    line(
      "Health Payments",
      "36 months of premium less the employee's share",
      amount("Health Payments"),
      "Section 4(d)(iii)",
    ),
    line("Health Gross-up Payments, delayed", "Taxes on them", delayed, "Section 4(d)(iii)"),
    line("Health Gross-up Payments, on time", "Taxes on them", onTime, "Section 4(d)(iii)"),
    line(
      "Insurance and automobile",
      "Three years of their cost",
      amount("Insurance and automobile"),
      "Section 4(d)(iv)",
    ),
    line(
      "Gross-up on it",
      "Taxes on the lump sum",
      amount("Gross-up of insurance"),
      "Section 4(d)(iv)",
    ),
    line(
      "Other benefits",
      "Three years of their cost",
      amount("Other benefits"),
      "Section 4(d)(v)",
    ),
    line(
      "Gross-up on them",
      "Taxes on the lump sum",
      amount("Gross-up of other"),
      "Section 4(d)(v)",
    ),
    line(
      "Interest on delayed amounts",
      "At the prime rate, over the six-month delay",
      whole.line("Total").interest,
      "Section 4(f)(ii)",
    ),
    line(
      "Gross-Up Payment",
      "Excise tax, and the taxes on the gross-up itself",
      amount("Gross-Up Payment"),
      "Section 8(a)",
    ),
  ];
  const [first, last] = [rows[0]!, rows.at(-1)!];
  const sum = cents(rows.reduce((all, each) => all + figure(each), 0));
  total(draft, {
    item: "Paid by the employer",
    basis: "",
    of: worked(sum, (of) => `SUM(${of(first)}:${of(last)})`),
    authority: "Amendment No. 1",
  });
  line(
    "Of it secured in the rabbi trust",
    "Delayed amounts and interest",
    trust,
    "Section 4(f)(iii)",
  );
}

function checks(draft: Draft, { parachute, check }: Summarised): void {
  group(draft, "Checks");
  if (parachute) {
    linked(draft, {
      item: "Present value over the base amount",
      basis: "Excess parachute payments begin at 3.00",
      of: parachute.multiple,
      authority: "IRC 280G(b)(2)",
    });
    linked(draft, {
      item: "Gross-Up Payment less its taxes",
      basis: "0.00: the executive is whole, to the cent",
      of: parachute.proof,
      authority: "Section 8(a)",
    });
  }
  linked(draft, {
    item: "Clause by clause against the whole",
    basis: "Sum of the differences on Reconciliation",
    of: check,
    authority: "Reconciliation",
  });
}
