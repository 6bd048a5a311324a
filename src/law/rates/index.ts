import type { RateTable } from "../../quantities/rate-table"; export const rateTables: readonly RateTable[] = [];
