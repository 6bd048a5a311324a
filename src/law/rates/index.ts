import type { RateTable } from "../../quantities/rate-table";
import { compensationLimit } from "./compensation-limit";
import { employmentRate } from "./employment-rate";
import { federalTopRate } from "./federal-top-rate";
import { officerThreshold } from "./officer-threshold";
import { primeRate } from "./prime-rate";
import { stateTaxDeductible } from "./state-tax-deductible";
import { stateTopRate } from "./state-top-rate";

/** Every table of law the product holds. */
export const rateTables: readonly RateTable[] = [
  primeRate,
  federalTopRate,
  employmentRate,
  stateTaxDeductible,
  stateTopRate,
  compensationLimit,
  officerThreshold,
];
