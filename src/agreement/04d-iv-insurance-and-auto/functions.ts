import { inCells } from "../../functions/cells";
import { benefitsGrossUp, benefitsLump } from "./clause";

/**
 * Lump sum for continuing benefits, sections 4(d)(iv) and (v): years × the sum of the annual costs, undiscounted, in dollars to the cent.
 * @customfunction BENEFITS_LUMP
 * @helpurl https://localhost:3000/functions.html#BENEFITS_LUMP
 * @param {any[][]} annual_costs The employer's annual cost of each benefit in dollars: a list, read whole; blank rows are skipped, text is refused.
 * @param {any[][]} [years] Years continued, a single cell; blank means 3, the agreement's "three (3)-year period".
 * @returns {any[][]} The lump sum, in dollars.
 */
export function benefits_lump(annual_costs: any[][], years?: any[][]): any[][] {
  return inCells(benefitsLump, annual_costs, years);
}

/**
 * Gross-up of a benefits lump sum, sections 4(d)(iv) and (v), in dollars to the cent. The literal reading is lump sum × rate; tax on tax gives lump sum × rate ÷ (1 − rate).
 * @customfunction BENEFITS_GROSSUP
 * @helpurl https://localhost:3000/functions.html#BENEFITS_GROSSUP
 * @param {any[][]} lump_sum The lump sum in dollars.
 * @param {any[][]} tax_rate Combined income and payroll tax rate as a fraction below 1.
 * @param {any[][]} [tax_on_tax] TRUE also covers the tax on the gross-up itself; blank means FALSE, the literal reading.
 * @returns {any[][]} The gross-up, in dollars.
 */
export function benefits_grossup(
  lump_sum: any[][],
  tax_rate: any[][],
  tax_on_tax?: any[][],
): any[][] {
  return inCells(benefitsGrossUp, lump_sum, tax_rate, tax_on_tax);
}
