import type { Model } from "../../workbook/model";
import { deathBenefit } from "./death-benefit";
import { delay } from "./delay";
import { inputs } from "./inputs";
import { parachute } from "./parachute";
import { readings } from "./readings";
import { summary } from "./summary";
import { termination } from "./termination";

/** The agreement worked out on illustrative figures: what the page opens on. */
export const sampleModel: Model = {
  name: "Sample agreement",
  sheets: [summary, inputs, deathBenefit, termination, delay, parachute, readings].map(
    ({ sheet }) => sheet,
  ),
};
