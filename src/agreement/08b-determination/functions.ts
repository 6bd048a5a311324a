import { inCells } from "../../functions/cells";
import { determinationDue, grossUpDue } from "./clause";

/**
 * Last day for the Accounting Firm's determination, section 8(b): ten days after the triggering event, as an Excel date. Takes cells or ranges.
 * @customfunction DETERMINATION_DUE
 * @helpurl https://localhost:3000/functions.html#DETERMINATION_DUE
 * @param {any[][]} trigger_date Date of the triggering event, an Excel date; for severance, the termination after a change.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function determination_due(trigger_date: any[][]): any[][] {
  return inCells(determinationDue, trigger_date);
}

/**
 * Last day to pay the Gross-Up Payment, section 8(b): ten days after the determination, as an Excel date. Takes cells or ranges.
 * @customfunction GROSSUP_DUE
 * @helpurl https://localhost:3000/functions.html#GROSSUP_DUE
 * @param {any[][]} determination_date Date of the Accounting Firm's determination, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function grossup_due(determination_date: any[][]): any[][] {
  return inCells(grossUpDue, determination_date);
}
