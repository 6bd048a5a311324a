import { Rational } from "../../support/rational";
import { figure, type Oracle } from "./oracle";

const zero = Rational.of(0);

/** 4(a): salary × months ÷ 12. */
export const deathBenefit: Oracle = {
  name: "DEATH_BENEFIT",
  isPayment: true,
  amount: ([salary, months]) => figure(salary).times(figure(months, 6)).dividedBy(12),
};

/** 4(d)(i): years × (salary + maximum bonus). */
export const severanceLump: Oracle = {
  name: "SEVERANCE_LUMP",
  isPayment: true,
  amount: ([salary, bonus, years]) => figure(salary).plus(figure(bonus)).times(figure(years, 3)),
  arranged: (args, random) =>
    random.chance(0.05) ? [random.whole(1, 10_000_000) / 100, 0.01, random.pick([0.5, 2.5])] : args,
};

/** 4(d)(iii): premium − share, not below 0. */
export const healthPayment: Oracle = {
  name: "HEALTH_PAYMENT",
  isPayment: true,
  amount: ([premium, share]) => {
    const paid = figure(premium).minus(figure(share));
    return paid.compare(0) < 0 ? zero : paid;
  },
  arranged: ([premium, share], random) => {
    if (random.chance(0.05)) return [random.whole(400, 100_000) / 200, random.whole(0, 200) / 100];
    return random.chance(0.5)
      ? [premium!, random.decimal(0, Number(premium), 2)]
      : [premium!, share!];
  },
};

/** 4(d)(iii): payment × t; with tax on tax, payment × t ÷ (1 − t). */
export const healthGrossUp: Oracle = {
  name: "HEALTH_GROSSUP",
  isPayment: true,
  amount: ([payment, rate, taxOnTax]) => {
    const tax = figure(payment).times(figure(rate));
    return taxOnTax === true ? tax.dividedBy(Rational.of(1).minus(figure(rate))) : tax;
  },
  magnification: ([, rate, taxOnTax]) => (taxOnTax === true ? 1 / (1 - Number(rate)) : 1),
};
