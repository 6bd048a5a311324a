import { Rational } from "../../support/rational";
import { wholeDay, type Argument } from "./oracle";

/** The facts of a package, blanks already read as what the agreement or the default reading says. */
export interface PackageFacts {
  readonly termination: number;
  readonly separation: number;
  readonly death: number | undefined;
  readonly salary: Argument;
  readonly bonus: Argument;
  readonly premium: Argument;
  readonly share: Argument;
  readonly taxRate: Argument;
  readonly taxOnTax: boolean;
  readonly insurance: Argument;
  readonly others: Argument;
  readonly isSpecified: boolean;
  readonly isSeveranceExempt: boolean;
  readonly isInsuranceExempt: boolean;
  readonly areOthersExempt: boolean;
  readonly prime: Rational | undefined;
  readonly actual: number | undefined;
  readonly basis: number;
  readonly compounding: number;
  readonly isFromTermination: boolean;
  readonly isTrustToEnd: boolean;
  readonly isDeathByDays: boolean;
  readonly isHealthAfterDeath: boolean;
  readonly change: number | undefined;
  readonly base: Rational | undefined;
  readonly rate: Rational | undefined;
  readonly afr: Rational | undefined;
  readonly otherPayments: Rational;
  readonly laterServices: Rational;
  readonly earlierServices: Rational;
  readonly doesInterestCount: boolean;
  readonly isGrossUpDelayed: boolean;
}

/** Reads the facts by their labels. */
export function factsOf(range: readonly (readonly unknown[])[]): PackageFacts {
  const byLabel = new Map(range.map(([label, value]) => [label, value as Argument]));
  const of = (label: string): Argument => byLabel.get(label) ?? null;
  const day = (label: string) => (of(label) === null ? undefined : wholeDay(of(label)));
  const rational = (label: string) =>
    of(label) === null ? undefined : Rational.of(Number(of(label)));
  const yes = (label: string, blank = false) => (of(label) ?? blank) === true;
  const termination = wholeDay(of("Termination date"));
  return {
    termination,
    separation: day("Separation date") ?? termination,
    death: day("Death date"),
    salary: of("Annual salary"),
    bonus: of("Maximum bonus"),
    premium: of("Monthly premium"),
    share: of("Employee share"),
    taxRate: of("Health and benefits tax rate"),
    taxOnTax: yes("Tax on tax"),
    insurance: of("Insurance and auto annual cost") ?? 0,
    others: of("Other benefits annual cost") ?? 0,
    isSpecified: yes("Specified employee"),
    isSeveranceExempt: yes("Severance exempt from delay"),
    isInsuranceExempt: yes("Insurance and auto exempt from delay"),
    areOthersExempt: yes("Other benefits exempt from delay"),
    prime: rational("Prime rate"),
    actual: day("Actual payment date"),
    basis: Number(of("Interest basis") ?? 3),
    compounding: Number(of("Compounding") ?? 0),
    isFromTermination: of("Interest from") === "termination",
    isTrustToEnd: of("Trust interest to") === "end",
    isDeathByDays: of("Death benefit measured by") === "days",
    isHealthAfterDeath: yes("Health continues after death"),
    change: day("Change date"),
    base: rational("Base amount"),
    rate: rational("Section 8 combined rate"),
    afr: rational("120% AFR"),
    otherPayments: rational("Other parachute payments") ?? Rational.of(0),
    laterServices: rational("Reasonable compensation after the change") ?? Rational.of(0),
    earlierServices: rational("Reasonable compensation before the change") ?? Rational.of(0),
    doesInterestCount: yes("Interest counts under section 8", true),
    isGrossUpDelayed: yes("Gross-Up Payment delayed"),
  };
}
