import facts from "../../../assets/sample-facts.json";
import { agreementModel, readFactsFile, type Calls } from ".";
import type { Model } from "../model";

/** The agreement worked out on illustrative figures, as calls of this add-in or as native formulas. */
export const sampleModel = (calls: Calls): Model => agreementModel(readFactsFile(facts), { calls });
