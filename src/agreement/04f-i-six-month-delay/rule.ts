import { atLeast, atMost, both, either, given, lessThan } from "../../quantities/conditions";
import { daysAfter, earlier, monthsAfter } from "../../quantities/dates";
import type { CalendarDate, YesNo } from "../../quantities/quantity";
import { beside, line, provided, says } from "../../quantities/steps";
import { shortTermDeferralDate } from "../../law/section-409a";

export const terms = {
  months: 6, // "six (6)-month period"
  daysToPay: 5, // "within five (5) days after the end of the postponement period"
};

interface SeparationFacts {
  readonly separationDate: CalendarDate;
  /** Left blank where there was no death. */
  readonly deathDate: CalendarDate;
}

/** Six calendar months after separation, whatever happens in between. */
export const sixMonthsAfter = (separationDate: CalendarDate): CalendarDate =>
  line(
    "Six months after separation",
    monthsAfter(separationDate, terms.months),
    says(
      "4(f)(i)",
      "the expiration of the six (6)-month period measured from the date of Employee's `separation from service'",
    ),
  );

/** The end of the postponement: six months after separation, or death if earlier. */
export function postponedUntil({ separationDate, deathDate }: SeparationFacts): CalendarDate {
  const sixMonths = sixMonthsAfter(separationDate);
  const deathAfterSeparation = provided(atMost(separationDate, deathDate), deathDate, {
    label: "Death date",
    about: deathDate,
    needs: "Section 4(f)(i) runs from the separation, so it needs that day or a later one.",
  });
  return line(
    "End of the postponement",
    either(given(deathDate), earlier(sixMonths, deathAfterSeparation), sixMonths),
    says("4(f)(i)", "prior to the earlier of (x) the expiration of the six (6)-month period"),
  );
}

/** The last day to pay what was postponed. */
export const releasedBy = (end: CalendarDate): CalendarDate =>
  line(
    "Postponed amounts paid by",
    daysAfter(end, terms.daysToPay),
    says("4(f)(i)", "within five (5) days after the end of the postponement period"),
  );

interface DueFacts {
  readonly dueDate: CalendarDate;
  readonly separationDate: CalendarDate;
  /** Whether the delay applies to this amount: a specified employee's, and not exempt. */
  readonly delayable: YesNo;
  readonly end: CalendarDate;
}

/** Whether an amount falls due before the end of the postponement and so waits for it. */
export const isDelayed = ({ dueDate, separationDate, delayable, end }: DueFacts): YesNo =>
  provided(atLeast(dueDate, separationDate), both(delayable, lessThan(dueDate, end)), {
    label: "Due date",
    about: dueDate,
    needs:
      "Section 4(f)(i) delays what falls due on or after the separation, so it needs that day or a later one.",
  });

interface PaymentDateFacts extends SeparationFacts {
  readonly dueDate: CalendarDate;
  readonly specifiedEmployee: YesNo;
}

/** The day an amount is payable: its due date, or five days after the end of the postponement. */
export function paymentDate(facts: PaymentDateFacts): CalendarDate {
  const { dueDate, separationDate, specifiedEmployee } = facts;
  const end = postponedUntil(facts);
  const delayed = line(
    "Delayed: a specified employee's amount due before the end of the postponement",
    isDelayed({ dueDate, separationDate, delayable: specifiedEmployee, end }),
    says(
      "4(f)(i)",
      "delayed payment of an amount that is payable to or on behalf of Employee in connection with a termination of employment is required in order to avoid a prohibited distribution",
    ),
  );
  const payable = line(
    "Payable on",
    either(delayed, releasedBy(end), dueDate),
    says("4(f)(i)", "no such amount shall be provided to or paid on behalf of Employee prior to"),
  );
  return beside(payable, shortTermDeferralDate(separationDate));
}
