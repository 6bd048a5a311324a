import { plus } from "../../../quantities/arithmetic";
import { either } from "../../../quantities/conditions";
import { none } from "../../../quantities/constants";
import { line } from "../../../quantities/steps";
import type { LinesPart } from "../../define-workpapers";
import type { Payable } from "../../04d-iii-health-payments/schedule";
import { trustDue } from "../../04f-iii-rabbi-trust/rule";
import { inParts, lumpSums, monthly } from "../payments";
import { interestOf } from "../totals";
import { trustContribution } from "../trust";
import { sum, type ReportSources } from "./parts";

/** Who waits, until when, at what rate, and what it comes to. */
export function delayPart({ facts, payments }: ReportSources): LinesPart {
  const { delay } = payments;
  const waiting = ({ delayed, amount }: Payable) => either(delayed, amount, none);
  return {
    title: "Delay and interest, section 409A",
    note: "What would be a prohibited distribution to a specified employee waits six months from the separation from service, or until an earlier death, and earns the prime rate.",
    lines: [
      facts.specifiedEmployee,
      delay.separationDate,
      delay.end,
      delay.released,
      line("Prime rate on what is delayed", delay.primeRate, "4(f)(ii)"),
      line(
        "Amounts delayed",
        plus(
          line("Lump sums delayed", sum(lumpSums(payments), waiting), "4(f)(i)"),
          inParts("Health payments delayed", monthly(payments).map(waiting), "4(f)(i)"),
        ),
        "4(f)(i)",
      ),
      interestOf(payments),
    ],
  };
}

/** What the rabbi trust is to hold, and from when. */
export function trustPart({ facts, payments }: ReportSources): LinesPart {
  const { contribution, interestTo } = trustContribution(facts, payments);
  return {
    title: "Rabbi trust",
    note: "What is delayed of section 4(d)(i), (iii), (iv) and (v), with the interest it will have earned, contributed within five days of the termination.",
    lines: [trustDue(facts.terminationDate), interestTo, contribution],
  };
}
