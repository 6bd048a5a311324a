const MONTHS_FROM_MARCH = 153;

/** Six calendar months after a serial date, counted in whole numbers from 1 March 0000. */
export function sixMonthsLaterInWholeNumbers(serial: number): number {
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
