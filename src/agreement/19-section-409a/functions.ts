import { inCells } from "../../functions/cells";
import { reimbursementDue, separationPayLimit } from "./clause";

/**
 * Last day to reimburse an expense, section 19: 31 December of the year after it was incurred, as an Excel date. Takes cells or ranges.
 * @customfunction REIMBURSEMENT_DUE
 * @helpurl https://localhost:3000/functions.html#REIMBURSEMENT_DUE
 * @param {any[][]} incurred_date Date the expense was incurred, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function reimbursement_due(incurred_date: any[][]): any[][] {
  return inCells(reimbursementDue, incurred_date);
}

/**
 * Separation pay exempt from the six-month delay, Treas. Reg. 1.409A-1(b)(9)(iii), in dollars: twice the lesser of the prior year's pay and that year's 401(a)(17) limit. Takes cells or ranges.
 * @customfunction SEPARATION_PAY_LIMIT
 * @helpurl https://localhost:3000/functions.html#SEPARATION_PAY_LIMIT
 * @param {any[][]} separation_year Calendar year of the separation; limits are held for 2006 to 2026.
 * @param {any[][]} prior_year_pay Annualised pay of the year before the separation, in dollars.
 * @returns {any[][]} The limit, in dollars.
 */
export function separation_pay_limit(separation_year: any[][], prior_year_pay: any[][]): any[][] {
  return inCells(separationPayLimit, separation_year, prior_year_pay);
}
