import { inCells } from "../../functions/cells";
import { deathBenefit, deathBenefitDue } from "./clause";

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

/**
 * Last day to pay the death benefit, section 4(a): thirty days after the death, as an Excel date. Takes cells or ranges.
 * @customfunction DEATH_BENEFIT_DUE
 * @helpurl https://localhost:3000/functions.html#DEATH_BENEFIT_DUE
 * @param {any[][]} death_date Date of death, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function death_benefit_due(death_date: any[][]): any[][] {
  return inCells(deathBenefitDue, death_date);
}
