import { minus } from "../../../quantities/arithmetic";
import { none } from "../../../quantities/constants";
import type { CalendarDate, Money } from "../../../quantities/quantity";
import { allocatedBase, allocatedExcess } from "../../../law/base-allocation";
import { offset } from "../../../law/section-280g";
import { exciseTax } from "../../../law/section-4999";
import type { SchedulePart } from "../../define-workpapers";
import { cells, sum, type ReportSources } from "./parts";

interface Valued {
  readonly section: string;
  readonly item: string;
  readonly payableOn: CalendarDate | string;
  readonly counted: Money;
  readonly present: Money;
}

/** Each payment at its value at the change, its part of the base amount, and its part of the excess. */
export function valuationPart({ facts, eight }: ReportSources): SchedulePart {
  const { lumps, months } = eight.counted;
  const valued: readonly Valued[] = [
    ...[...lumps, ...months].map(({ section, item, paid, counted, present }) => ({
      section,
      item,
      payableOn: paid.payableOn,
      counted,
      present,
    })),
    {
      section: "8(a)",
      item: "Other parachute payments",
      payableOn: "",
      counted: facts.otherParachutePayments,
      present: facts.otherParachutePayments,
    },
    {
      section: "IRC 280G(b)(4)(A)",
      item: "Pay for services after the change",
      payableOn: "",
      counted: minus(none, facts.laterServices),
      present: minus(none, eight.servicesValue),
    },
  ];
  const shared = {
    offset: offset(eight.parachute),
    presentValue: eight.presentValue,
    excess: eight.excess,
  };
  const allocated = valued.map((each) => ({
    ...each,
    base: allocatedBase(each.present, shared),
    excess: allocatedExcess(each.counted, each.present, shared),
  }));
  return {
    title: "Value at the change, and the excess payment by payment",
    note: "The base amount is allocated by present value, section 280G(b)(3)(B), and carried in full: the cents shown may not add up, the total is the excess.",
    header: [
      "Section",
      "Payment",
      "Payable on",
      "Counted",
      "Present value",
      "Base amount allocated",
      "Excess",
      "Excise at 20%",
    ],
    rows: allocated.map(({ section, item, payableOn, counted, present, base, excess }) =>
      cells(section, item, payableOn, counted, present, base, excess, exciseTax(excess)),
    ),
    totals: cells(
      "8(a)",
      "Total",
      "",
      sum(allocated, ({ counted }) => counted),
      sum(allocated, ({ present }) => present),
      sum(allocated, ({ base }) => base),
      sum(allocated, ({ excess }) => excess),
      sum(allocated, ({ excess }) => exciseTax(excess)),
    ),
  };
}
