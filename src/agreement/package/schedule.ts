import type { Payable } from "../04d-iii-health-payments/schedule";
import type { Payments } from "./payments";

/** The columns of golden parachute compensation, 17 CFR 229.402(t)(2). */
export const disclosed = [
  "Cash",
  "Equity",
  "Pension/NQDC",
  "Perquisites/benefits",
  "Tax reimbursement",
  "Other",
] as const;

export type Disclosed = (typeof disclosed)[number];

/** One payment of section 4(d), as a schedule lists it. */
export interface ScheduledPayment {
  readonly section: string;
  readonly item: string;
  readonly disclosedAs: Disclosed;
  readonly paid: Payable;
}

/** The lump sums and their gross-ups, in the agreement's order. */
export const scheduledLumps = (payments: Payments): readonly ScheduledPayment[] => [
  scheduled("4(d)(i)", "Severance lump sum", "Cash", payments.severance),
  scheduled(
    "4(d)(iv)",
    "Insurance and automobile lump sum",
    "Perquisites/benefits",
    payments.insurance,
  ),
  scheduled(
    "4(d)(iv)",
    "Gross-up of insurance and automobile",
    "Tax reimbursement",
    payments.insuranceGrossUp,
  ),
  scheduled("4(d)(v)", "Other benefits lump sum", "Perquisites/benefits", payments.otherBenefits),
  scheduled(
    "4(d)(v)",
    "Gross-up of other benefits",
    "Tax reimbursement",
    payments.otherBenefitsGrossUp,
  ),
];

/** The health payments and their gross-ups, month by month. */
export const scheduledMonths = ({ months }: Payments): readonly ScheduledPayment[] =>
  months.flatMap(({ payment, grossUp }, at) => [
    scheduled("4(d)(iii)", `Health Payment ${at + 1}`, "Perquisites/benefits", payment),
    scheduled("4(d)(iii)", `Health Gross-up Payment ${at + 1}`, "Tax reimbursement", grossUp),
  ]);

const scheduled = (
  section: string,
  item: string,
  disclosedAs: Disclosed,
  paid: Payable,
): ScheduledPayment => ({ section, item, disclosedAs, paid });
