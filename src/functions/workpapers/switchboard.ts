import type { Clause, Reading } from "../../agreement/define-clause";
import type { ReadingChoice } from "../../agreement/define-switches";
import type { Workpapers } from "../../agreement/define-workpapers";
import { Evaluation, type Known } from "../../quantities/exact";
import type { Fact } from "../../quantities/fact";
import type { Fraction } from "../../quantities/fraction";
import type { Literal } from "../../quantities/quantity";
import { bareLabel } from "../labelled";
import { drawn, type Drawn, type FactRows } from "./facts";
import { choiceInForce, isAsSet, settingOf } from "./in-force";

/** What a choice changes among the facts, by label; `null` leaves the fact blank. */
export type Sets = readonly (readonly [label: string, value: Literal | null])[];

/** By how many dollars an amount moves; more is positive. */
export interface Difference {
  readonly title: string;
  readonly by: number;
}

export interface SwitchOption {
  readonly words: string;
  readonly sets: Sets;
  readonly isInForce: boolean;
  /** The facts hold already what it sets, so that choosing it would change nothing. */
  readonly isSet: boolean;
  /** One for each amount measured, or the sentence that refuses the choice on these facts. */
  readonly differences: Drawn<readonly Difference[]>;
}

/** A reading that touches the facts, with what each choice would make of them. */
export interface SwitchedReading {
  readonly reading: Reading;
  readonly section: string;
  /** Empty where no fact switches it. */
  readonly options: readonly SwitchOption[];
  /** The fact whose other figure only the user can say. */
  readonly open?: Fact;
}

/** The facts with a choice made. */
export const withSets = (rows: FactRows, sets: Sets): FactRows => {
  const changed = new Set(sets.map(([label]) => bareLabel(label)));
  return [
    ...rows.filter(([label]) => !changed.has(bareLabel(label))),
    ...sets.flatMap(([label, value]) => (value === null ? [] : [[label, value] as const])),
  ];
};

type Amounts = readonly Fraction[];

const amountsOf = (workpapers: Workpapers, known: Known): Amounts => {
  const evaluation = new Evaluation(known);
  return workpapers.switches().measures.map(({ of }) => evaluation.value(of) as Fraction);
};

/** Works out choices on one set of facts; facts that come out alike are worked out once. */
class Trial {
  private readonly evaluation: Evaluation;
  private readonly before: Amounts;
  private readonly made = new Map<string, Drawn<readonly Difference[]>>();

  constructor(
    private readonly workpapers: Workpapers,
    private readonly rows: FactRows,
    known: Known,
  ) {
    this.evaluation = new Evaluation(known);
    this.before = amountsOf(workpapers, known);
  }

  differences(sets: Sets): Drawn<readonly Difference[]> {
    const key = JSON.stringify(sets);
    const kept = this.made.get(key) ?? this.workedOut(sets);
    this.made.set(key, kept);
    return kept;
  }

  private workedOut(sets: Sets): Drawn<readonly Difference[]> {
    return drawn(this.workpapers, withSets(this.rows, sets), (_, known) => {
      const after = amountsOf(this.workpapers, known);
      return this.workpapers.switches().measures.map(({ title }, at) => ({
        title,
        by: after[at]!.minus(this.before[at]!).toNumber(),
      }));
    });
  }

  /** What a choice sets, as values; `undefined` where it rests on a fact that is blank. */
  setsOf({ sets }: ReadingChoice): Sets | undefined {
    const worked = sets.map(
      (setting) => [setting.fact.label, settingOf(setting, this.evaluation)] as const,
    );
    return worked.some(([, value]) => value === undefined)
      ? undefined
      : worked.map(([label, value]) => [label, value!] as const);
  }

  isSet(choice: ReadingChoice): boolean {
    return isAsSet(choice, this.evaluation);
  }

  inForce(choices: readonly ReadingChoice[]): ReadingChoice | undefined {
    return choiceInForce(choices, this.evaluation);
  }
}

