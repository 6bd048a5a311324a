import { daysAfter } from "../../quantities/dates";
import type { CalendarDate } from "../../quantities/quantity";
import { line, says } from "../../quantities/steps";

export const terms = {
  daysToDetermine: 10, // "within ten (10) days of the triggering event"
  daysToPay: 10, // "within ten (10) days after the Accounting Firm's determination"
};

/** The last day for the Accounting Firm's determination. */
export const determinationDue = (triggerDate: CalendarDate): CalendarDate =>
  line(
    "Determination due",
    daysAfter(triggerDate, terms.daysToDetermine),
    says("8(b)", "within ten (10) days of the triggering event"),
  );

/** The last day to pay the Gross-Up Payment. */
export const grossUpDue = (determinationDate: CalendarDate): CalendarDate =>
  line(
    "Gross-Up Payment due",
    daysAfter(determinationDate, terms.daysToPay),
    says("8(b)", "within ten (10) days after the Accounting Firm's determination"),
  );
