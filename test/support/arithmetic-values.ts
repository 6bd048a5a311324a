import { Rational } from "./rational";
import { monthsLater } from "./serial-date";

/** A day, by its serial number. */
export class Day {
  constructor(readonly serial: number) {}
}

/** What a part of a working can stand for. */
export type Value = Rational | Day | boolean;

export const ordered = (value: Value): Rational =>
  value instanceof Day ? Rational.of(value.serial) : asFigure(value);

export function asFigure(value: Value): Rational {
  if (value instanceof Rational) return value;
  throw new TypeError(`${JSON.stringify(value)} is not a figure`);
}

export function asDay(value: Value): number {
  if (value instanceof Day) return value.serial;
  throw new TypeError(`${String(value)} is not a date`);
}

export function asYesNo(value: Value): boolean {
  if (typeof value === "boolean") return value;
  throw new TypeError(`${String(value)} is neither yes nor no`);
}

export const wholeNumber = (value: Value): number => {
  const figure = asFigure(value);
  if (!figure.isWhole) throw new TypeError(`${String(figure)} is not whole`);
  return figure.toNumber();
};

/** The greatest number of months that end on or before a day. */
export function fullMonths(from: number, to: number): number {
  let months = 0;
  while (monthsLater(from, months + 1) <= to) months += 1;
  return months;
}
