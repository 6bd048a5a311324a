import { plus } from "../../quantities/arithmetic";
import { atMost, either, given } from "../../quantities/conditions";
import { count, no, none, yes } from "../../quantities/constants";
import { daysAfter } from "../../quantities/dates";
import { amount, date } from "../../quantities/fact";
import { rows, sumOver } from "../../quantities/lists";
import type { CalendarDate, Count, Money, Rate, YesNo } from "../../quantities/quantity";
import { line, provided, says } from "../../quantities/steps";
import {
  isDelayed,
  postponedUntil,
  releasedBy,
  sixMonthsAfter,
} from "../04f-i-six-month-delay/rule";
import { delayedInterest, terms as interestTerms } from "../04f-ii-delayed-interest/rule";

export const terms = {
  daysToFund: 5, // "within five (5) days following the date of Employee's termination"
};

const trustWords = says(
  "4(f)(iii)",
  "an amount sufficient to cover the amounts payable to Employee which are delayed pursuant to this subsection 4(f) because of section 409A of the Code, plus an additional amount to cover the interest that is payable on such amounts",
);

/** The last day to contribute to the trust. */
export const trustDue = (terminationDate: CalendarDate): CalendarDate =>
  line(
    "Trust contribution due",
    daysAfter(terminationDate, terms.daysToFund),
    says(
      "4(f)(iii)",
      "within five (5) days following the date of Employee's termination of employment",
    ),
  );

interface TrustedAmount {
  readonly amount: Money;
  readonly delayed: YesNo;
  readonly interestFrom: CalendarDate;
  readonly interestTo: CalendarDate;
  readonly annualRate: Rate;
  readonly basis: Count;
  readonly compounding: Count;
}

/** What the trust must hold for one amount: nothing unless it is delayed, then itself and its interest. */
export const trusted = (facts: TrustedAmount): Money => {
  const { delayed, interestFrom, interestTo, ...lent } = facts;
  const interest = delayedInterest({ ...lent, dueDate: interestFrom, paidDate: interestTo });
  return either(delayed, plus(facts.amount, interest), none);
};

/** The contribution: what the trust must hold for every amount together. */
export const contribution = (sum: Money): Money => line("Trust contribution", sum, trustWords);

/** The amounts otherwise payable and the day each falls due. */
export const amountsDue = rows("Amounts", {
  amounts: amount("Amounts"),
  dueDates: date("Due dates"),
});

interface RabbiTrustFacts {
  readonly due: typeof amountsDue;
  readonly separationDate: CalendarDate;
  readonly annualRate: Rate;
  readonly deathDate: CalendarDate;
}

/** The contribution for a list of amounts; interest is simple, actual/365, to the last day allowed. */
export function rabbiTrust({ due, separationDate, annualRate, deathDate }: RabbiTrustFacts): Money {
  const fundedBy = line(
    "Five days after separation",
    daysAfter(separationDate, terms.daysToFund),
    says("4(f)(iii)", "within five (5) days following the date of Employee's termination"),
  );
  const end = provided(
    either(given(deathDate), atMost(deathDate, fundedBy), yes),
    postponedUntil({ separationDate, deathDate }),
    {
      label: "Death date",
      about: deathDate,
      needs:
        "Section 4(f)(iii) funds the trust within five days of separation, so a later death could not be known: leave it blank.",
    },
  );
  const interestTo = releasedBy(end);
  return contribution(
    sumOver(due, ({ amounts, dueDates }) =>
      trusted({
        amount: amounts,
        delayed: isDelayed({ dueDate: dueDates, separationDate, delayable: yes, end }),
        interestFrom: dueDates,
        interestTo,
        annualRate,
        basis: count(interestTerms.basis),
        compounding: count(interestTerms.compounding),
      }),
    ),
  );
}

interface FundingFacts {
  readonly separationDate: CalendarDate;
  readonly terminationDate: CalendarDate;
  readonly deathDate: CalendarDate;
}

/** Whether there is a death that can be known when the trust is funded: one by the last day to fund it. */
export const isDeathKnownAtFunding = (
  facts: Pick<FundingFacts, "terminationDate" | "deathDate">,
): YesNo =>
  either(given(facts.deathDate), atMost(facts.deathDate, trustDue(facts.terminationDate)), no);

/** The end of the postponement as it can be known when the trust is funded. */
export const endKnownAtFunding = (facts: FundingFacts): CalendarDate =>
  line(
    "End of the postponement as known when the trust is funded",
    either(
      isDeathKnownAtFunding(facts),
      postponedUntil(facts),
      sixMonthsAfter(facts.separationDate),
    ),
    trustWords,
  );
