import { delayedInterest } from "./delayed-interest";
import {
  baseAmount,
  combinedRate,
  excessParachute,
  exciseTax,
  parachuteGrossUp,
} from "./parachute";
import { deathBenefit, healthGrossUp, healthPayment, severanceLump } from "./termination";
import type { Oracle } from "./oracle";

/** Every function whose amounts are checked against rational arithmetic. */
export const oracles: readonly Oracle[] = [
  deathBenefit,
  severanceLump,
  healthPayment,
  healthGrossUp,
  delayedInterest,
  combinedRate,
  baseAmount,
  excessParachute,
  exciseTax,
  parachuteGrossUp,
];
