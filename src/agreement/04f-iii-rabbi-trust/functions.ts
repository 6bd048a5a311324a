import { inCells } from "../../functions/cells";
import { rabbiTrust, trustDue } from "./clause";

/**
 * Contribution to the rabbi trust, section 4(f)(iii), in dollars: the amounts due before the end of the postponement, and simple interest (actual/365) on each from its due date to five days after that end.
 * @customfunction RABBI_TRUST
 * @helpurl https://localhost:3000/functions.html#RABBI_TRUST
 * @param {any[][]} amounts The amounts payable in dollars: a list, read whole; blank rows are skipped.
 * @param {any[][]} due_dates The date each falls due, beside the amounts.
 * @param {any[][]} separation_date Date of separation from service, a single Excel date.
 * @param {any[][]} annual_rate The prime rate as of termination, a fraction below 1.
 * @param {any[][]} [death_date] Date of death; blank means none. One later than separation + 5 days could not be known when the trust is funded and is refused.
 * @returns {any[][]} The contribution, in dollars.
 */
export function rabbi_trust(
  amounts: any[][],
  due_dates: any[][],
  separation_date: any[][],
  annual_rate: any[][],
  death_date?: any[][],
): any[][] {
  return inCells(rabbiTrust, amounts, due_dates, separation_date, annual_rate, death_date);
}

/**
 * Last day to contribute to the rabbi trust, section 4(f)(iii): five days after termination, as an Excel date. Takes cells or ranges.
 * @customfunction TRUST_DUE
 * @helpurl https://localhost:3000/functions.html#TRUST_DUE
 * @param {any[][]} termination_date Date of termination, an Excel date.
 * @returns {any[][]} The last day, an Excel serial date.
 */
export function trust_due(termination_date: any[][]): any[][] {
  return inCells(trustDue, termination_date);
}
