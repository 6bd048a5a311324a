import { cents, dividedBy, greater, minus, plus, times } from "../../quantities/arithmetic";
import { atLeast, either, lessThan, moreThan } from "../../quantities/conditions";
import { money, none, rate, whole } from "../../quantities/constants";
import type { Count, Money, Rate, YesNo } from "../../quantities/quantity";
import { line, payment, provided } from "../../quantities/steps";
import { cell, type Table, type TableCell } from "../../quantities/table";
import {
  cutBack,
  excessParachutePayment,
  offset,
  type ParachutePayments,
} from "../../law/section-280g";
import { exciseRate } from "../../law/section-4999";
import { grossUpOn } from "../08a-gross-up/rule";

export interface ComparisonFacts extends ParachutePayments {
  readonly combinedRate: Rate;
  readonly corporateRate: Rate;
}

/** One way to settle the payments: what is paid, what is taxed, and the gross-up in it. */
export interface Alternative {
  readonly gross: Money;
  readonly tax: Money;
  readonly excise: Money;
  readonly net: Money;
  readonly lostDeduction: Money;
  readonly grossUp: Money;
}

const authority = "IRC 280G(a), (b), 4999(a)";

function alternative(
  name: string,
  gross: Money,
  excess: Money,
  grossUpPaid: Money,
  { combinedRate, corporateRate }: ComparisonFacts,
): Alternative {
  const tax = payment(`Income and employment tax, ${name}`, times(gross, combinedRate), authority);
  const excise = payment(`Excise tax, ${name}`, times(excess, exciseRate), "IRC 4999(a)");
  return {
    gross: line(`Gross paid, ${name}`, gross, authority),
    tax,
    excise,
    net: line(`Net to the executive, ${name}`, minus(minus(gross, tax), excise), authority),
    lostDeduction: payment(`Lost deduction, ${name}`, times(excess, corporateRate), "IRC 280G(a)"),
    grossUp: grossUpPaid,
  };
}

const cells = (label: TableCell, each: Alternative): readonly TableCell[] => [
  label,
  cell(each.gross),
  cell(each.tax),
  cell(each.excise),
  cell(each.net),
  cell(each.gross),
  cell(each.lostDeduction),
  cell(each.grossUp),
];

/**
 * The payment at which paying in full again nets as much as cutting back: with the payments taken at
 * their amounts, or each dollar of them at so much of present value.
 */
export function breakEven(
  facts: Omit<ComparisonFacts, "corporateRate">,
  presentValueOfOne?: Count,
): Money {
  const { baseAmount, combinedRate } = facts;
  const pole = rate("0.80");
  const justBelow = line(
    "Three times the base amount, less $1",
    minus(times(baseAmount, 3), money(1)),
    "IRC 280G(b)(2)(A)(ii)",
  );
  const kept = minus(
    times(justBelow, minus(whole, combinedRate)),
    times(offset(facts), exciseRate),
  );
  const gained = presentValueOfOne
    ? minus(times(minus(whole, combinedRate), presentValueOfOne), exciseRate)
    : minus(pole, combinedRate);
  return payment(
    "Break-even payment",
    provided(
      presentValueOfOne ? moreThan(gained, rate(0)) : lessThan(combinedRate, pole),
      greater(dividedBy(kept, gained), none),
      {
        label: "Combined rate",
        about: combinedRate,
        needs: "A break-even payment exists only below 80%.",
      },
    ),
    authority,
  );
}

/** The four ways, and the excess they start from. */
export interface Alternatives {
  readonly excess: Money;
  readonly full: Alternative;
  readonly cut: Alternative;
  readonly cutWins: YesNo;
  readonly better: Alternative;
  readonly grossed: Alternative;
}

export function alternativesOf(facts: ComparisonFacts): Alternatives {
  const excess = excessParachutePayment(facts);
  const gross = grossUpOn(excess, facts.combinedRate);
  const full = alternative("paid in full", facts.payments, excess, none, facts);
  const cut = alternative("cut back", cutBack(facts), none, none, facts);
  const grossed = alternative(
    "grossed up",
    plus(facts.payments, gross),
    plus(excess, gross),
    gross,
    facts,
  );
  /** To the cent: in a cell each net is off in its own tenth decimal, and a tie is a cut-back. */
  const cutWins = atLeast(cents(minus(cut.net, full.net)), none);
  const better = Object.fromEntries(
    Object.keys(cut).map((key) => {
      const part = key as keyof Alternative;
      return [part, either(cutWins, cut[part], full[part])];
    }),
  ) as unknown as Alternative;
  return { excess, full, cut, cutWins, better, grossed };
}

/** The four alternatives side by side, and the break-even payment. */
export function comparison(facts: ComparisonFacts, presentValueOfOne?: Count): Table {
  const { excess, full, cut, cutWins, better, grossed } = alternativesOf(facts);
  return {
    header: [
      "Alternative",
      "Gross paid",
      "Income and employment tax",
      "Excise tax",
      "Net to the executive",
      "Cost to the employer",
      "Lost deduction",
      "Gross-Up Payment",
    ],
    shared: [excess],
    rows: [
      cells("Paid in full", full),
      cells("Cut back", cut),
      cells(
        {
          words: "Better of the two: cut back",
          when: cutWins,
          otherwise: "Better of the two: paid in full",
        },
        better,
      ),
      cells("Full gross-up", grossed),
      ["Break-even payment", cell(breakEven(facts, presentValueOfOne)), "", "", "", "", "", ""],
    ],
  };
}
