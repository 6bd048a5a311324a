import { plus } from "../../src/quantities/arithmetic";
import { flagColumn, numberColumn, type Block } from "../../src/quantities/column";
import type { Buffers } from "../../src/quantities/column-buffers";
import { ColumnPlan } from "../../src/quantities/columns";
import { amount } from "../../src/quantities/fact";
import { asked } from "./on-facts";

/** As many rows as make a block hand its buffers back. */
const ROWS = 20;
const STEPS = 12;

const salary = asked(amount("Salary"));

/** A sum of sums, each over the one before. */
const long = Array.from({ length: STEPS }).reduce<typeof salary>(
  (sum) => plus(sum, salary),
  salary,
);

/** The block a plan works so many rows in. */
function blockOf(plan: ColumnPlan, rows: number): Block {
  const blocks: Block[] = [];
  plan.run(rows, (_, block) => {
    blocks.push(block);
    return { column: numberColumn(block.numbers().fill(1), 1, 1), given: flagColumn(true) };
  });
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
}

/** How many buffers of numbers a block has made: what it works in is not nothing, what is new is. */
function buffersIn(block: Block): number {
  const renewed = (block as Buffers).renewed();
  let made = 0;
  while (made <= STEPS && renewed.numbers()[0] !== 0) made += 1;
  return made;
}

it("a step's buffer is used again once nothing leans on it: one for the fact, two in turn", () => {
  expect(buffersIn(blockOf(new ColumnPlan([long], []), ROWS))).toBe(3);
});

it("what is answered is kept", () => {
  const plan = new ColumnPlan([plus(salary, salary), long], []);
  expect(buffersIn(blockOf(plan, ROWS))).toBe(4);
});

it("blocks of two lengths are kept, those of a third take their place", () => {
  const plan = new ColumnPlan([long], []);
  const [long20, short] = [blockOf(plan, ROWS), blockOf(plan, 3)];
  expect(blockOf(plan, ROWS)).toBe(long20);
  expect(blockOf(plan, 3)).toBe(short);
  const third = blockOf(plan, 5);
  expect(blockOf(plan, 5)).toBe(third);
  expect(blockOf(plan, ROWS)).not.toBe(long20);
});
