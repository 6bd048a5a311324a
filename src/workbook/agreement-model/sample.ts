import facts from "../../../assets/sample-facts.json";
import type { FactRows } from "../../functions/workpapers/facts";
import { agreementModel, readFactsFile, type Calls } from ".";
import type { Model } from "../model";
import { Inputs } from "./inputs";

/** The agreement worked out on illustrative figures, as calls of this add-in or as native formulas. */
export const sampleModel = (calls: Calls): Model => agreementModel(readFactsFile(facts), { calls });

/** The facts of the same package, by label, those left blank apart. */
export const samplePackage = (): FactRows =>
  (new Inputs(readFactsFile(facts), "").packageRange.value as FactRows).filter(
    ([label, value]) => label !== null && value !== null,
  );
