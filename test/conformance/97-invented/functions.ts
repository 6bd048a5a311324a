import { inCells } from "../../../src/functions/cells";
import { bonusDue, retentionBonus } from "./clause";

/**
 * Retention bonus, section 97: 2% of salary for each year of service beyond five.
 * @customfunction RETENTION_BONUS
 * @param {any[][]} salary Annual salary in dollars.
 * @param {any[][]} [years] Full years of service; blank means 6.
 * @returns {any[][]} The bonus, in dollars.
 */
export function retention_bonus(salary: unknown[][], years?: unknown[][]): unknown[][] {
  return inCells(retentionBonus, salary, years);
}

/**
 * Last day to pay the retention bonus, section 97: twenty days after the anniversary.
 * @customfunction RETENTION_BONUS_DUE
 * @param {any[][]} anniversary The anniversary, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function retention_bonus_due(anniversary: unknown[][]): unknown[][] {
  return inCells(bonusDue, anniversary);
}
