import { sampleModel as modelOf } from "../workbook/agreement-model/sample";

/** The agreement worked out on illustrative figures: what the page opens on. */
export const sampleModel = modelOf("comp");
