import { Rational } from "../../support/rational";
import { endOfPostponement } from "./delay";
import { deathBenefitDue } from "./due-dates";
import { asDay, sixMonthsAfter } from "./days";
import { healthMonths, type HealthMonth } from "./health-schedule";
import { figure, type Argument } from "./oracle";
import { factsOf, type PackageFacts } from "./package-facts";
import { interestOn, paid, type Paid, type Terms } from "./payable";
import { primeRateOn } from "./published-tables";
import { refused, sum, type Amount } from "./table";
import { benefitsGrossUp, benefitsLump, deathBenefit, severanceLump } from "./termination";

/** Everything the amendment pays on one set of facts, before section 8. */
export interface Package {
  readonly facts: PackageFacts;
  readonly terms: Terms;
  readonly due: number;
  readonly deathBenefit: Rational;
  readonly deathBenefitDue: number | undefined;
  /** Severance, insurance and its gross-up, other benefits and theirs. */
  readonly lumps: readonly Paid[];
  /** Those in which a premium falls due; none where death comes first. */
  readonly months: readonly HealthMonth[];
  readonly total: Rational;
  readonly interest: Amount;
  readonly trust: Amount;
}

/** 4(a) by the days of the six months: so many of 365 of a year's salary. */
function deathBenefitByDays({ salary, death, termination }: PackageFacts): Rational {
  const from = death ?? termination;
  return figure(salary)
    .times(sixMonthsAfter(from) - from)
    .dividedBy(365);
}

/** The lump sums of 4(d)(i), (iv) and (v) with their gross-ups, due five days after termination. */
function lumpsOf(facts: PackageFacts, terms: Terms): readonly Paid[] {
  const { termination, isSpecified, taxRate, taxOnTax } = facts;
  const due = termination + 5;
  const from = facts.isFromTermination ? termination : due;
  const lump = (amount: Rational, isExempt: boolean) =>
    paid(amount, due, isSpecified && !isExempt, terms, from);
  const withGrossUp = (cost: Argument, isExempt: boolean) => {
    const amount = benefitsLump.amount([[cost as number], null])!.toCents();
    const grossUp = benefitsGrossUp.amount([amount.toNumber(), taxRate, taxOnTax])!;
    return [lump(amount, isExempt), lump(grossUp, isExempt)];
  };
  return [
    lump(severanceLump.amount([facts.salary, facts.bonus, null])!, facts.isSeveranceExempt),
    ...withGrossUp(facts.insurance, facts.isInsuranceExempt),
    ...withGrossUp(facts.others, facts.areOthersExempt),
  ];
}

/** 4(d)(iii) for three years, in the months whose premium a death does not end. */
const monthsOf = (facts: PackageFacts, terms: Terms): readonly HealthMonth[] =>
  healthMonths({
    termination: facts.termination,
    premium: facts.premium,
    share: facts.share,
    taxRate: facts.taxRate,
    taxOnTax: facts.taxOnTax,
    isSpecified: facts.isSpecified,
    months: 36,
    cobraMonths: 18,
    isFromPremium: facts.isFromTermination,
    isDue: () => true,
    terms,
  }).filter(
    ({ premiumDue }) =>
      facts.death === undefined || facts.isHealthAfterDeath || premiumDue <= facts.death,
  );

const everythingOf = (lumps: readonly Paid[], months: readonly HealthMonth[]) => [
  ...lumps,
  ...months.flatMap(({ payment, grossUp }) => [payment, grossUp]),
];

/**
 * The trust, funded five days after termination: the package as it is foreseen then, in which a death by
 * that day has happened and a later one has not; what of it is delayed, and its interest.
 */
function trustOf(facts: PackageFacts, prime: Rational | undefined): Amount {
  const { separation, death, termination, basis, compounding } = facts;
  const known = death !== undefined && death <= termination + 5 ? death : undefined;
  const foreseen: PackageFacts = { ...facts, death: known };
  const end = endOfPostponement(separation, known)!;
  const to = facts.isTrustToEnd ? end : end + 5;
  const terms: Terms = { end, released: to, prime, basis, compounding };
  return sum(
    everythingOf(lumpsOf(foreseen, terms), monthsOf(foreseen, terms))
      .filter(({ isDelayed }) => isDelayed)
      .flatMap(({ amount, interestFrom }) => [
        amount,
        to < interestFrom ? refused : interestOn(amount, interestFrom, to, terms),
      ]),
  );
}

/** All of it in the contract's order; undefined where the facts cannot stand together. */
export function packageOn(range: readonly (readonly unknown[])[]): Package | undefined {
  const facts = factsOf(range);
  const { termination, separation, death } = facts;
  const end = endOfPostponement(separation, death);
  if (end === undefined || separation > termination + 5) return undefined;
  if (death !== undefined && death < termination) return undefined;
  if (facts.actual !== undefined && facts.actual < end) return undefined;
  const terms: Terms = {
    end,
    released: facts.actual ?? end + 5,
    prime: facts.prime ?? primeRateOn(termination),
    basis: facts.basis,
    compounding: facts.compounding,
  };
  const lumps = lumpsOf(facts, terms);
  const months = monthsOf(facts, terms);
  const everything = everythingOf(lumps, months);
  const byDays = facts.isDeathByDays ? deathBenefitByDays(facts) : undefined;
  const dueOnDeath = death === undefined ? undefined : deathBenefitDue.amount([death]);
  return {
    facts,
    terms,
    due: termination + 5,
    deathBenefit: byDays ?? deathBenefit.amount([facts.salary, null])!,
    deathBenefitDue: dueOnDeath && asDay(dueOnDeath.toNumber())?.toNumber(),
    lumps,
    months,
    total: everything.reduce((all, { amount }) => all.plus(amount), Rational.of(0)),
    interest: sum(everything.map(({ interest }) => interest)),
    trust: trustOf(facts, terms.prime),
  };
}
