import { healthSchedule } from "./health-schedule";
import { packageOfAll } from "./package-tables";
import { parachuteCompare } from "./parachute-compare";
import type { TableOracle } from "./table";

/** Every function that spills a table, checked cell by cell. */
export const tableOracles: readonly TableOracle[] = [
  healthSchedule,
  parachuteCompare,
  packageOfAll,
];
