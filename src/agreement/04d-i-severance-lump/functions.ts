import { inCells } from "../../functions/cells";
import { severanceDue, severanceLump } from "./clause";

/**
 * Severance lump sum, section 4(d)(i): years × (annual salary + maximum bonus), undiscounted, in dollars to the cent. Takes cells or ranges.
 * @customfunction SEVERANCE_LUMP
 * @helpurl https://localhost:3000/functions.html#SEVERANCE_LUMP
 * @param {any[][]} annual_salary Current gross annual salary in dollars. Text and blanks are refused.
 * @param {any[][]} maximum_bonus Maximum bonus of the most recently completed fiscal year in dollars; enter 0 where there was none.
 * @param {any[][]} [years] Years paid for; blank means 3, the agreement's "three (3) years".
 * @returns {any[][]} The lump sum, in dollars.
 */
export function severance_lump(
  annual_salary: any[][],
  maximum_bonus: any[][],
  years?: any[][],
): any[][] {
  return inCells(severanceLump, annual_salary, maximum_bonus, years);
}

/**
 * Last day to pay the lump sums of section 4(d), any delay under 4(f) aside: five days after termination, as an Excel date. Takes cells or ranges.
 * @customfunction SEVERANCE_DUE
 * @helpurl https://localhost:3000/functions.html#SEVERANCE_DUE
 * @param {any[][]} termination_date Date of termination, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function severance_due(termination_date: any[][]): any[][] {
  return inCells(severanceDue, termination_date);
}
