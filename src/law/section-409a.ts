import { lesser, minus, times } from "../quantities/arithmetic";
import { atLeast, either } from "../quantities/conditions";
import { count } from "../quantities/constants";
import { daysAfter, monthOf, monthsAfter, yearEndAfter, yearOf } from "../quantities/dates";
import { found } from "../quantities/look-up";
import type { CalendarDate, Count, Money } from "../quantities/quantity";
import { line, payment } from "../quantities/steps";
import { compensationLimit } from "./rates/compensation-limit";

const terms = {
  april: count(4),
  payMultiple: 2,
};

/** The year whose 31 December list of specified employees is in force: it takes effect on 1 April. */
export const identificationYear = (separationDate: CalendarDate): Count =>
  line(
    "Identification year",
    minus(
      yearOf(separationDate),
      either(atLeast(monthOf(separationDate), terms.april), count(1), count(2)),
    ),
    "Treas. Reg. 1.409A-1(i)(3), (4)",
  );

interface SeparationPayFacts {
  readonly separationYear: Count;
  readonly priorYearPay: Money;
}

/** Separation pay up to this amount is exempt from the delay after an involuntary separation. */
export const separationPayLimit = ({ separationYear, priorYearPay }: SeparationPayFacts): Money =>
  payment(
    "Separation pay limit",
    times(lesser(priorYearPay, found(compensationLimit, separationYear)), terms.payMultiple),
    "Treas. Reg. 1.409A-1(b)(9)(iii)",
  );

/** The last day on which a payment that vested at separation is still a short-term deferral. */
export const shortTermDeferralDate = (separationDate: CalendarDate): CalendarDate =>
  line(
    "Short-term deferral until the 15th day of the third month after the year",
    daysAfter(monthsAfter(yearEndAfter(separationDate, 0), 2), 15),
    "Treas. Reg. 1.409A-1(b)(4), unverified",
  );

/** "on or before the last day of the calendar year following the year in which the expense is incurred" */
export const lastDayOfFollowingYear = (incurredDate: CalendarDate): CalendarDate =>
  line(
    "31 December of the year after the expense was incurred",
    yearEndAfter(incurredDate, 1),
    "Treas. Reg. 1.409A-3(i)(1)(iv)",
  );
