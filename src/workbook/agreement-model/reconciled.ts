import type { Inputs } from "./inputs";
import type { delayedInterest } from "./delayed-interest";
import type { deathBenefit } from "./death-benefit";
import type { healthSchedule } from "./health-schedule";
import { packageLabel } from "./package-labels";
import type { Package } from "./package-sheet";
import type { Parachute } from "./parachute";
import { plus, type Compared, type Reconciled } from "./reconciliation";
import type { termination } from "./termination";
import type { Placed, Term } from "./term";

/** The sheets whose figures meet. */
export interface Worked {
  readonly inputs: Inputs;
  readonly whole: Package;
  readonly death: ReturnType<typeof deathBenefit>;
  readonly owed: ReturnType<typeof termination>;
  readonly schedule: ReturnType<typeof healthSchedule>;
  readonly interest: ReturnType<typeof delayedInterest>;
  readonly trust: Placed;
  readonly parachute: Parachute | undefined;
}

const line = (item: string, section: string, clause: Term, other: Term): Compared => ({
  item,
  clause,
  other,
  authority: section.includes(" ") ? section : `Section ${section}`,
});

/** Which figures of the clauses meet which of the whole. */
export function reconciled(of: Worked): Reconciled {
  return [
    ["Section 4", termSheets(of)],
    ["The delay", delayed(of)],
    ...(of.parachute ? [["Section 8", sectionEight(of, of.parachute)] as const] : []),
  ];
}

function termSheets({ whole, death, owed, schedule }: Worked): readonly Compared[] {
  const amount = (item: string) => whole.line(item).amount;
  const grossUps = plus(
    amount("Health Gross-up Payments delayed"),
    amount("Health Gross-up Payments on time"),
  );
  const { insurance, otherBenefits: others } = owed;
  const all = plus(
    owed.lump,
    schedule.payments,
    schedule.grossUps,
    insurance.lump,
    insurance.grossUp,
    others.lump,
    others.grossUp,
  );
  return [
    line("Death benefit", "4(a)", death.benefit, amount("Death benefit")),
    line("Severance lump sum", "4(d)(i)", owed.lump, amount("Severance")),
    line("Health Payments", "4(d)(iii)", schedule.payments, amount("Health Payments")),
    line("Health Gross-up Payments", "4(d)(iii)", schedule.grossUps, grossUps),
    line("Insurance and automobile", "4(d)(iv)", insurance.lump, amount("Insurance and")),
    line("Gross-up on it", "4(d)(iv)", insurance.grossUp, amount("Gross-up of insurance")),
    line("Other benefits", "4(d)(v)", others.lump, amount("Other benefits")),
    line("Gross-up on them", "4(d)(v)", others.grossUp, amount("Gross-up of other")),
    line("Total under section 4(d)", "4(d)", all, amount("Total")),
  ];
}

function delayed({ whole, interest, trust }: Worked): readonly Compared[] {
  const held = whole.line("Trust").amount;
  return [
    line(
      "Interest on delayed amounts",
      "4(f)(ii)",
      interest.interest,
      whole.line("Total").interest,
    ),
    line("Trust contribution", "4(f)(iii)", trust, held),
    line(
      "Delayed amounts and their interest",
      "4(f)(iii)",
      plus(interest.delayed, interest.interest),
      held,
    ),
  ];
}

function sectionEight({ inputs, whole }: Worked, eight: Parachute): readonly Compared[] {
  const amount = (item: string) => whole.line(item).amount;
  const [base, combined] = [packageLabel.baseAmount, packageLabel.combinedRate].map((label) =>
    inputs.one(label),
  );
  return [
    line("Base amount, against Inputs", "IRC 280G(b)(3)", eight.base, base!),
    {
      ...line("Combined tax rate, against Inputs", "8(a)", eight.rate, combined!),
      isRate: true,
    },
    line("Payments", "8(a)", eight.payments, amount("Payments counted")),
    line("Excess parachute payment", "IRC 280G(b)(1)", eight.excess, amount("Excess")),
    line("Gross-Up Payment", "8(a)", eight.grossUp, amount("Gross-Up Payment")),
    line("Net retained less the payments", "8(a)", eight.proof, amount("Proof")),
  ];
}
