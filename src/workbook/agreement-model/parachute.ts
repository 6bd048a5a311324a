import { clauseOf } from "./clause-of";
import type { Draft } from "./draft";
import { explainedGrossUp } from "./explained";
import { grossUp, type Counted } from "./gross-up";
import { packageLabel } from "./package-labels";
import type { Package } from "./package-sheet";
import type { Parts } from "./parts";
import { computed, group, linked, paragraph, total, workpaper } from "./rows";
import { cents, figure, worked, type Placed, type Term } from "./term";

const THRESHOLD = 3;

/** What section 8 rests on, for the sheets that go further. */
export interface Parachute {
  readonly draft: Draft;
  readonly payments: Placed;
  readonly presentValue: Placed;
  readonly excess: Placed;
  readonly grossUp: Placed;
  readonly proof: Placed;
  readonly multiple: Placed;
  /** Worked out by calls where the inputs give their elements. */
  readonly base: Placed;
  readonly rate: Placed;
}

/** Section 8(a): the payments, the test, the excise and the Gross-Up Payment. */
export function parachute(parts: Parts, whole: Package, withWorking: boolean): Parachute {
  const draft = workpaper(
    "8(a) Parachute",
    "8(a) Gross-Up Payment",
    "The golden parachute rules, IRC 280G and 4999",
  );
  paragraph(draft, clauseOf("8(a)").plain);
  const counted = payments(draft, parts, whole);
  const tested = excessAndExcise(draft, parts, counted);
  const grossed = grossUp(draft, parts, { ...counted, ...tested });
  const result = { draft, ...counted, ...tested, ...grossed };
  if (withWorking) explainedGrossUp(draft, parts.inputs, result);
  return result;
}

function payments(draft: Draft, { inputs }: Parts, whole: Package) {
  const { change, otherParachute, laterServices } = packageLabel;
  group(draft, "Payments contingent on the change in control");
  const authority = "Section 8(a)";
  const all = whole.line("Total");
  const paid = linked(draft, {
    item: "Payments under section 4(d) and gross-ups",
    basis: "Package",
    of: all.amount,
    authority,
  });
  const interest = linked(draft, {
    item: "Interest on delayed amounts",
    basis: "Package; counted unless a reading leaves it out",
    of: all.interest,
    authority,
  });
  const other = linked(draft, {
    item: otherParachute,
    basis: "Inputs",
    of: inputs.one(otherParachute),
    authority,
  });
  const later = linked(draft, {
    item: "Less: compensation for services after it",
    basis: "Inputs",
    of: inputs.one(laterServices),
    authority: "IRC 280G(b)(4)(A)",
  });
  const counts = inputs.one("Interest counts under section 8");
  const sum =
    figure(paid) + (counts.value === false ? 0 : figure(interest)) + figure(other) - figure(later);
  const isCounted = (of: (term: Term) => string) =>
    `IF(OR(LEN(${of(counts)})=0,${of(counts)}=TRUE),${of(interest)},0)`;
  const changed = inputs.one(change);
  const payments = total(draft, {
    item: "Payments",
    basis: "None without a change in control",
    of: worked(
      changed.value === null ? 0 : cents(sum),
      (of) =>
        `IF(LEN(${of(changed)})=0,0,ROUND(${of(paid)}+${isCounted(of)}+${of(other)}-${of(later)},2))`,
    ),
    authority,
  });
  const valued = whole.line("Present value").amount;
  const presentValue = computed(draft, {
    item: "Present value at the change",
    basis: "Package: each payment at 120% of the AFR",
    of: worked(figure(valued), (of) => `N(${of(valued)})`),
    authority: "IRC 280G(d)(4)",
  });
  return { payments, presentValue };
}

function excessAndExcise(draft: Draft, { inputs, ask }: Parts, counted: Counted) {
  const { payments, presentValue } = counted;
  const given = inputs.one(packageLabel.baseAmount);
  group(draft, "Excess parachute payment and excise tax");
  const isPeriod = inputs.list("Base period compensation").length > 0;
  const base = (isPeriod ? computed : linked)(draft, {
    item: "Base amount",
    basis: isPeriod ? "Average of the base period, short years annualised" : "Inputs",
    of: isPeriod ? ask("BASE_AMOUNT", ...inputs.basePeriod()) : given,
    authority: "IRC 280G(b)(3)",
  });
  computed(draft, {
    item: "Three times the base amount",
    basis: "At or above it there is an excess",
    of: worked(cents(THRESHOLD * figure(given)), (of) => `ROUND(${THRESHOLD}*${of(given)},2)`),
    authority: "IRC 280G(b)(2)",
  });
  const multiple = computed(draft, {
    item: "Present value over the base amount",
    basis: "Excess parachute payments begin at 3.00",
    of: worked(
      figure(presentValue) / (figure(given) || 1),
      (of) => `${of(presentValue)}/IF(${of(given)}=0,1,${of(given)})`,
    ),
    authority: "IRC 280G(b)(2)",
  });
  const excess = computed(draft, {
    item: "Excess parachute payment",
    basis: "Payments less one base amount",
    of: ask("EXCESS_PARACHUTE", payments, given, presentValue),
    authority: "IRC 280G(b)(1)",
  });
  computed(draft, {
    item: "Excise tax before any gross-up",
    basis: "20% of the excess",
    of: ask("EXCISE_TAX", payments, given, presentValue),
    authority: "IRC 4999(a)",
  });
  computed(draft, {
    item: "Payments if cut back to avoid it",
    basis: "To three times the base amount, less $1",
    of: ask("PARACHUTE_CUTBACK", payments, given, presentValue),
    authority: "IRC 280G(b)(2)(A)(ii)",
  });
  return { base, multiple, excess };
}
