import type { WorkpaperPart } from "../../define-workpapers";
import { paymentsOf } from "../payments";
import { sectionEight } from "../section-8";
import type { WorkpaperFacts } from "../workpapers";
import { delayPart, trustPart } from "./delay";
import { disclosurePart } from "./disclosure";
import { alternativesPart, grossUpPart, testPart } from "./parachute";
import { schedulePart } from "./payments";
import { valuationPart } from "./valuation";

/** The supporting calculations section 8(b) asks of the Accounting Firm, in the order they rest on each other. */
export function reportParts(facts: WorkpaperFacts): readonly WorkpaperPart[] {
  const payments = paymentsOf(facts);
  const eight = sectionEight(facts, payments);
  const under = {
    when: eight.applies,
    otherwise: "Left out: it needs a change date, a base amount and a combined rate.",
  };
  const parts = { facts, payments, eight };
  return [
    schedulePart(payments),
    delayPart(parts),
    trustPart(parts),
    { ...testPart(parts), ...under },
    { ...valuationPart(parts), ...under },
    { ...grossUpPart(parts), ...under },
    { ...alternativesPart(parts), ...under },
    disclosurePart(parts),
  ];
}
