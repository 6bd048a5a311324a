import facts from "../../assets/sample-facts.json";
import { agreementModel, readFactsFile } from "../workbook/agreement-model";

/** The agreement worked out on illustrative figures: what the page opens on. */
export const sampleModel = agreementModel(readFactsFile(facts), { calls: "comp" });
