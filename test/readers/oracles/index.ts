import { identificationYear, paymentDate, postponedUntil } from "./delay";
import { delayedInterest } from "./delayed-interest";
import {
  deathBenefitDue,
  determinationDue,
  grossUpDue,
  legalFeeDue,
  reimbursementDue,
  severanceDue,
  trustDue,
} from "./due-dates";
import {
  baseAmount,
  combinedRate,
  excessParachute,
  exciseTax,
  parachuteCutback,
  parachuteGrossUp,
} from "./parachute";
import { accelerationValue, presentValue280G } from "./present-value";
import { rabbiTrust } from "./rabbi-trust";
import { deemedRate, keyEmployee, primeRate, separationPayLimit } from "./rates-and-limits";
import {
  benefitsGrossUp,
  benefitsLump,
  deathBenefit,
  healthGrossUp,
  healthPayment,
  severanceLump,
} from "./termination";
import type { Oracle } from "./oracle";

/** Every function of one amount, date, rate or yes/no, checked against rational arithmetic. */
export const oracles: readonly Oracle[] = [
  deathBenefit,
  deathBenefitDue,
  severanceLump,
  severanceDue,
  healthPayment,
  healthGrossUp,
  benefitsLump,
  benefitsGrossUp,
  keyEmployee,
  identificationYear,
  postponedUntil,
  paymentDate,
  delayedInterest,
  primeRate,
  rabbiTrust,
  trustDue,
  combinedRate,
  deemedRate,
  parachuteGrossUp,
  baseAmount,
  excessParachute,
  exciseTax,
  presentValue280G,
  accelerationValue,
  parachuteCutback,
  determinationDue,
  grossUpDue,
  legalFeeDue,
  reimbursementDue,
  separationPayLimit,
];
