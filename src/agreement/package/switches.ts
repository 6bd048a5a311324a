import { plus, total } from "../../quantities/arithmetic";
import { either } from "../../quantities/conditions";
import { none } from "../../quantities/constants";
import { daysAfter, nextMonthStart } from "../../quantities/dates";
import type { Fact } from "../../quantities/fact";
import type { Literal, Quantity } from "../../quantities/quantity";
import { releasedBy } from "../04f-i-six-month-delay/rule";
import { bases, compoundings } from "../04f-ii-delayed-interest/rule";
import type { MeasuredAmount, OpenReading, ReadingChoice, Switches } from "../define-switches";
import { paymentsOf } from "./payments";
import { sectionEight } from "./section-8";
import { deathBenefitOf, interestOf, totalOf, totalWith } from "./totals";
import { trustContribution } from "./trust";
import type { WorkpaperFacts } from "./workpapers";

type Asked = Readonly<Record<keyof WorkpaperFacts, Fact>>;
type Setting = readonly [keyof WorkpaperFacts, Literal | null | Quantity];

/** What the package comes to, and what it sets aside. */
function measuresOf(facts: WorkpaperFacts): readonly MeasuredAmount[] {
  const payments = paymentsOf(facts);
  const { applies, grossUp, interest } = sectionEight(facts, payments);
  return [
    {
      title: "Paid in all, interest included",
      of: plus(
        totalWith(totalOf(payments), applies, grossUp),
        total([interestOf(payments), either(applies, interest, none)]),
      ),
    },
    { title: "Trust contribution", of: trustContribution(facts, payments).contribution },
    { title: "Death benefit", of: deathBenefitOf(facts) },
  ];
}

const whenGiven = (made: ReadingChoice): ReadingChoice => ({ ...made, onlyWhenGiven: true });

/** Every reading that a fact of the package switches, each choice with what it sets. */
function choicesOf(asked: Asked, facts: WorkpaperFacts): readonly ReadingChoice[] {
  const { end } = paymentsOf(facts).delay;
  const choice = (reading: number, id: string, ...settings: readonly Setting[]): ReadingChoice => ({
    reading,
    choice: id,
    sets: settings.map(([name, to]) => ({ fact: asked[name], to })),
  });
  const yesNo = (reading: number, [no, yes]: readonly [string, string], name: Setting[0]) => [
    choice(reading, no, [name, false]),
    choice(reading, yes, [name, true]),
  ];
  const compounded = compoundings.filter((times) => times > 0);
  return [
    choice(24, "months", ["deathBenefitMeasuredBy", "months"]),
    choice(24, "days", ["deathBenefitMeasuredBy", "days"]),
    ...yesNo(1, ["once", "full"], "taxOnTax"),
    ...yesNo(2, ["once", "full"], "taxOnTax"),
    choice(3, "actual"),
    choice(3, "top", ["taxRate", facts.combinedRate]),
    ...yesNo(35, ["paid", "delayed"], "specifiedEmployee"),
    ...yesNo(54, ["stop", "continue"], "healthAfterDeath"),
    ...yesNo(17, ["no", "yes"], "grossUpDelayed"),
    choice(36, "required"),
    whenGiven(
      choice(
        36,
        "all",
        ["severanceExempt", false],
        ["insuranceExempt", false],
        ["otherBenefitsExempt", false],
      ),
    ),
    choice(42, "same", ["actualPaymentDate", null]),
    choice(42, "next", ["actualPaymentDate", releasedBy(daysAfter(end, 1))]),
    choice(42, "first", ["actualPaymentDate", releasedBy(nextMonthStart(end))]),
    choice(44, "earlier"),
    whenGiven(choice(44, "full", ["deathDate", null])),
    choice(38, "due", ["interestFrom", "due date"]),
    choice(38, "termination", ["interestFrom", "termination"]),
    choice(39, "simple", ["compounding", 0]),
    ...compounded.map((times) => choice(39, "compound", ["compounding", times])),
    choice(40, "actual365", ["basis", bases.actual365]),
    choice(40, "thirty360", ["basis", bases.us30360]),
    choice(40, "thirty360", ["basis", bases.european30360]),
    choice(40, "actualActual", ["basis", bases.actualActual]),
    choice(40, "actual360", ["basis", bases.actual360]),
    choice(47, "last", ["trustInterestTo", "end + 5"]),
    choice(47, "end", ["trustInterestTo", "end"]),
    choice(18, "statute"),
    choice(18, "nominal", ["afr120", null]),
    ...yesNo(19, ["no", "yes"], "interestCounts"),
  ];
}

/** Readings whose other choice is a figure of its own. */
const openOf = (asked: Asked): readonly OpenReading[] => [
  { reading: 26, fact: asked.insuranceCost },
  { reading: 28, fact: asked.otherBenefitsCost },
  { reading: 29, fact: asked.otherParachutePayments },
  { reading: 41, fact: asked.primeRate },
  { reading: 43, fact: asked.actualPaymentDate },
  { reading: 46, fact: asked.compounding },
  { reading: 45, fact: asked.separationDate },
  ...[11, 13, 14, 15].map((reading) => ({ reading, fact: asked.combinedRate })),
];

/** The readings that move the package. */
export const switches = (asked: Asked, facts: WorkpaperFacts): Switches => ({
  clauses: [
    "04a-death-benefit",
    "04d-i-severance-lump",
    "04d-iii-health-payments",
    "04d-iv-insurance-and-auto",
    "04d-v-other-benefits",
    "04f-i-six-month-delay",
    "04f-ii-delayed-interest",
    "04f-iii-rabbi-trust",
    "08a-gross-up",
  ],
  choices: choicesOf(asked, facts),
  open: openOf(asked),
  measures: measuresOf(facts),
});
