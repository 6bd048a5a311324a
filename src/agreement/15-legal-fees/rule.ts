import { atMost } from "../../quantities/conditions";
import { daysAfter, earlier } from "../../quantities/dates";
import type { CalendarDate } from "../../quantities/quantity";
import { line, provided, says } from "../../quantities/steps";
import { lastDayOfFollowingYear } from "../../law/section-409a";

export const terms = {
  daysToPay: 5, // "within five (5) days following presentation"
};

interface LegalFeeFacts {
  readonly presentedDate: CalendarDate;
  readonly incurredDate: CalendarDate;
}

/** The last day to pay counsel's fees: five days after presentation, and never past the following year. */
export function legalFeeDue({ presentedDate, incurredDate }: LegalFeeFacts): CalendarDate {
  const lastDay = lastDayOfFollowingYear(incurredDate);
  const afterPresentation = line(
    "Five days after presentation",
    daysAfter(presentedDate, terms.daysToPay),
    says(
      "15",
      "within five (5) days following presentation by Employee of a statement or statements or customary retainer letter",
    ),
  );
  return line(
    "Legal fees due",
    provided(atMost(presentedDate, lastDay), earlier(afterPresentation, lastDay), {
      label: "Presented date",
      about: presentedDate,
      needs:
        "Section 15 pays no later than 31 December of the year after the fees were incurred, and section 409A bars payment after that day.",
    }),
    says(
      "15",
      "not later than December 31 of the calendar year following the calendar year in which the fees or expenses are actually incurred",
    ),
  );
}
