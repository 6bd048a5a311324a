import { inCells } from "../../functions/cells";
import { packageOfAll } from "./clause";

/**
 * The whole amendment on one set of facts: what is paid, when, what is delayed with what interest, the trust and the section 8 gross-up, as a table with a header row.
 * @customfunction PACKAGE
 * @helpurl https://localhost:3000/functions.html#PACKAGE
 * @param {any[][]} facts A range of two columns, label and value, in any order; an unknown, repeated or missing label is refused by name.
 * @returns {any[][]} Section, item, amount, due date, payable on, interest.
 */
export function package_of_all(facts: any[][]): any[][] {
  return inCells(packageOfAll, facts);
}
