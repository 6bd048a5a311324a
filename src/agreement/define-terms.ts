/** What becomes of payments that are parachute payments. */
export type ExcessTerm = "paid in full" | "cut back" | "better of the two" | "grossed up";

/** What one agreement fixes, as figures and words: a second agreement is a file of these. */
export interface AgreementTerms {
  readonly id: string;
  readonly title: string;
  /** Where the terms stand, or that they are invented; one sentence. */
  readonly source: string;
  /** Months of base salary paid on a death while employed. */
  readonly deathBenefitMonths: number;
  /** Years of salary and bonus in the severance. */
  readonly severanceYears: number;
  /** The bonus counted, as a share of the maximum: 1 is the maximum itself. */
  readonly bonusShare: number;
  readonly healthMonths: number;
  /** Years of insurance and automobile, and of the other benefits. */
  readonly insuranceYears: number;
  readonly otherBenefitsYears: number;
  /** Whether the taxes on the health payments and benefits are reimbursed. */
  readonly benefitsTaxReimbursed: boolean;
  readonly excess: ExcessTerm;
}
