import { both, either, moreThan } from "../quantities/conditions";
import { money, rate, yes } from "../quantities/constants";
import { found } from "../quantities/look-up";
import type { Count, Money, Rate, YesNo } from "../quantities/quantity";
import { line } from "../quantities/steps";
import { officerThreshold } from "./rates/officer-threshold";

interface KeyEmployeeFacts {
  readonly year: Count;
  readonly compensation: Money;
  readonly officer: YesNo;
  readonly ownership: Rate;
}

/** "a 5-percent owner", "a 1-percent owner", "$150,000": fixed in the statute, never indexed. */
const terms = {
  fivePercent: rate("0.05"),
  onePercent: rate("0.01"),
  ownerCompensation: money(150_000),
};

/** Whether the statute makes the person a key employee in the year; each limit strictly exceeded. */
export function keyEmployee({ year, compensation, officer, ownership }: KeyEmployeeFacts): YesNo {
  const fivePercentOwner = line(
    "Owner of more than 5%",
    moreThan(ownership, terms.fivePercent),
    "IRC 416(i)(1)(A)(ii)",
  );
  const onePercentOwner = line(
    "Owner of more than 1% paid more than 150,000",
    both(moreThan(ownership, terms.onePercent), moreThan(compensation, terms.ownerCompensation)),
    "IRC 416(i)(1)(A)(iii)",
  );
  const paidOfficer = line(
    "Officer paid more than the year's limit",
    either(officer, moreThan(compensation, found(officerThreshold, year)), officer),
    "IRC 416(i)(1)(A)(i)",
  );
  return line(
    "Key employee",
    either(fivePercentOwner, yes, either(onePercentOwner, yes, paidOfficer)),
    "IRC 416(i)(1)(A)",
  );
}
