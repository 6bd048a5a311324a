import { dividedBy, times, total } from "../../quantities/arithmetic";
import { any, either, given } from "../../quantities/conditions";
import { none } from "../../quantities/constants";
import { amount, factQuantity } from "../../quantities/fact";
import type { Money } from "../../quantities/quantity";
import { threeTimes } from "../../law/section-280g";
import type { SharePart, Sweep, TimedPayment } from "../define-workpapers";
import { trustDue } from "../04f-iii-rabbi-trust/rule";
import type { Payable } from "../04d-iii-health-payments/schedule";
import { alternativesOf, breakEven } from "../08a-parachute-tax/comparison";
import { paymentsOf } from "./payments";
import { scheduledLumps } from "./schedule";
import { sectionEight } from "./section-8";
import { healthTotal, interestOf } from "./totals";
import { trustContribution } from "./trust";
import type { WorkpaperFacts } from "./workpapers";

/** What is paid as it grows, the package's own payments aside. */
const growing = factQuantity(amount("Payments"));

/**
 * Net to the executive and cost to the employer as payments grow past three times the base amount, each
 * dollar of them at the present value the package's own dollars have.
 */
export function sweep(facts: WorkpaperFacts): Sweep {
  const { baseAmount, combinedRate, corporateRate, earlierServices } = facts;
  const eight = sectionEight(facts, paymentsOf(facts));
  const rates = { combinedRate, corporateRate };
  const { valueOfOne } = eight;
  const paid = (payments: Money) =>
    alternativesOf({
      payments,
      presentValue: times(payments, valueOfOne),
      baseAmount,
      earlierServices,
      ...rates,
    });
  const along = paid(growing);
  const here = alternativesOf({ ...eight.parachute, ...rates });
  const even = breakEven({ ...eight.parachute, ...rates }, valueOfOne);
  const evenly = paid(even);
  const curves = (of: "net" | "gross") => [
    { title: "Paid in full", of: along.full[of] },
    { title: "Cut back", of: along.cut[of] },
    { title: "Grossed up", of: along.grossed[of] },
  ];
  return {
    when: eight.applies,
    over: growing,
    of: "Payments",
    threshold: dividedBy(threeTimes(baseAmount), valueOfOne),
    measures: [
      { title: "Net to the executive", curves: curves("net") },
      { title: "Cost to the employer", curves: curves("gross") },
    ],
    marks: [
      {
        title: "This package, paid in full",
        at: eight.payments,
        measures: [here.full.net, here.full.gross],
      },
      {
        title: "This package, cut back",
        at: eight.payments,
        measures: [here.cut.net, here.cut.gross],
      },
      {
        title: "Break-even",
        at: even,
        measures: [evenly.full.net, evenly.full.gross],
      },
    ],
  };
}

const timed = (section: string, item: string, paid: Payable): TimedPayment => ({
  section,
  item,
  amount: paid.amount,
  due: paid.due,
  paidOn: paid.payableOn,
  interest: paid.interest,
});

/** What is due when, delayed until when, with what interest, in the agreement's order. */
export function timeline(facts: WorkpaperFacts): readonly TimedPayment[] {
  const payments = paymentsOf(facts);
  const { delay, months } = payments;
  const first = months[0]!;
  const last = months.at(-1)!;
  const eight = sectionEight(facts, payments);
  const sum = (of: (month: typeof first) => Money) => healthTotal(payments, of);
  const waiting = ({ grossUp }: typeof first) => either(grossUp.delayed, grossUp.amount, none);
  const inTime = ({ grossUp }: typeof first) => either(grossUp.delayed, none, grossUp.amount);
  const [severance, ...others] = scheduledLumps(payments).map(({ section, item, paid }) =>
    timed(section, item, paid),
  );
  return [
    severance!,
    {
      section: "4(d)(iii)",
      item: "Health Payments",
      amount: sum(({ payment }) => payment.amount),
      due: first.reimburseBy,
      paidOn: last.payment.payableOn,
      interest: sum(({ payment }) => payment.interest),
      isSeries: true,
    },
    {
      section: "4(d)(iii)",
      item: "Health Gross-up Payments delayed",
      amount: sum(waiting),
      due: first.reimburseBy,
      paidOn: delay.released,
      interest: sum(({ grossUp }) => grossUp.interest),
      when: any(...months.map(({ grossUp }) => grossUp.delayed)),
    },
    {
      section: "4(d)(iii)",
      item: "Health Gross-up Payments on time",
      amount: sum(inTime),
      due: either(first.grossUp.delayed, delay.released, first.reimburseBy),
      paidOn: last.grossUp.payableOn,
      isSeries: true,
    },
    ...others,
    {
      section: "4(f)(iii)",
      item: "Trust contribution",
      amount: trustContribution(facts, payments).contribution,
      due: trustDue(facts.terminationDate),
      paidOn: trustDue(facts.terminationDate),
      when: facts.specifiedEmployee,
    },
    {
      section: "8(a)",
      item: "Gross-Up Payment",
      amount: eight.grossUp,
      due: eight.due,
      paidOn: eight.payableOn,
      interest: eight.interest,
      when: eight.applies,
    },
  ];
}

/** What the package is made of, by clause. */
export function shares(facts: WorkpaperFacts): readonly SharePart[] {
  const payments = paymentsOf(facts);
  const { applies, grossUp, interest } = sectionEight(facts, payments);
  const both = (a: Payable, b: Payable) => total([a.amount, b.amount]);
  return [
    { section: "4(d)(i)", item: "Severance", amount: payments.severance.amount },
    {
      section: "4(d)(iii)",
      item: "Health Payments",
      amount: healthTotal(payments, ({ payment }) => payment.amount),
    },
    {
      section: "4(d)(iii)",
      item: "Health Gross-up Payments",
      amount: healthTotal(payments, (month) => month.grossUp.amount),
    },
    {
      section: "4(d)(iv)",
      item: "Insurance and automobile, grossed up",
      amount: both(payments.insurance, payments.insuranceGrossUp),
    },
    {
      section: "4(d)(v)",
      item: "Other benefits, grossed up",
      amount: both(payments.otherBenefits, payments.otherBenefitsGrossUp),
    },
    {
      section: "4(f)(ii)",
      item: "Interest on what is delayed",
      amount: total([interestOf(payments), either(applies, interest, none)]),
    },
    { section: "8(a)", item: "Gross-Up Payment", amount: grossUp, when: applies },
    {
      section: "8(a)",
      item: "Other parachute payments",
      amount: facts.otherParachutePayments,
      when: given(facts.otherParachutePayments),
    },
  ];
}
