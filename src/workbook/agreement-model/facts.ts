import { functionNamed, packageName } from "../../agreement";
import {
  amount,
  date,
  fraction,
  number,
  share,
  text,
  year,
  yesNo,
  type Fact,
} from "../../quantities/fact";
import { packageLabel } from "./package-labels";

/** What a facts file holds under one label: a figure, date, yes/no or text, or a list of them. */
export interface ModelFact {
  readonly fact: Fact;
  readonly isList: boolean;
}

const ofPackage = new Map(
  Object.values(functionNamed(packageName)?.facts ?? {}).flatMap((fact) =>
    "kind" in fact ? [[fact.label, fact] as const] : [],
  ),
);

/** The facts PACKAGE takes, by label, in its own order. */
export const packageFacts: ReadonlyMap<string, Fact> = ofPackage;

const optional = { optional: true } as const;

/** Facts of the clauses that PACKAGE has no label for; each is one cell of the inputs. */
const others: readonly Fact[] = [
  text("Title", optional),
  text("Note", optional),
  date("Assumed death date", optional),
  year("Year of payment", optional),
  text("State of residence", optional),
  fraction("Federal rate", optional),
  fraction("State rate", optional),
  fraction("Local rate", optional),
  fraction("Employment rate", optional),
  share("Deductible share of state tax", optional),
  fraction("Corporate rate", optional),
  amount("Compensation of the identification year", optional),
  yesNo("Officer", optional),
  share("Ownership", optional),
  amount("Pay of the year before", optional),
];

const FEWEST_MONTHS = 1;
const MOST_MONTHS = 12;

/** Columns of figures, each list as long as the one it is named after. */
const lists: readonly (readonly Fact[])[] = [
  [
    year("Base period years", optional),
    amount("Base period compensation", optional),
    number("Base period months worked", {
      optional: true,
      least: FEWEST_MONTHS,
      most: MOST_MONTHS,
    }),
    amount("Base period paid once", optional),
  ],
  [text("Insurance and auto items", optional), amount("Insurance and auto costs", optional)],
  [text("Other benefits items", optional), amount("Other benefits costs", optional)],
  [text("Other parachute items", optional), amount("Other parachute amounts", optional)],
  [
    text("Legal fee items", optional),
    amount("Legal fee amounts", optional),
    date("Legal fees incurred on", optional),
    date("Legal fees presented on", optional),
  ],
  [
    text("Reimbursement items", optional),
    amount("Reimbursement amounts", optional),
    date("Reimbursements incurred on", optional),
  ],
];

/** Lists that stand beside each other in the inputs, a row of the table each. */
export const tablesOfLists: readonly (readonly string[])[] = lists.map((columns) =>
  columns.map(({ label }) => label),
);

/** Entries that every row of their table needs: without them nothing can be worked out of the row. */
export const neededInRows: ReadonlySet<string> = new Set([
  "Base period compensation",
  "Legal fees incurred on",
  "Legal fees presented on",
  "Reimbursements incurred on",
]);

/** A figure of PACKAGE that a list or rates may give instead; then it is worked out on the inputs. */
export const insteadOf: Readonly<Record<string, readonly string[]>> = {
  [packageLabel.insurance]: ["Insurance and auto costs"],
  [packageLabel.otherBenefits]: ["Other benefits costs"],
  [packageLabel.otherParachute]: ["Other parachute amounts"],
  [packageLabel.baseAmount]: ["Base period compensation"],
  [packageLabel.combinedRate]: ["Federal rate", "State rate"],
};

/** Every label of a facts file. */
export const modelFacts: ReadonlyMap<string, ModelFact> = new Map(
  [
    ...[...ofPackage.values(), ...others].map((fact) => ({ fact, isList: false })),
    ...lists.flat().map((fact) => ({ fact, isList: true })),
  ].map((each) => [each.fact.label, each]),
);
