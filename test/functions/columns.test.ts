import { functions } from "../../src/agreement";
import type { AmountFunction } from "../../src/agreement/define-clause";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { readFacts } from "../../src/functions/arguments";
import { evaluate } from "../../src/functions/evaluate";
import type { Cell } from "../../src/functions/grid";
import { held } from "../../src/functions/held";
import { PassedThrough } from "../../src/functions/reading";
import { sectionInWords, sentence } from "../../src/functions/wording";
import { Evaluation } from "../../src/quantities/exact";
import type { Fact } from "../../src/quantities/fact";
import { Refusal } from "../../src/quantities/refusal";
import { Random, randomCount, randomInput } from "../support/random";

const broadcasting = functions.filter(
  (definition): definition is AmountFunction =>
    definition.shape === "amount" && argumentsOf(definition.facts).every(({ list }) => !list),
);

const shown = (cell: Cell) => {
  if (cell instanceof Refusal) return `${cell.code} ${sentence(cell)}`;
  return typeof cell === "object" ? cell.error : cell;
};

/** What the exact reader gives for one row. */
function exactly(definition: AmountFunction, row: readonly unknown[]): Cell {
  try {
    const facts = readFacts(
      argumentsOf(definition.facts).map(({ fact }, at) => [fact, row[at]]),
      sectionInWords(definition.section),
    );
    return held(new Evaluation({ facts, lists: new Map() }).value(definition.result()));
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    if (problem instanceof PassedThrough) return problem.cell;
    throw problem;
  }
}

const odd: readonly unknown[] = [
  null,
  "",
  "x",
  -1,
  true,
  NaN,
  { error: "#DIV/0!" },
  1e15,
  0.1 + 0.2,
  35,
];

/** Cells of any kind, here and there one that is no good. */
const anyCell = (fact: Fact, random: Random) =>
  random.chance(0.02) ? random.pick(odd) : randomInput(fact, random);

/** Cells as a payroll has them: cents, and rates of whole basis points. */
function payrollCell(fact: Fact, random: Random) {
  if (fact.optional && random.chance(0.1)) return null;
  if (fact.kind === "money") return random.decimal(0, 5_000_000, 2);
  if (fact.kind === "rate") return random.decimal(0, 0.6, 4);
  if (fact.kind === "date") return random.whole(39_000, 46_000);
  return randomInput(fact, random);
}

const drawings = [
  ["any cells", anyCell],
  ["a payroll's", payrollCell],
] as const;

describe.each(drawings)(
  "a column of %s, and each row of it alone, is what the exact reader gives",
  (kind, draw) => {
    it.each(broadcasting.map((definition) => [definition.name, definition] as const))(
      "%s",
      (name, definition) => {
        const random = new Random(`columns of ${kind}, ${name}`);
        const asked = argumentsOf(definition.facts);
        const rows = Array.from({ length: randomCount }, () =>
          asked.map(({ fact }) => draw(fact, random)),
        );
        const columns = asked.map((_, at) => rows.map((row) => [row[at]]));
        const answers = evaluate(definition, columns).map(([cell]) => cell!);
        const wrong = rows.flatMap((row, at) => {
          const wanted = shown(exactly(definition, row));
          const alone = shown(evaluate(definition, row)[0]![0]!);
          const given = shown(answers[at]!);
          const agree = Object.is(given, wanted) && Object.is(alone, wanted);
          return agree ? [] : [{ row, given, alone, wanted }];
        });
        expect(wrong).toEqual([]);
        expect(answers).toHaveLength(rows.length);
      },
    );
  },
);
