import { inCells } from "../../functions/cells";
import { legalFeeDue } from "./clause";

/**
 * Last day to pay counsel's fees, section 15, as an Excel date: five days after presentation, and no later than 31 December of the year after they were incurred. Takes cells or ranges.
 * @customfunction LEGAL_FEE_DUE
 * @helpurl https://localhost:3000/functions.html#LEGAL_FEE_DUE
 * @param {any[][]} presented_date Date the statement or retainer letter was presented; one after the last day is refused, one before the fees were incurred (a retainer) is allowed.
 * @param {any[][]} incurred_date Date the fees were incurred, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function legal_fee_due(presented_date: any[][], incurred_date: any[][]): any[][] {
  return inCells(legalFeeDue, presented_date, incurred_date);
}
