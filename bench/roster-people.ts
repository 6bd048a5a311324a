import { Random } from "../test/support/random";
import type { Invocation } from "../test/support/dispatcher";

export const rosterLabels = [
  "Termination date",
  "Annual salary",
  "Maximum bonus",
  "Monthly premium",
  "Employee share",
  "Health and benefits tax rate",
  "Specified employee",
  "Prime rate",
  "Change date",
  "Base amount",
  "Section 8 combined rate",
];

/** People under the labels; three times salary and bonus tells them apart. */
export function rosterPeople(count: number, from: number): unknown[][] {
  const random = new Random(`people from ${from}`);
  return Array.from({ length: count }, (_, at) => [
    random.whole(39_500, 45_000),
    100_000 + from + at,
    random.whole(0, 900_000),
    random.decimal(800, 4_000, 2),
    random.decimal(0, 800, 2),
    random.decimal(0.2, 0.5, 4),
    random.chance(0.7),
    random.decimal(0.0325, 0.0825, 4),
    39_400,
    random.decimal(50_000, 500_000, 2),
    random.decimal(0.3, 0.5, 4),
  ]);
}

/** A call of ROSTER for each block of people. */
export const rosterCalls = (people: number, block: number): Invocation[] =>
  Array.from({ length: Math.ceil(people / block) }, (_, at) => {
    const from = at * block;
    const rows = rosterPeople(Math.min(block, people - from), from);
    return { id: "ROSTER", args: [[rosterLabels, ...rows]] };
  });
