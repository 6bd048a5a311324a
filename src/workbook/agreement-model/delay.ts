import { partsOf } from "../../quantities/calendar";
import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import type { Draft } from "./draft";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { computed, group, paragraph, space, workpaper } from "./rows";
import { figure, worked, type Placed, type Term } from "./term";

const { date, rate, amount, count } = numberFormats;
const DAYS_TO_PAY = 5;

/** One input, or another term where it was left blank. */
const orElse = (input: Term, otherwise: Term): Term =>
  worked(
    input.value === null ? figure(otherwise) : figure(input),
    (of) => `IF(LEN(${of(input)})=0,${of(otherwise)},${of(input)})`,
  );

export interface Delay {
  readonly draft: Draft;
  readonly separation: Placed;
  readonly end: Placed;
  readonly paid: Placed;
  readonly prime: Placed;
}

/** Section 4(f)(i): who waits, until when; and the rate of 4(f)(ii). */
export function delay(parts: Parts, severanceDue: Placed): Delay {
  const draft = workpaper(
    "4(f) Delay",
    "4(f) Six-month delay, interest and trust",
    "For a specified employee: what section 409A holds back, until when, and who secures it",
  );
  specifiedEmployee(draft, parts);
  group(draft, `4(f)(i) ${clauseOf("4(f)(i)").title}`);
  paragraph(draft, clauseOf("4(f)(i)").plain);
  const dates = postponement(draft, parts, severanceDue);
  space(draft);
  group(draft, `4(f)(ii) ${clauseOf("4(f)(ii)").title}`);
  paragraph(draft, clauseOf("4(f)(ii)").plain);
  return { draft, ...dates, prime: primeRate(draft, parts) };
}

const KEY_EMPLOYEE_FACTS = ["Compensation of the identification year", "Officer", "Ownership"];

function specifiedEmployee(draft: Draft, { inputs, ask }: Parts): void {
  const { termination, separation, specified } = packageLabel;
  const left = orElse(inputs.one(separation), inputs.one(termination));
  group(draft, "4(f)(i) Is the executive a specified employee?");
  const year = computed(draft, {
    item: "Identification year",
    basis: "The list in force from 1 April after it",
    of: ask("IDENTIFICATION_YEAR", left),
    format: count,
    authority: "Reg. 1.409A-1(i)",
  });
  if (KEY_EMPLOYEE_FACTS.every((label) => inputs.isGiven(label))) {
    computed(draft, {
      item: "Key employee on the facts of that year",
      basis: "One link: the year is the answer above",
      of: ask("KEY_EMPLOYEE", year, ...KEY_EMPLOYEE_FACTS.map((label) => inputs.one(label))),
      format: null,
      authority: "IRC 416(i)(1)(A)",
    });
  }
  const treated = inputs.one(specified);
  computed(draft, {
    item: "Treated as a specified employee",
    basis: "Inputs: the Compensation Committee decides",
    of: worked(treated.value === true, (of) => `${of(treated)}=TRUE`),
    format: null,
    authority: "Section 4(f)(i)",
  });
  const pay = inputs.one("Pay of the year before");
  if (inputs.isGiven("Pay of the year before")) {
    const year = worked(partsOf(figure(left)).year, (of) => `YEAR(${of(left)})`);
    computed(draft, {
      item: "Limit of exempt separation pay",
      basis: "Twice the lesser of pay and the 401(a)(17) limit",
      of: ask("SEPARATION_PAY_LIMIT", year, pay),
      format: amount,
      authority: "Reg. 1.409A-1(b)(9)",
    });
  }
  space(draft);
}

function postponement(draft: Draft, { inputs, ask }: Parts, severanceDue: Placed) {
  const { termination, separation, death, specified, severanceExempt } = packageLabel;
  const authority = "Section 4(f)(i)";
  const format = date;
  const left = computed(draft, {
    item: "Separation from service",
    basis: "The termination, unless the inputs give a day",
    of: orElse(inputs.one(separation), inputs.one(termination)),
    format,
    authority,
  });
  const end = computed(draft, {
    item: "End of the postponement period",
    basis: "Six calendar months, or death if earlier",
    of: ask("POSTPONED_UNTIL", left, inputs.one(death)),
    format,
    authority,
  });
  const released = worked(figure(end) + DAYS_TO_PAY, (of) => `${of(end)}+${DAYS_TO_PAY}`);
  const paid = computed(draft, {
    item: "Postponed amounts paid on",
    basis: "Five days after it, the last day allowed",
    of: orElse(inputs.one(packageLabel.actualPayment), released),
    format,
    authority,
  });
  const [employee, exempt] = [inputs.one(specified), inputs.one(severanceExempt)];
  const waits = worked(
    employee.value === true && exempt.value !== true,
    (of) => `AND(${of(employee)}=TRUE,${of(exempt)}<>TRUE)`,
  );
  computed(draft, {
    item: "Severance lump sum payable by",
    basis: "The last day allowed",
    of: ask("PAYMENT_DATE", severanceDue, left, waits, inputs.one(death)),
    format,
    authority,
  });
  return { separation: left, end, paid };
}

function primeRate(draft: Draft, { inputs, ask }: Parts): Placed {
  const authority = "Section 4(f)(ii)";
  const listed = computed(draft, {
    item: "Prime rate listed on the termination date",
    basis: "Wall Street Journal",
    of: ask("PRIME_RATE", inputs.one(packageLabel.termination)),
    format: rate,
    authority,
  });
  return computed(draft, {
    item: "Prime rate applied",
    basis: "As listed, unless the inputs give a rate",
    of: orElse(inputs.one(packageLabel.primeRate), listed),
    format: rate,
    authority,
  });
}
