import { inCells } from "../../functions/cells";
import { baseAmount, combinedRate, excessParachute, exciseTax, parachuteGrossUp } from "./clause";

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
 * Base amount, IRC 280G(d): average annual compensation of up to five base-period years, in dollars to the cent; short years are annualised, what was paid once is not.
 * @customfunction BASE_AMOUNT
 * @helpurl https://localhost:3000/functions.html#BASE_AMOUNT
 * @param {any[][]} compensation Includible compensation of each year in dollars, one to five cells; wholly blank rows are skipped.
 * @param {any[][]} [months_worked] Months worked in each year, 1 to 12, beside the compensation; blank means 12.
 * @param {any[][]} [nonrecurring] The part of each year's compensation paid only once, in dollars; blank means 0.
 * @returns {any[][]} The base amount, in dollars.
 */
export function base_amount(
  compensation: any[][],
  months_worked?: any[][],
  nonrecurring?: any[][],
): any[][] {
  return inCells(baseAmount, compensation, months_worked, nonrecurring);
}

/**
 * Excess parachute payment, IRC 280G(b)(1): payments less one base amount where their present value equals or exceeds three base amounts, otherwise 0; in dollars to the cent.
 * @customfunction EXCESS_PARACHUTE
 * @helpurl https://localhost:3000/functions.html#EXCESS_PARACHUTE
 * @param {any[][]} payments All payments contingent on the change, in nominal dollars, the section 8 gross-up left out.
 * @param {any[][]} base_amount The base amount in dollars.
 * @param {any[][]} [present_value] Present value of the payments for the 3x test; blank means the payments. One above the payments is refused.
 * @returns {any[][]} The excess parachute payment, in dollars.
 */
export function excess_parachute(
  payments: any[][],
  base_amount: any[][],
  present_value?: any[][],
): any[][] {
  return inCells(excessParachute, payments, base_amount, present_value);
}

/**
 * Excise tax, IRC 4999(a): 20% of the excess parachute payment, in dollars to the cent.
 * @customfunction EXCISE_TAX
 * @helpurl https://localhost:3000/functions.html#EXCISE_TAX
 * @param {any[][]} payments All payments contingent on the change, in nominal dollars.
 * @param {any[][]} base_amount The base amount in dollars.
 * @param {any[][]} [present_value] Present value of the payments for the 3x test; blank means the payments. One above the payments is refused.
 * @returns {any[][]} The excise tax, in dollars.
 */
export function excise_tax(
  payments: any[][],
  base_amount: any[][],
  present_value?: any[][],
): any[][] {
  return inCells(exciseTax, payments, base_amount, present_value);
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
