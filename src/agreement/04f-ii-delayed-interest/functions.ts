import { inCells } from "../../functions/cells";
import { delayedInterest, primeRate } from "./clause";

/**
 * Interest on one delayed payment, section 4(f)(ii), in dollars to the cent: simple, from the due date to the day paid, unless compounding is chosen. Takes cells or ranges.
 * @customfunction DELAYED_INTEREST
 * @helpurl https://localhost:3000/functions.html#DELAYED_INTEREST
 * @param {any[][]} amount The postponed payment in dollars.
 * @param {any[][]} due_date The date it would otherwise have been paid, an Excel date.
 * @param {any[][]} paid_date The date it is paid; a date before the due date is refused.
 * @param {any[][]} annual_rate The prime rate as of the date of termination, a fraction below 1, such as 0.0725.
 * @param {any[][]} [basis] Day count as in YEARFRAC: 0 US 30/360, 1 actual/actual, 2 actual/360, 3 actual/365, 4 European 30/360; blank means 3.
 * @param {any[][]} [compounding] Times a year: 0 (simple), 1, 2, 4, 12 or 365; blank means 0, since the agreement has no compounding words.
 * @returns {any[][]} The interest, in dollars.
 */
export function delayed_interest(
  amount: any[][],
  due_date: any[][],
  paid_date: any[][],
  annual_rate: any[][],
  basis?: any[][],
  compounding?: any[][],
): any[][] {
  return inCells(delayedInterest, amount, due_date, paid_date, annual_rate, basis, compounding);
}

/**
 * Prime rate listed in the Wall Street Journal on or last before a date, section 4(f)(ii), as a fraction. A date before 4 August 1955 or past the table is #N/A. Takes cells or ranges.
 * @customfunction PRIME_RATE
 * @helpurl https://localhost:3000/functions.html#PRIME_RATE
 * @param {any[][]} date The date, an Excel date.
 * @returns {any[][]} The prime rate, a fraction such as 0.0725.
 */
export function prime_rate(date: any[][]): any[][] {
  return inCells(primeRate, date);
}
