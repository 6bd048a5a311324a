import { inCells } from "../../functions/cells";
import { combinedRate, deemedRate, parachuteGrossUp } from "./clause";

/**
 * Combined tax rate for section 8(a): federal + state + local + employment − federal × (state + local) × deductible. A fraction, not rounded.
 * @customfunction COMBINED_RATE
 * @helpurl https://localhost:3000/functions.html#COMBINED_RATE
 * @param {any[][]} federal Highest marginal federal income tax rate as a fraction, such as 0.35.
 * @param {any[][]} state Highest marginal state rate of the residence on the termination date, a fraction.
 * @param {any[][]} [local] Highest marginal local rate, a fraction; blank means 0.
 * @param {any[][]} [employment] Marginal employment tax rate, a fraction; blank means 0. Market practice: 0.0145 to 2012, 0.0235 from 2013.
 * @param {any[][]} [deductible] Share of state and local tax deductible at the margin, 0 to 1; blank means 1, right through 2017. Enter 0 from 2018, section 164(b)(6).
 * @returns {any[][]} The combined rate, a fraction.
 */
export function combined_rate(
  federal: any[][],
  state: any[][],
  local?: any[][],
  employment?: any[][],
  deductible?: any[][],
): any[][] {
  return inCells(combinedRate, federal, state, local, employment, deductible);
}

/**
 * Combined rate of section 8(a) from the tables of top rates, for a year and a state of residence: a fraction, not rounded. State tax is deducted through 2017 and not from 2018; employment tax is 1.45% to 2012 and 2.35% from 2013. Takes cells or ranges.
 * @customfunction DEEMED_RATE
 * @helpurl https://localhost:3000/functions.html#DEEMED_RATE
 * @param {any[][]} year Calendar year in which the Gross-Up Payment is to be made, 2007 to 2026.
 * @param {any[][]} state State of residence on the termination date, two letters such as "NJ"; 50 states and DC.
 * @param {any[][]} [local] Highest marginal local rate, a fraction; blank means 0. The local rates held are listed in the reference, verified or not.
 * @returns {any[][]} The combined rate, a fraction.
 */
export function deemed_rate(year: any[][], state: any[][], local?: any[][]): any[][] {
  return inCells(deemedRate, year, state, local);
}

/**
 * Gross-Up Payment, section 8(a), in dollars to the cent: 20% × excess ÷ (1 − combined rate − 20%), tested without the gross-up itself. A combined rate of 80% or more is refused where there is an excess.
 * @customfunction PARACHUTE_GROSSUP
 * @helpurl https://localhost:3000/functions.html#PARACHUTE_GROSSUP
 * @param {any[][]} payments All payments contingent on the change, in nominal dollars, other gross-ups included, this one left out.
 * @param {any[][]} base_amount The base amount in dollars.
 * @param {any[][]} combined_rate Combined income and employment tax rate, a fraction, such as COMBINED_RATE gives.
 * @param {any[][]} [present_value] Present value of the payments for the 3x test; blank means the payments. One above the payments is refused.
 * @returns {any[][]} The Gross-Up Payment, in dollars.
 */
export function parachute_grossup(
  payments: any[][],
  base_amount: any[][],
  combined_rate: any[][],
  present_value?: any[][],
): any[][] {
  return inCells(parachuteGrossUp, payments, base_amount, combined_rate, present_value);
}
