import { inCells, toExcel } from "../../functions/cells";
import { roster as rosterOf } from "../../functions/roster";
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

/**
 * Many packages in one call: a header row of PACKAGE labels, then one row a person. Spills a header and one row a person with each clause's amounts, totals, trust and gross-up; a bad row is a row of refusals.
 * @customfunction ROSTER
 * @helpurl https://localhost:3000/functions.html#ROSTER
 * @param {any[][]} people A range: the first row holds labels of PACKAGE, each further row one person's facts; a blank row stays blank.
 * @returns {any[][]} A header row, then one row a person.
 */
export function roster(people: any[][]): any[][] {
  return toExcel(rosterOf(packageOfAll, people));
}
