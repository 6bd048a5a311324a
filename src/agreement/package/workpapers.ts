import { fraction } from "../../quantities/fact";
import { knownFacts, type Known } from "../define-clause";
import { defineWorkpapers, type Workpapers } from "../define-workpapers";
import { otherAgreements } from "../terms";
import { comparedUnder } from "./compared";
import { packageFacts } from "./facts";
import { shares, sweep, timeline } from "./pictures";
import { questionGroups } from "./questions";
import { reportParts } from "./report";
import { switches } from "./switches";
import { amendmentTerms } from "./terms";

/** The package's facts, and the rate at which the employer's lost deduction is measured. */
export const workpaperFacts = {
  ...packageFacts,
  corporateRate: fraction("Corporate rate", { fallback: 0.21 }),
};

export type WorkpaperFacts = Known<typeof workpaperFacts>;

/** The supporting calculations, pictures and comparison of the package. */
export function packageWorkpapers(): Workpapers {
  const facts = knownFacts(workpaperFacts);
  return defineWorkpapers({
    facts: workpaperFacts,
    title: "Supporting calculations",
    purpose:
      "What section 8(b) asks of the Accounting Firm: the determination under section 8 on these facts, step by step, with the payments it rests on.",
    questions: () => questionGroups(workpaperFacts),
    switches: () => switches(workpaperFacts, facts),
    report: () => reportParts(facts),
    compared: () =>
      [amendmentTerms, ...otherAgreements].map((terms) => comparedUnder(facts, terms)),
    sweep: () => sweep(facts),
    timeline: () => timeline(facts),
    shares: () => shares(facts),
  });
}
