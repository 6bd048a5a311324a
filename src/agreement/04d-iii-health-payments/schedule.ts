import { greater, lesser, minus, plus, times, total } from "../../quantities/arithmetic";
import { atLeast, atMost, both, either, given, not, orElse } from "../../quantities/conditions";
import { count, no, none, yes } from "../../quantities/constants";
import { daysAfter, monthOf, monthsAfter, nextMonthStart, yearOf } from "../../quantities/dates";
import type {
  CalendarDate,
  Count,
  Kind,
  Money,
  Quantity,
  Rate,
  YesNo,
} from "../../quantities/quantity";
import { alike, line, provided, says } from "../../quantities/steps";
import { cell, type Table } from "../../quantities/table";
import { isDelayed, postponedUntil, releasedBy } from "../04f-i-six-month-delay/rule";
import {
  delayedInterest,
  primeRateAt,
  terms as interestTerms,
} from "../04f-ii-delayed-interest/rule";
import { healthGrossUp, healthPayment, terms } from "./rule";

export interface HealthFacts {
  readonly terminationDate: CalendarDate;
  readonly separationDate: CalendarDate;
  readonly monthlyPremium: Money;
  readonly employeeShare: Money;
  readonly taxRate: Rate;
  readonly taxOnTax: YesNo;
  readonly specifiedEmployee: YesNo;
  readonly primeRate: Rate;
  readonly cobraMonths: Count;
  /** When the postponement ends and when what it held is paid. */
  readonly end: CalendarDate;
  readonly released: CalendarDate;
  readonly basis: Count;
  readonly compounding: Count;
  /** Whether interest runs from the premium's due date instead of the last day to reimburse. */
  readonly interestFromPremium: YesNo;
  /** Whether a premium still falls due on a day; it does unless this says otherwise. */
  readonly isDue?: (premiumDue: CalendarDate) => YesNo;
}

/** One payment of a month: what it is, when it is payable, and its interest where it waits. */
export interface Payable {
  readonly amount: Money;
  readonly due: CalendarDate;
  /** Whether section 4(f) can delay it at all. */
  readonly delayable: YesNo;
  readonly delayed: YesNo;
  readonly payableOn: CalendarDate;
  readonly interestFrom: CalendarDate;
  readonly interest: Money;
}

export interface HealthMonth {
  readonly premiumDue: CalendarDate;
  /** Whether the premium still falls due. */
  readonly isDue: YesNo;
  readonly reimburseBy: CalendarDate;
  readonly withinCobra: YesNo;
  readonly payment: Payable;
  readonly grossUp: Payable;
}

/** The premium of a month, its Health Payment and its gross-up; months are numbered from 1. */
export function healthMonths(facts: HealthFacts): (month: number) => HealthMonth {
  const { monthlyPremium, employeeShare, taxRate, taxOnTax, end, separationDate } = facts;
  const amount = healthPayment({ monthlyPremium, employeeShare });
  const grossUp = healthGrossUp({ healthPayment: amount, taxRate, taxOnTax });
  const firstDue = nextMonthStart(facts.terminationDate);
  return (month) => {
    const ofMonth = <K extends Kind>(title: string, of: Quantity<K>) =>
      alike(`month ${month}`, line(title, of, "4(d)(iii)"));
    const premiumDue = ofMonth("Premium due", monthsAfter(firstDue, month - 1));
    const reimburseBy = ofMonth("Reimburse by", daysAfter(premiumDue, terms.daysToReimburse));
    const withinCobra = atLeast(facts.cobraMonths, count(month));
    const isDue = facts.isDue?.(premiumDue);
    const due = (title: string, money: Money): Money =>
      isDue ? ofMonth(title, either(isDue, money, none)) : money;
    const dueBeforeEnd = isDelayed({ dueDate: reimburseBy, separationDate, delayable: yes, end });
    const payable = (name: string, money: Money, exempt?: YesNo): Payable => {
      const delayable = exempt
        ? both(facts.specifiedEmployee, not(exempt))
        : facts.specifiedEmployee;
      const delayed = ofMonth(`${name} delayed`, both(delayable, dueBeforeEnd));
      const interestFrom = either(facts.interestFromPremium, premiumDue, reimburseBy);
      const interest = delayedInterest({
        amount: money,
        dueDate: interestFrom,
        paidDate: facts.released,
        annualRate: facts.primeRate,
        basis: facts.basis,
        compounding: facts.compounding,
      });
      return {
        amount: money,
        due: reimburseBy,
        delayable,
        delayed,
        payableOn: either(delayed, facts.released, reimburseBy),
        interestFrom,
        interest: alike(`month ${month}`, either(delayed, interest, none)),
      };
    };
    return {
      premiumDue,
      isDue: isDue ?? yes,
      reimburseBy,
      withinCobra,
      payment: payable("Health Payment", due("Health Payment of the month", amount), withinCobra),
      grossUp: payable("Gross-up", due("Gross-up of the month", grossUp)),
    };
  };
}

