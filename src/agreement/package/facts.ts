import { amount, date, fraction, option, wording, yesNo } from "../../quantities/fact";
import { bases, compoundings, terms as interestTerms } from "../04f-ii-delayed-interest/rule";

/** The facts of the package, each by the label it bears in the input range. */
export const packageFacts = {
  terminationDate: date("Termination date"),
  annualSalary: amount("Annual salary"),
  maximumBonus: amount("Maximum bonus"),
  monthlyPremium: amount("Monthly premium"),
  employeeShare: amount("Employee share"),
  taxRate: fraction("Health and benefits tax rate"),
  separationDate: date("Separation date", { optional: true }),
  deathDate: date("Death date", { optional: true }),
  changeDate: date("Change date", { optional: true }),
  baseAmount: amount("Base amount", { optional: true }),
  combinedRate: fraction("Section 8 combined rate", { optional: true }),
  afr120: fraction("120% AFR", { optional: true }),
  insuranceCost: amount("Insurance and auto annual cost", { fallback: 0 }),
  otherBenefitsCost: amount("Other benefits annual cost", { fallback: 0 }),
  otherParachutePayments: amount("Other parachute payments", { fallback: 0 }),
  laterServices: amount("Reasonable compensation after the change", { fallback: 0 }),
  earlierServices: amount("Reasonable compensation before the change", { fallback: 0 }),
  specifiedEmployee: yesNo("Specified employee", { fallback: false }),
  severanceExempt: yesNo("Severance exempt from delay", { fallback: false }),
  insuranceExempt: yesNo("Insurance and auto exempt from delay", { fallback: false }),
  otherBenefitsExempt: yesNo("Other benefits exempt from delay", { fallback: false }),
  primeRate: fraction("Prime rate", { optional: true }),
  actualPaymentDate: date("Actual payment date", { optional: true }),
  taxOnTax: yesNo("Tax on tax", { fallback: false }),
  grossUpDelayed: yesNo("Gross-Up Payment delayed", { fallback: false }),
  healthAfterDeath: yesNo("Health continues after death", { fallback: false }),
  basis: option("Interest basis", Object.values(bases), { fallback: interestTerms.basis }),
  compounding: option("Compounding", compoundings, {
    fallback: interestTerms.compounding,
  }),
  interestFrom: wording("Interest from", ["due date", "termination"], { fallback: "due date" }),
  trustInterestTo: wording("Trust interest to", ["end + 5", "end"], { fallback: "end + 5" }),
  interestCounts: yesNo("Interest counts under section 8", { fallback: true }),
  deathBenefitMeasuredBy: wording("Death benefit measured by", ["months", "days"], {
    fallback: "months",
  }),
};
