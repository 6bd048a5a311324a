import type { Person } from "./people";

const cents = (amount: number): number => Math.round(amount * 100) / 100;

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** Six calendar months after a serial date, by JavaScript's own dates. */
function sixMonthsLater(serial: number): number {
  const day = new Date(EPOCH + serial * MILLISECONDS_A_DAY);
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth() + 6];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const later = Date.UTC(year, month, Math.min(day.getUTCDate(), lastDay));
  return (later - EPOCH) / MILLISECONDS_A_DAY;
}

/**
 * The 12 amounts in doubles, as a hand would write the loop: nothing checked, and wrong by a cent here and
 * there.
 */
export function plainDoubles(
  rows: readonly Person[],
  monthsLater: (serial: number) => number = sixMonthsLater,
): number[][] {
  const answers: number[][] = [];
  for (const row of rows) {
    const stateAndLocal = row[1]! + row[2]!;
    const rate = row[0]! + stateAndLocal + row[3]! - row[0]! * stateAndLocal * row[4]!;
    const years = row[7]!;
    const severance = cents((row[5]! + row[6]!) * years);
    const health = cents(Math.max(row[8]! - row[9]!, 0));
    const healthTax = cents(health * rate);
    const months = row[10]!;
    const insurance = cents(row[11]! * years);
    const insuranceTax = cents(insurance * rate);
    const others = cents(row[12]! * years);
    const othersTax = cents(others * rate);
    const separation = row[13]!;
    const released = Math.min(monthsLater(separation), row[14]!);
    const interest = cents((severance * row[15]! * (released - separation)) / 365);
    const payments =
      severance +
      health * months +
      healthTax * months +
      insurance +
      insuranceTax +
      others +
      othersTax +
      interest;
    const base = row[16]!;
    const excess = payments >= base * 3 ? payments - base : 0;
    const grossUp = excess > 0 ? cents((excess * 0.2) / (1 - rate - 0.2)) : 0;
    answers.push([
      rate,
      severance,
      health,
      healthTax,
      insurance,
      insuranceTax,
      others,
      othersTax,
      released,
      interest,
      payments,
      grossUp,
    ]);
  }
  return answers;
}
