import { inCells } from "../../functions/cells";
import { healthGrossUp, healthPayment, healthSchedule } from "./clause";

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

/**
 * Schedule of Health Payments and their gross-ups, section 4(d)(iii): a header row, a row a month, a total row. Premiums fall due on the firsts of the months after termination. Single cells only.
 * @customfunction HEALTH_SCHEDULE
 * @helpurl https://localhost:3000/functions.html#HEALTH_SCHEDULE
 * @param {any[][]} termination_date Date of termination, an Excel date; separation from service is taken on it.
 * @param {any[][]} monthly_premium The full monthly premium in dollars.
 * @param {any[][]} employee_share What the employee paid a month immediately before termination, in dollars.
 * @param {any[][]} tax_rate Combined income and payroll tax rate as a fraction below 1.
 * @param {any[][]} [specified_employee] TRUE applies the six-month delay of section 4(f); blank means FALSE.
 * @param {any[][]} [prime_rate] Annual rate of interest, a fraction; blank means the prime rate of the termination date.
 * @param {any[][]} [death_date] Date of death; ends the delay, and premiums due after it stop. Blank means none.
 * @param {any[][]} [months] Whole months of coverage; blank means 36, the agreement's "three (3) years".
 * @param {any[][]} [cobra_months] Months of COBRA, whose Health Payments are exempt from the delay; blank means 18.
 * @param {any[][]} [tax_on_tax] TRUE also covers the tax on the gross-up itself; blank means FALSE, the literal reading.
 * @returns {any[][]} Month, premium due, Health Payment, reimburse by, gross-up, within COBRA, then payable dates and interest.
 */
export function health_schedule(
  termination_date: any[][],
  monthly_premium: any[][],
  employee_share: any[][],
  tax_rate: any[][],
  specified_employee?: any[][],
  prime_rate?: any[][],
  death_date?: any[][],
  months?: any[][],
  cobra_months?: any[][],
  tax_on_tax?: any[][],
): any[][] {
  return inCells(
    healthSchedule,
    termination_date,
    monthly_premium,
    employee_share,
    tax_rate,
    specified_employee,
    prime_rate,
    death_date,
    months,
    cobra_months,
    tax_on_tax,
  );
}
