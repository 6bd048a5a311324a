import product from "../../package.json";
import { rateTables } from "../law/rates";
import { dateText } from "../quantities/calendar";
import type { Grid } from "./grid";

/** The product's version, as `1.2.3`. */
export const productVersion: string = product.version;

const EARLIEST_SERIAL = 10_000;

const knownThrough = (last: number) => (last > EARLIEST_SERIAL ? dateText(last) : String(last));

/** The product's version, and the date or year each table of law is known through. */
export const versionTable = (): Grid => [
  ["Item", "Known through", "Note"],
  ["Comp Clauses", productVersion, ""],
  ...rateTables.map(({ name, knownThrough: last, unverified }) => [
    name,
    knownThrough(last),
    unverified,
  ]),
];
