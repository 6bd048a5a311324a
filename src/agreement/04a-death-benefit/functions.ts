import { inCells } from "../../functions/cells";
import { deathBenefit } from "./clause";

/**
 * Death benefit, section 4(a): annual salary × months ÷ 12, in dollars to the cent. Takes cells or ranges.
 * @customfunction DEATH_BENEFIT
 * @helpurl https://localhost:3000/functions.html#DEATH_BENEFIT
 * @param {any[][]} annual_salary Annual base salary in dollars, 0 to 999,999,999,999.99. Text and blanks are refused.
 * @param {any[][]} [months] Months of salary; blank means 6, the agreement's "six (6)-month period".
 * @returns {any[][]} The lump sum, in dollars.
 */
export function death_benefit(annual_salary: any[][], months?: any[][]): any[][] {
  return inCells(deathBenefit, annual_salary, months);
}