const settingWords = (sets: Sets): string =>
  sets
    .map(([label, value]) => `${label} ${value === null ? "left blank" : String(value)}`)
    .join(", ");

function optionsOf(reading: Reading, choices: readonly ReadingChoice[], trial: Trial) {
  const own = choices.filter((each) => each.reading === reading.id);
  const inForce = trial.inForce(own);
  return own.flatMap((each): readonly SwitchOption[] => {
    const sets = trial.setsOf(each);
    if (!sets) return [];
    const { words = each.choice } = reading.choices.find(({ id }) => id === each.choice) ?? {};
    const isOneOfSeveral = own.filter(({ choice }) => choice === each.choice).length > 1;
    return [
      {
        words: isOneOfSeveral ? `${words} (${settingWords(sets)})` : words,
        sets,
        isInForce: each === inForce,
        isSet: trial.isSet(each),
        differences: trial.differences(sets),
      },
    ];
  });
}

/** The most a choice of a reading moves what is paid in all, then what else it moves. */
export const mostMoved = ({ options }: SwitchedReading): readonly number[] => {
  const moved = options.flatMap(({ differences }) =>
    differences.is === "drawn" ? [differences.of.map(({ by }) => Math.abs(by))] : [],
  );
  const [first = [], ...rest] = moved;
  return first.map((by, at) => Math.max(by, ...rest.map((each) => each[at]!)));
};

const byMostMoved = (a: SwitchedReading, b: SwitchedReading): number => {
  const [left, right] = [mostMoved(a), mostMoved(b)];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const more = (right[at] ?? -1) - (left[at] ?? -1);
    if (more !== 0) return more;
  }
  return 0;
};

const canBeSwitched = ({ switchedBy: { argument, functions, packageFact } }: Reading): boolean =>
  argument !== undefined || functions !== undefined || packageFact !== undefined;

const trialOn = (workpapers: Workpapers, rows: FactRows): Drawn<Trial> =>
  drawn(workpapers, rows, (_, known) => new Trial(workpapers, rows, known));

/** Every reading that touches the facts, what moves most first; yields the share done after each. */
export function* switchboard(
  clauses: readonly Clause[],
  workpapers: Workpapers,
  rows: FactRows,
): Generator<number, Drawn<readonly SwitchedReading[]>> {
  const trial = trialOn(workpapers, rows);
  if (trial.is === "refused") return trial;
  const { clauses: touched, choices, open } = workpapers.switches();
  const readings = clauses
    .filter(({ id }) => touched.includes(id))
    .flatMap(({ section, readings: all }) =>
      all.filter(canBeSwitched).map((reading) => ({ section, reading })),
    );
  const switched: SwitchedReading[] = [];
  for (const { section, reading } of readings) {
    const fact = open.find((each) => each.reading === reading.id)?.fact;
    const options = optionsOf(reading, choices, trial.of);
    switched.push({ reading, section, options, ...(fact ? { open: fact } : {}) });
    yield switched.length / readings.length;
  }
  return { is: "drawn", of: switched.sort(byMostMoved) };
}

/** The amounts that readings move, as they stand; the first is what is paid in all. */
export const measured = (
  workpapers: Workpapers,
  rows: FactRows,
): Drawn<readonly { readonly title: string; readonly amount: number }[]> =>
  drawn(workpapers, rows, (_, known) => {
    const amounts = amountsOf(workpapers, known);
    return workpapers
      .switches()
      .measures.map(({ title }, at) => ({ title, amount: amounts[at]!.toNumber() }));
  });

/** What other facts would make of the amounts. */
export function differencesOf(
  workpapers: Workpapers,
  rows: FactRows,
  sets: Sets,
): Drawn<readonly Difference[]> {
  const trial = trialOn(workpapers, rows);
  return trial.is === "drawn" ? trial.of.differences(sets) : trial;
}
