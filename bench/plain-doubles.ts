import type { Person } from "./people";

const cents = (amount: number): number => Math.round(amount * 100) / 100;

const MONTHS_FROM_MARCH = 153;

/** Six calendar months after a serial date, in whole numbers (days since 1 March 0000). */
function sixMonthsLater(serial: number): number {
  const days = serial + 693_899;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * yearOfEra + (yearOfEra >> 2) - Math.floor(yearOfEra / 100));
  const month = Math.floor((5 * inYear + 2) / MONTHS_FROM_MARCH);
  const day = inYear - Math.floor((MONTHS_FROM_MARCH * month + 2) / 5);
  const [year, later] = month >= 6 ? [yearOfEra + 1, month - 6] : [yearOfEra, month + 6];
  const start =
    era * 146_097 +
    365 * year +
    (year >> 2) -
    Math.floor(year / 100) +
    Math.floor(year / 400) +
    Math.floor((MONTHS_FROM_MARCH * later + 2) / 5);
  const isLeap = (year + 1) % 4 === 0 && ((year + 1) % 100 !== 0 || (year + 1) % 400 === 0);
  const length = later === 11 ? (isLeap ? 29 : 28) : later % 5 === 1 || later % 5 === 3 ? 30 : 31;
  return start + Math.min(day, length - 1) - 693_899;
}

/** The 12 amounts in doubles, as a hand would write the loop: fast, and wrong by a cent here and there. */
export function plainDoubles(rows: readonly Person[]): number[][] {
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
    const released = Math.min(sixMonthsLater(separation), row[14]!);
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
