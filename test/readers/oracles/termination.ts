import { Rational } from "../../support/rational";
import { cellsOf, figure, type Oracle } from "./oracle";

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

/** 4(d)(iv), (v): years × the sum of the annual costs; blank rows are passed over. */
export const benefitsLump: Oracle = {
  name: "BENEFITS_LUMP",
  isPayment: true,
  amount: ([costs, years]) => {
    const each = cellsOf(costs).filter((cost) => cost !== null);
    if (each.length === 0) return undefined;
    return each
      .reduce<Rational>((sum, cost) => sum.plus(figure(cost)), zero)
      .times(figure(years, 3));
  },
  arranged: ([costs, years], random) => {
    if (random.chance(0.1)) return [[random.whole(1, 10_000_000) / 100, 0.01], 2.5];
    const cells = cellsOf(costs);
    return [cells.map((cost, at) => (at > 0 && random.chance(0.1) ? null : cost)), years!];
  },
};

/** 4(d)(iv), (v): as the gross-up of a Health Payment. */
export const benefitsGrossUp: Oracle = { ...healthGrossUp, name: "BENEFITS_GROSSUP" };
