import { plus, total } from "../../quantities/arithmetic";
import { either, equals } from "../../quantities/conditions";
import { word } from "../../quantities/constants";
import type { CalendarDate, Money } from "../../quantities/quantity";
import { alike, line, says } from "../../quantities/steps";
import type { Payable } from "../04d-iii-health-payments/schedule";
import { isDelayed, releasedBy } from "../04f-i-six-month-delay/rule";
import { contribution, endKnownAtFunding, trusted } from "../04f-iii-rabbi-trust/rule";
import type { PackageFacts } from "./delay";
import { inParts, lumpSums, monthly, type Payments } from "./payments";

/** The contribution for everything under 4(d) that is delayed, and its interest as the trust projects it. */
export function trustContribution(
  facts: PackageFacts,
  payments: Payments,
): { readonly contribution: Money; readonly interestTo: CalendarDate } {
  const { separationDate, primeRate } = payments.delay;
  const end = endKnownAtFunding({ ...facts, separationDate });
  const interestTo = line(
    "Trust interest to",
    either(equals(facts.trustInterestTo, word("end")), end, releasedBy(end)),
    says("4(f)(iii)", "an additional amount to cover the interest that is payable on such amounts"),
  );
  const held = ({ amount, due, interestFrom, delayable }: Payable): Money =>
    trusted({
      amount,
      delayed: isDelayed({ dueDate: due, separationDate, delayable, end }),
      interestFrom,
      interestTo,
      annualRate: primeRate,
      basis: facts.basis,
      compounding: facts.compounding,
    });
  const lumps = lumpSums(payments).map((lump, at) => alike(`trust ${at + 1}`, held(lump)));
  const months = monthly({ months: payments.monthsAtFunding }).map((paid, at) =>
    alike(`trust, month ${Math.floor(at / 2) + 1}`, held(paid)),
  );
  const section = "4(f)(iii)";
  const sum = plus(
    line("Held for the lump sums", total(lumps), section),
    inParts("Held for the health payments", months, section),
  );
  return { contribution: contribution(sum), interestTo };
}