export interface ScheduleFacts {
  readonly terminationDate: CalendarDate;
  readonly monthlyPremium: Money;
  readonly employeeShare: Money;
  readonly taxRate: Rate;
  readonly specifiedEmployee: YesNo;
  readonly primeRate: Rate;
  readonly deathDate: CalendarDate;
  readonly months: Count;
  readonly cobraMonths: Count;
  readonly taxOnTax: YesNo;
}

const monthsOfYear = 12;

const calendarMonth = (day: CalendarDate): Count =>
  plus(times(yearOf(day), monthsOfYear), monthOf(day));

/** How many premiums fall due: the months agreed, or those on or before a death. */
export function premiumsDue({ terminationDate, deathDate, months }: ScheduleFacts): Count {
  const untilDeath = minus(calendarMonth(deathDate), calendarMonth(terminationDate));
  const counted = provided(atMost(terminationDate, deathDate), lesser(months, untilDeath), {
    label: "Death date",
    about: deathDate,
    needs: "Section 4(d)(iii) runs from the termination, so it needs that day or a later one.",
  });
  return line(
    "Premiums falling due",
    either(given(deathDate), greater(counted, count(0)), months),
    says(
      "4(d)(iii)",
      "For a period of three (3) years following Employee's termination of employment",
    ),
  );
}

const header = [
  "Month",
  "Premium due",
  "Health Payment",
  "Reimburse by",
  "Gross-up",
  "Within the COBRA period",
  "Health Payment payable on",
  "Interest on the Health Payment",
  "Gross-up payable on",
  "Interest on the gross-up",
] as const;

/** The schedule, a row a month and a total, separation taken on the termination date. */
export function healthSchedule(facts: ScheduleFacts, size: number): Table {
  const { terminationDate: separationDate, deathDate } = facts;
  const end = postponedUntil({ separationDate, deathDate });
  const released = releasedBy(end);
  const monthOfHealth = healthMonths({
    ...facts,
    separationDate,
    end,
    released,
    primeRate: orElse(facts.primeRate, primeRateAt(facts.terminationDate)),
    basis: count(interestTerms.basis),
    compounding: count(interestTerms.compounding),
    interestFromPremium: no,
  });
  const months = Array.from({ length: size }, (_, at) => monthOfHealth(at + 1));
  const sum = (title: string, of: (month: HealthMonth) => Money) =>
    cell(line(title, total(months.map(of)), "4(d)(iii)"));
  return {
    header,
    shared: [end],
    rows: [
      ...months.map(({ premiumDue, reimburseBy, withinCobra, payment, grossUp }, at) => [
        cell(count(at + 1)),
        cell(premiumDue),
        cell(payment.amount),
        cell(reimburseBy),
        cell(grossUp.amount),
        cell(withinCobra),
        cell(payment.payableOn),
        cell(payment.interest),
        cell(grossUp.payableOn),
        cell(grossUp.interest),
      ]),
      [
        "Total",
        "",
        sum("Total Health Payments", ({ payment }) => payment.amount),
        "",
        sum("Total gross-ups", ({ grossUp }) => grossUp.amount),
        "",
        "",
        sum("Total interest on the Health Payments", ({ payment }) => payment.interest),
        "",
        sum("Total interest on the gross-ups", ({ grossUp }) => grossUp.interest),
      ],
    ],
  };
}
