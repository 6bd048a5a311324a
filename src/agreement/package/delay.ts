import {
  atLeast,
  atMost,
  both,
  either,
  equals,
  given,
  not,
  orElse,
} from "../../quantities/conditions";
import { none, word, yes } from "../../quantities/constants";
import type { CalendarDate, Money, Rate, YesNo } from "../../quantities/quantity";
import { alike, line, provided, says } from "../../quantities/steps";
import type { Known } from "../define-clause";
import { severanceDue } from "../04d-i-severance-lump/rule";
import type { Payable } from "../04d-iii-health-payments/schedule";
import { isDelayed, postponedUntil, releasedBy } from "../04f-i-six-month-delay/rule";
import { delayedInterest, primeRateAt } from "../04f-ii-delayed-interest/rule";
import type { packageFacts } from "./facts";

export type PackageFacts = Known<typeof packageFacts>;

/** What 4(f) does to the package: when the delay ends, when what it held is paid, and at what rate. */
export interface Delay {
  /** When the lump sums would otherwise be due. */
  readonly due: CalendarDate;
  readonly separationDate: CalendarDate;
  readonly end: CalendarDate;
  readonly released: CalendarDate;
  readonly primeRate: Rate;
  readonly fromTermination: YesNo;
}

export function delayOf(facts: PackageFacts): Delay {
  const due = severanceDue(facts.terminationDate);
  const separationGiven = provided(atMost(facts.separationDate, due), facts.separationDate, {
    label: "Separation date",
    about: facts.separationDate,
    needs:
      "Section 4(f)(i) delays what falls due on or after the separation, so it needs a day no later than the lump sums fall due, five days after the termination.",
  });
  const separationDate = line(
    "Separation from service",
    either(given(facts.separationDate), separationGiven, facts.terminationDate),
    says("4(f)(i)", "the date of Employee's `separation from service'"),
  );
  const end = provided(
    either(given(facts.deathDate), atMost(facts.terminationDate, facts.deathDate), yes),
    postponedUntil({ separationDate, deathDate: facts.deathDate }),
    {
      label: "Death date",
      about: facts.deathDate,
      needs:
        "The package is what follows a termination, and a death while employed is one, so it needs the termination date or a later day.",
    },
  );
  const actual = provided(atLeast(facts.actualPaymentDate, end), facts.actualPaymentDate, {
    label: "Actual payment date",
    about: facts.actualPaymentDate,
    needs:
      "Section 4(f)(i) pays nothing postponed before the end of the postponement, so it needs that day or a later one.",
  });
  return {
    due,
    separationDate,
    end,
    released: line(
      "Postponed amounts paid on",
      either(given(facts.actualPaymentDate), actual, releasedBy(end)),
      says("4(f)(ii)", "to the date on which such amounts are paid"),
    ),
    primeRate: orElse(facts.primeRate, primeRateAt(facts.terminationDate)),
    fromTermination: equals(facts.interestFrom, word("termination")),
  };
}

/** A lump sum due five days after termination, with the delay and the interest it meets. */
export function lumpSum(
  name: string,
  amount: Money,
  facts: PackageFacts,
  delay: Delay,
  exempt: YesNo,
): Payable {
  const { due } = delay;
  const delayable = both(facts.specifiedEmployee, not(exempt));
  const delayed = line(
    `Delayed: ${name}`,
    isDelayed({
      dueDate: due,
      separationDate: delay.separationDate,
      delayable,
      end: delay.end,
    }),
    says(
      "4(f)(i)",
      "delayed payment of an amount that is payable to or on behalf of Employee in connection with a termination of employment is required in order to avoid a prohibited distribution",
    ),
  );
  const interestFrom = either(delay.fromTermination, facts.terminationDate, due);
  const interest = delayedInterest({
    amount,
    dueDate: interestFrom,
    paidDate: delay.released,
    annualRate: delay.primeRate,
    basis: facts.basis,
    compounding: facts.compounding,
  });
  return {
    amount,
    due,
    delayable,
    delayed,
    payableOn: either(delayed, delay.released, due),
    interestFrom,
    interest: alike(name, either(delayed, interest, none)),
  };
}
