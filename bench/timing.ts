/** Something timed: its name, and the work of one round. */
export interface Contender {
  readonly name: string;
  readonly round: () => unknown;
}

const median = (figures: readonly number[]): number =>
  figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)]!;

const WARMING_MILLISECONDS = 500;

/** Rounds that are not timed: an engine that stood idle takes a while to find its pace again. */
async function warm(round: Contender["round"]): Promise<void> {
  const start = performance.now();
  do await round();
  while (performance.now() - start < WARMING_MILLISECONDS);
}

/**
 * The median milliseconds of a round of each. The contenders take turns, so that whatever else the machine
 * does falls on all of them; in its turn each warms up for half a second, one round at least, before the one
 * that is timed. The first turn is not timed at all.
 */
export async function takingTurns(
  contenders: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let turn = -1; turn < rounds; turn += 1) {
    for (const { name, round } of contenders) {
      await warm(round);
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
