import { line } from "../../../quantities/steps";
import type { LinesPart, SchedulePart } from "../../define-workpapers";
import { isParachute, threeTimes } from "../../../law/section-280g";
import { exciseTax } from "../../../law/section-4999";
import { leftOfEachDollar } from "../../08a-gross-up/rule";
import { comparison } from "../../08a-parachute-tax/comparison";
import type { ReportSources } from "./parts";

/** Whether the payments reach three times the base amount, and by what they exceed one. */
export const testPart = ({ facts, eight }: ReportSources): LinesPart => ({
  title: "Base amount and three-times test",
  note: "The payments are tested by their present value at the change, without the Gross-Up Payment itself; the excess is measured on the payments. The base amount is as entered: BASE_AMOUNT works it out from the pay of the base period.",
  lines: [
    facts.baseAmount,
    threeTimes(facts.baseAmount),
    eight.payments,
    eight.presentValue,
    isParachute(eight.parachute),
    eight.excess,
  ],
});

/** The Gross-Up Payment and the line that proves it. */
export const grossUpPart = ({ facts, eight }: ReportSources): LinesPart => ({
  title: "Gross-Up Payment",
  note: "In closed form: each dollar of it bears income tax, employment tax and the excise. The proof is nothing, but for a cent of rounding.",
  lines: [
    facts.combinedRate,
    exciseTax(eight.excess),
    leftOfEachDollar(facts.combinedRate),
    eight.grossUp,
    eight.kept,
    eight.excise,
    eight.proof,
    eight.due,
    line("Gross-Up Payment payable on", eight.payableOn, "8(b)"),
    line("Interest on the Gross-Up Payment", eight.interest, "4(f)(ii)"),
  ],
});

/** The ways to settle the payments, with the deduction each costs the employer. */
export function alternativesPart({ facts, eight }: ReportSources): SchedulePart {
  const { combinedRate, corporateRate } = facts;
  const { header, rows } = comparison(
    { ...eight.parachute, combinedRate, corporateRate },
    eight.valueOfOne,
  );
  return {
    title: "Alternatives",
    note: "The same payments in full, cut back to a dollar short of three times the base amount, whichever of the two nets more, and grossed up. The break-even is where paying in full again nets as much as cutting back, each dollar at the present value these payments have.",
    header,
    rows,
  };
}
