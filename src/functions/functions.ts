import { toExcel } from "./cells";
import { explained } from "./explain-call";
import { versionTable } from "./version";

/**
 * Explains a call: the steps with the numbers in them, the amount of each and its authority, as a table with a header row. Arguments are the function's own, single cells (lists aside).
 * @customfunction EXPLAIN
 * @helpurl https://localhost:3000/functions.html#EXPLAIN
 * @param {any} function_name The function's name, such as "PARACHUTE_GROSSUP".
 * @param {any[][][]} [arguments_in_order] The function's arguments, in its own order.
 * @returns {any[][]} Step, working, amount, authority.
 */
export function explain(function_name: any, arguments_in_order?: any[][][]): any[][] {
  return toExcel(explained(function_name, ...(arguments_in_order ?? [])));
}

/**
 * The version of Comp Clauses, and the date or year each of its tables of law is known through, with what is unverified in it.
 * @customfunction VERSION
 * @helpurl https://localhost:3000/functions.html#VERSION
 * @returns {any[][]} Item, known through, note.
 */
export function version(): any[][] {
  return toExcel(versionTable());
}
