/** Something timed: its name, and the work of one round. */
export interface Contender {
  readonly name: string;
  readonly round: () => unknown;
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;

/**
 * The median milliseconds of a round of each. The contenders take turns, so that whatever else the machine
 * does falls on all of them; the first turn only warms up. In its turn each goes two rounds and the second is
 * timed: none pays for what the one before it left in the caches.
 */
export async function takingTurns(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = -1; turn < rounds; turn += 1) {
    for (const { name, round } of contenders) {
      await round();
      const start = performance.now();
      await round();
      if (turn >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, figures]) => [name, median(figures)]));
}

/** A line of the table: what is compared, at what size, and how many times the second takes of the first. */
export function line(what: string, size: string, ratio: number, note = ""): void {
  console.log(`${what.padEnd(58)}${size.padStart(12)}${ratio.toFixed(2).padStart(11)}  ${note}`);
}

export const heading = (title: string): void => console.log(`\n${title}`);
