/** Dollars as an axis writes them: 1.5M, 250K. */
export function shortDollars(amount: number): string {
  const size = Math.abs(amount);
  const [unit, letter] = size >= 1e9 ? [1e9, "B"] : size >= 1e6 ? [1e6, "M"] : [1e3, "K"];
  if (size < 1e3) return String(Math.round(amount));
  return `${Number((amount / unit).toFixed(2))}${letter}`;
}

const STEPS = [1, 2, 2.5, 5, 10];

/** Round figures that cover a span, so many or fewer. */
export function ticks(from: number, to: number, most: number): readonly number[] {
  const span = Math.max(to - from, 1);
  const power = 10 ** Math.floor(Math.log10(span / most));
  const step = (STEPS.find((each) => span / (each * power) <= most) ?? 10) * power;
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step);
}
