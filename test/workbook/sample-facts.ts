import facts from "../../assets/sample-facts.json";
import { agreementModel, readFactsFile, type Writing } from "../../src/workbook/agreement-model";
import type { Model } from "../../src/workbook/model";

/** The sample's facts, changed where a test says so; `undefined` leaves a fact out. */
export const sampleFacts = (changed: Readonly<Record<string, unknown>> = {}) =>
  readFactsFile({ ...facts, ...changed });

export const sampleModelOf = (
  writing: Writing,
  changed: Readonly<Record<string, unknown>> = {},
): Model => agreementModel(sampleFacts(changed), writing);

/** The three ways a model is written. */
export const writings: readonly (readonly [string, Writing])[] = [
  ["calls", { calls: "comp" }],
  ["native formulas", { calls: "native" }],
  ["calls with native tables", { calls: "comp", tables: "native" }],
];
