import type { Model } from "../model";
import { asking, type Calls } from "./calls";
import { comparison } from "./comparison";
import { deadlines } from "./deadlines";
import { deathBenefit } from "./death-benefit";
import { delay as delaySheet } from "./delay";
import { delayedInterest } from "./delayed-interest";
import type { Facts } from "./facts-file";
import { healthSchedule } from "./health-schedule";
import { Inputs } from "./inputs";
import { packageLabel } from "./package-labels";
import { packageSheet } from "./package-sheet";
import { parachute as parachuteSheet } from "./parachute";
import type { Parts } from "./parts";
import { rabbiTrust } from "./rabbi-trust";
import { readings } from "./readings";
import { reconciliation } from "./reconciliation";
import { reconciled } from "./reconciled";
import { summary } from "./summary";
import { Tables } from "./tables";
import { termination } from "./termination";

export { readFactsFile, type Facts } from "./facts-file";
export type { Calls } from "./calls";

/** How a model is written. */
export interface Writing {
  readonly calls: Calls;
  /** The tables, where not as the calls: a spilled call is lost on a program that does not know it. */
  readonly tables?: Calls;
}

const NOTE = "The employment agreement as amended, on the facts of Inputs";

/** Without a change date the sheets of section 8 stand ready, at nothing; without these they could not. */
const sectionEightFacts = [packageLabel.baseAmount, packageLabel.combinedRate];

/**
 * The agreement worked out on one set of facts: inputs, clause by clause, the whole, and what reconciles
 * them. No call feeds another through more than one link. Throws the refusal of facts it cannot compute.
 */
export function agreementModel(facts: Facts, { calls, tables: kind = calls }: Writing): Model {
  const note = String(facts.one("Note") ?? NOTE);
  const inputs = new Inputs(facts, `${note}. Change a blue figure and every sheet follows.`);
  const tables = new Tables(kind);
  const parts: Parts = { inputs, ask: asking(calls, kind), tables };
  const death = deathBenefit(parts);
  const owed = termination(parts);
  const schedule = healthSchedule(parts);
  const delay = delaySheet(parts, owed.due);
  const interest = delayedInterest(parts, delay, owed);
  const trust = rabbiTrust(parts, delay, interest);
  const whole = packageSheet(parts);
  const withWorking = calls === "comp" && kind === "comp";
  const parachute = sectionEightFacts.every((label) => inputs.isGiven(label))
    ? parachuteSheet(parts, whole, withWorking)
    : undefined;
  const compared = parachute ? [comparison(parts, parachute)] : [];
  const dates = deadlines(parts, parachute?.grossUp);
  const { draft: agreed, check } = reconciliation(
    reconciled({ inputs, whole, death, owed, schedule, interest, trust, parachute }),
  );
  const front = summary(parts, {
    note,
    whole,
    parachute,
    deathBenefit: death.benefit,
    severanceDue: owed.due,
    delay,
    trust,
    check,
  });
  const drafts = [
    front,
    inputs.draft,
    death.draft,
    owed.draft,
    schedule.draft,
    delay.draft,
    interest.draft,
    ...(parachute ? [parachute.draft] : []),
    ...compared,
    dates,
    whole.draft,
    agreed,
    readings(),
    ...tables.sheets,
  ];
  return {
    name: String(facts.one("Title") ?? "Employment agreement"),
    sheets: drafts.map((draft) => draft.sheet()),
    names: drafts.flatMap(({ names }) => names),
  };
}
