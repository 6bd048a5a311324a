import { inCells } from "../../functions/cells";
import {
  accelerationValue,
  baseAmount,
  excessParachute,
  exciseTax,
  parachuteCompare,
  parachuteCutback,
  presentValue280G,
} from "./clause";

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
 * Present value at the change of control, IRC 280G(d)(4), in dollars to the cent: amount ÷ (1 + rate ÷ 2) ^ (2 × days ÷ 365). Paid on or before the change: the amount. Takes cells or ranges.
 * @customfunction PRESENT_VALUE_280G
 * @helpurl https://localhost:3000/functions.html#PRESENT_VALUE_280G
 * @param {any[][]} amount The payment in dollars.
 * @param {any[][]} paid_date The date it is payable, an Excel date.
 * @param {any[][]} change_date The date of the change in control, an Excel date.
 * @param {any[][]} afr_120 120% of the applicable federal rate in force at the change, nominal, compounded semiannually: a fraction.
 * @returns {any[][]} The present value, in dollars.
 */
export function present_value_280g(
  amount: any[][],
  paid_date: any[][],
  change_date: any[][],
  afr_120: any[][],
): any[][] {
  return inCells(presentValue280G, amount, paid_date, change_date, afr_120);
}

/**
 * Part of an accelerated payment contingent on the change, Treas. Reg. 1.280G-1 Q/A-24, in dollars to the cent. Takes cells or ranges.
 * @customfunction ACCELERATION_VALUE
 * @helpurl https://localhost:3000/functions.html#ACCELERATION_VALUE
 * @param {any[][]} amount The accelerated payment in dollars.
 * @param {any[][]} accelerated_date The date it is now paid or vests, an Excel date.
 * @param {any[][]} original_date The date it would have been paid or vested; one before the accelerated date is refused.
 * @param {any[][]} afr_120 120% of the applicable federal rate, nominal, compounded semiannually: a fraction.
 * @param {any[][]} [condition] What it waited for: 0 nothing (vested), 1 continued service only, 2 performance; blank means 1.
 * @returns {any[][]} The contingent amount, in dollars.
 */
export function acceleration_value(
  amount: any[][],
  accelerated_date: any[][],
  original_date: any[][],
  afr_120: any[][],
  condition?: any[][],
): any[][] {
  return inCells(accelerationValue, amount, accelerated_date, original_date, afr_120, condition);
}

/**
 * Payments after a cut-back to one dollar below three base amounts by present value, in dollars to the cent; unchanged where the 3x test is not met. Takes cells or ranges.
 * @customfunction PARACHUTE_CUTBACK
 * @helpurl https://localhost:3000/functions.html#PARACHUTE_CUTBACK
 * @param {any[][]} payments All payments contingent on the change, in nominal dollars.
 * @param {any[][]} base_amount The base amount in dollars.
 * @param {any[][]} [present_value] Present value of the payments; blank means the payments. One above the payments is refused.
 * @returns {any[][]} The payments left, in dollars.
 */
export function parachute_cutback(
  payments: any[][],
  base_amount: any[][],
  present_value?: any[][],
): any[][] {
  return inCells(parachuteCutback, payments, base_amount, present_value);
}

/**
 * Paid in full, cut back, better of the two and full gross-up side by side, and the break-even payment, in dollars to the cent (IRC 280G, 4999): a table with a header row. Single cells only.
 * @customfunction PARACHUTE_COMPARE
 * @helpurl https://localhost:3000/functions.html#PARACHUTE_COMPARE
 * @param {any[][]} payments All payments contingent on the change, in nominal dollars, this gross-up left out.
 * @param {any[][]} base_amount The base amount in dollars.
 * @param {any[][]} combined_rate Combined income and employment tax rate, a fraction.
 * @param {any[][]} [corporate_rate] Corporate tax rate for the lost deduction, a fraction; blank means 0.21.
 * @param {any[][]} [present_value] Present value of the payments for the 3x test; blank means the payments. One above the payments is refused.
 * @returns {any[][]} Gross paid, taxes, excise, net to the executive, cost to the employer, lost deduction, gross-up.
 */
export function parachute_compare(
  payments: any[][],
  base_amount: any[][],
  combined_rate: any[][],
  corporate_rate?: any[][],
  present_value?: any[][],
): any[][] {
  return inCells(
    parachuteCompare,
    payments,
    base_amount,
    combined_rate,
    corporate_rate,
    present_value,
  );
}
