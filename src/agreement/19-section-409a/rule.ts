import type { CalendarDate } from "../../quantities/quantity";
import { line, says } from "../../quantities/steps";
import { lastDayOfFollowingYear } from "../../law/section-409a";

/** The last day to reimburse an expense. */
export const reimbursementDue = (incurredDate: CalendarDate): CalendarDate =>
  line(
    "Reimbursement due",
    lastDayOfFollowingYear(incurredDate),
    says(
      "19",
      "the reimbursement of an eligible expense will be made on or before the last day of the calendar year following the year in which the expense is incurred",
    ),
  );
