import { Random } from "../test/support/random";

/** A row of the 17 inputs. */
export type Person = number[];

/**
 * Rows as a roster has them: amounts to the cent, rates of four to six digits, whole years of pay in six
 * rows of ten and a fraction of a year in the others.
 */
export function people(rows: number, name = "people"): Person[] {
  const random = new Random(name);
  const places = () => random.whole(4, 6);
  return Array.from({ length: rows }, () => {
    const separation = random.whole(39_083, 47_483);
    const premium = random.decimal(800, 4_000, 2);
    return [
      random.decimal(0.25, 0.39, places()),
      random.decimal(0, 0.11, places()),
      random.decimal(0, 0.03, places()),
      random.decimal(0.0145, 0.0235, places()),
      random.chance(0.5) ? 1 : 0,
      random.decimal(100_000, 2_000_000, 2),
      random.decimal(0, 1_000_000, 2),
      random.chance(0.6) ? random.whole(1, 4) : random.whole(4, 16) / 4,
      premium,
      random.decimal(0, premium, 2),
      36,
      random.decimal(0, 60_000, 2),
      random.decimal(0, 40_000, 2),
      separation,
      separation + (random.chance(0.1) ? random.whole(0, 300) : 4_000),
      random.decimal(0.0325, 0.095, 4),
      random.decimal(50_000, 1_500_000, 2),
    ];
  });
}
