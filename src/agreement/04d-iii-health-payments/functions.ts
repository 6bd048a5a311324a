import { inCells } from "../../functions/cells";
import { healthGrossUp, healthPayment } from "./clause";

/**
 * One month's Health Payment, section 4(d)(iii): premium less the employee's own share, not below 0, in dollars to the cent. Takes cells or ranges.
 * @customfunction HEALTH_PAYMENT
 * @helpurl https://localhost:3000/functions.html#HEALTH_PAYMENT
 * @param {any[][]} monthly_premium The full monthly premium in dollars.
 * @param {any[][]} employee_share What the employee paid a month immediately before termination, in dollars.
 * @returns {any[][]} The month's Health Payment, in dollars.
 */
export function health_payment(monthly_premium: any[][], employee_share: any[][]): any[][] {
  return inCells(healthPayment, monthly_premium, employee_share);
}

/**
 * Health Gross-up Payment on one Health Payment, section 4(d)(iii), in dollars to the cent. The literal reading is payment × rate; tax on tax gives payment × rate ÷ (1 − rate).
 * @customfunction HEALTH_GROSSUP
 * @helpurl https://localhost:3000/functions.html#HEALTH_GROSSUP
 * @param {any[][]} health_payment One month's Health Payment in dollars.
 * @param {any[][]} tax_rate Combined income and payroll tax rate as a fraction below 1, such as 0.45 or a cell showing 45%.
 * @param {any[][]} [tax_on_tax] TRUE also covers the tax on the gross-up itself; blank means FALSE, the literal reading.
 * @returns {any[][]} The gross-up, in dollars.
 */
export function health_grossup(
  health_payment: any[][],
  tax_rate: any[][],
  tax_on_tax?: any[][],
): any[][] {
  return inCells(healthGrossUp, health_payment, tax_rate, tax_on_tax);
}
