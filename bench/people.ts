import { Random } from "../test/support/random";

/** A row of the 17 inputs. */
export type Person = number[];

const LIVES_ON = 4_000;

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
      separation + (random.chance(0.1) ? random.whole(0, 300) : LIVES_ON),
      random.decimal(0.0325, 0.095, 4),
      random.decimal(50_000, 1_500_000, 2),
    ];
  });
}

/** Rows full of exact half-cents and of amounts that meet: odd cents, short rates, halves of years. */
export function tiedPeople(rows: number, name = "tied people"): Person[] {
  const random = new Random(name);
  const odd = (most: number) => random.whole(0, most * 20) / 20 + random.pick([0, 0.01, 0.05]);
  return Array.from({ length: rows }, () => {
    const separation = random.whole(39_083, 47_483);
    const premium = odd(4_000);
    const salary = odd(1_000_000);
    const years = random.pick([0.5, 1, 1.5, 2, 2.5, 3]);
    return [
      random.pick([0.25, 0.35, 0.3, 0.375]),
      random.pick([0, 0.05, 0.1, 0.125]),
      0,
      random.pick([0, 0.015, 0.025]),
      random.pick([0, 0, 1]),
      salary,
      random.pick([0, odd(500_000)]),
      years,
      premium,
      random.pick([0, premium, random.whole(0, Math.floor(premium))]),
      random.pick([12, 36]),
      odd(60_000),
      odd(40_000),
      separation,
      separation + random.pick([0, 73, 146, 181, 184, LIVES_ON]),
      random.pick([0.05, 0.0725, 0.1, 0.0365]),
      random.pick([random.whole(1, 200) * 5_000, Math.round((salary * years * 100) / 3) / 100]),
    ].map((figure) => Math.round(figure * 1e6) / 1e6);
  });
}
