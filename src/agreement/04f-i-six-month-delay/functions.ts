import { inCells } from "../../functions/cells";
import { identificationYear, keyEmployee, paymentDate, postponedUntil } from "./clause";

/**
 * Whether IRC 416(i)(1)(A) makes the person a key employee in the year: TRUE or FALSE, each limit strictly exceeded. The committee of section 4(f)(i) decides who is an officer. Takes cells or ranges.
 * @customfunction KEY_EMPLOYEE
 * @helpurl https://localhost:3000/functions.html#KEY_EMPLOYEE
 * @param {any[][]} year Calendar year, such as 2007; limits are held for 2006 to 2026.
 * @param {any[][]} compensation Compensation of that year in dollars.
 * @param {any[][]} officer TRUE or FALSE: an officer counted under section 416(i).
 * @param {any[][]} ownership Share of the stock owned, a fraction from 0 to 1, attribution included.
 * @returns {any[][]} TRUE or FALSE.
 */
export function key_employee(
  year: any[][],
  compensation: any[][],
  officer: any[][],
  ownership: any[][],
): any[][] {
  return inCells(keyEmployee, year, compensation, officer, ownership);
}

/**
 * The calendar year whose list of specified employees is in force at separation: the year before from 1 April, two years before until then (Treas. Reg. 1.409A-1(i)). Takes cells or ranges.
 * @customfunction IDENTIFICATION_YEAR
 * @helpurl https://localhost:3000/functions.html#IDENTIFICATION_YEAR
 * @param {any[][]} separation_date Date of separation from service, an Excel date.
 * @returns {any[][]} A calendar year.
 */
export function identification_year(separation_date: any[][]): any[][] {
  return inCells(identificationYear, separation_date);
}

/**
 * End of the six-month postponement, section 4(f)(i), as an Excel date: six calendar months after separation, or death if earlier. Takes cells or ranges.
 * @customfunction POSTPONED_UNTIL
 * @helpurl https://localhost:3000/functions.html#POSTPONED_UNTIL
 * @param {any[][]} separation_date Date of separation from service, an Excel date.
 * @param {any[][]} [death_date] Date of death; blank means none. A death before separation is refused.
 * @returns {any[][]} The end of the postponement, an Excel serial date.
 */
export function postponed_until(separation_date: any[][], death_date?: any[][]): any[][] {
  return inCells(postponedUntil, separation_date, death_date);
}

/**
 * Day an amount is payable, section 4(f)(i), as an Excel date: its due date, or for a specified employee five days after the postponement where it falls due before the end of it. Takes cells or ranges.
 * @customfunction PAYMENT_DATE
 * @helpurl https://localhost:3000/functions.html#PAYMENT_DATE
 * @param {any[][]} due_date The date it would otherwise be due; one before separation is refused.
 * @param {any[][]} separation_date Date of separation from service, an Excel date.
 * @param {any[][]} specified_employee TRUE where the delay applies: a specified employee, and the amount not exempt (short-term deferral, separation pay).
 * @param {any[][]} [death_date] Date of death; blank means none. A death before separation is refused.
 * @returns {any[][]} The day payable, an Excel serial date.
 */
export function payment_date(
  due_date: any[][],
  separation_date: any[][],
  specified_employee: any[][],
  death_date?: any[][],
): any[][] {
  return inCells(paymentDate, due_date, separation_date, specified_employee, death_date);
}
