import Decimal from "decimal.js";

/** Wide enough that sums and products of typed figures never round; our own, not the library's global. */
export const Wide = Decimal.clone({ precision: 400, rounding: Decimal.ROUND_HALF_UP });

/** For figures that do not terminate: quotients shown, powers with fractional exponents. */
export const Narrow = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP });

export type Wide = InstanceType<typeof Wide>;

export type Narrow = InstanceType<typeof Narrow>;

/** A decimal figure to so many places, half away from zero; places below zero are tens, hundreds and so on. */
export function roundedTo(figure: string, places: number): number {
  const unit = new Wide(10).pow(-places);
  return new Wide(new Wide(figure).div(unit).toFixed(0)).times(unit).toNumber() + 0;
}
