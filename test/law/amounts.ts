import fc from "fast-check";
import { call } from "../../src/functions/call";
import { codeOf } from "../functions/shown";

/** Whole cents, so that what a law says of dollars can be said without a rounding of its own. */
export const centsUpTo = (dollars: number) => fc.integer({ min: 0, max: dollars * 100 });

export const dollars = (cents: number): number => cents / 100;

/** A rate in millionths. */
export const millionthsBelow = (most: number) => fc.integer({ min: 0, max: most * 1e6 - 1 });

export const rateOf = (millionths: number): number => millionths / 1e6;

/** Excel days of 1990 to 2030. */
export const days = fc.integer({ min: 32_874, max: 47_848 });

const answer = (name: string, args: readonly unknown[]) => {
  const cell = call(name, ...args)[0]?.[0];
  return cell === undefined ? undefined : codeOf(cell);
};

/** The figure a function gives; an error is no figure. */
export function figure(name: string, ...args: readonly unknown[]): number {
  const value = answer(name, args);
  if (typeof value !== "number")
    throw new Error(`${name}(${JSON.stringify(args)}) is ${String(value)}`);
  return value;
}

/** The same in whole cents. */
export const cents = (name: string, ...args: readonly unknown[]): number =>
  Math.round(figure(name, ...args) * 100);
