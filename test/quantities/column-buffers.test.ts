import { flagColumn, numberColumn } from "../../src/quantities/column";
import { Buffers } from "../../src/quantities/column-buffers";
import { columnOf } from "./columns-drawn";

/** The fewest rows whose buffers are handed back. */
const ROWS = 17;
const column = (top: Float64Array) => numberColumn(top, 1, 1);

describe("a block's buffers", () => {
  it("are as long as the block, and each its own", () => {
    const block = new Buffers(ROWS);
    const [first, second] = [block.numbers(), block.numbers()];
    expect(first).not.toBe(second);
    expect([first.length, block.flags().length, block.doubtful.length]).toEqual([ROWS, ROWS, ROWS]);
    expect(block.flags()).not.toBe(block.flags());
  });

  it("are new where none has come back", () => {
    const block = new Buffers(ROWS);
    block.hold(numberColumn(1, 1, 1));
    expect(block.flags()).toEqual(new Uint8Array(ROWS));
    expect(block.numbers()).toEqual(new Float64Array(ROWS));
  });

  it("come back at once where the column worked does not hold them", () => {
    const block = new Buffers(ROWS);
    const [held, lent, flags] = [block.numbers(), block.numbers(), block.flags()];
    block.hold(column(held));
    expect(block.numbers()).toBe(lent);
    expect(block.flags()).toBe(flags);
    expect(block.numbers()).not.toBe(held);
  });

  it("come back when the column is released", () => {
    const block = new Buffers(ROWS);
    const [top, below, flags] = [block.numbers(), block.numbers(), block.flags()];
    const quotient = columnOf({ top, below });
    block.hold(quotient);
    block.hold(flagColumn(flags));
    block.release(quotient);
    block.release(flagColumn(flags));
    expect(new Set([block.numbers(), block.numbers()])).toEqual(new Set([top, below]));
    expect(block.numbers()).not.toBe(top);
  });

  it("stay out while a flag column holds them", () => {
    const block = new Buffers(ROWS);
    const flags = block.flags();
    block.hold(flagColumn(flags));
    expect(block.flags()).not.toBe(flags);
  });

  it("shared by two columns come back with the last", () => {
    const block = new Buffers(ROWS);
    const top = block.numbers();
    block.hold(column(top));
    block.hold(column(top));
    block.release(column(top));
    expect(block.numbers()).not.toBe(top);
    block.release(column(top));
    expect(block.numbers()).toBe(top);
  });

  it("come back once, however often released", () => {
    const block = new Buffers(ROWS);
    const top = block.numbers();
    block.hold(column(top));
    block.release(column(top));
    block.release(column(top));
    expect(block.numbers()).toBe(top);
    expect(block.numbers()).not.toBe(top);
  });

  it("that nobody lent are nobody's to take", () => {
    const block = new Buffers(ROWS);
    const foreign = new Float64Array(ROWS);
    block.hold(column(foreign));
    block.release(column(foreign));
    expect(block.numbers()).not.toBe(foreign);
  });

  it("are none of a figure, a condition or a word", () => {
    const block = new Buffers(ROWS);
    const below = block.numbers();
    for (const fixed of [
      numberColumn(1, 1, 1),
      flagColumn(true),
      { sort: "text", texts: "NJ" } as const,
    ]) {
      block.hold(fixed);
      block.release(fixed);
    }
    expect(block.numbers()).toBe(below);
    const other = block.numbers();
    block.hold(columnOf({ top: 1, below: other }));
    expect(block.numbers()).not.toBe(other);
  });

  it("handed out to keep stay out", () => {
    const block = new Buffers(ROWS);
    const kept = block.keeping(() => block.numbers());
    const lent = block.numbers();
    block.hold(numberColumn(1, 1, 1));
    expect(block.numbers()).toBe(lent);
    expect(block.numbers()).not.toBe(kept);
  });

  it("handed out to keep, and the work fails: the next come back again", () => {
    const block = new Buffers(ROWS);
    const failing = () => {
      throw new RangeError("fails");
    };
    expect(() => block.keeping(failing)).toThrow("fails");
    const lent = block.numbers();
    block.hold(numberColumn(1, 1, 1));
    expect(block.numbers()).toBe(lent);
  });

  it("of sixteen rows or fewer do not come back before the block is renewed", () => {
    const block = new Buffers(ROWS - 1);
    const top = block.numbers();
    block.hold(column(top));
    block.release(column(top));
    expect(block.numbers()).not.toBe(top);
    block.renewed();
    expect([block.numbers(), block.numbers()]).toContain(top);
  });

  it("are all back when the block is renewed, and nothing is in doubt", () => {
    const block = new Buffers(ROWS);
    const made = [block.numbers(), block.numbers()];
    const flags = [block.flags(), block.flags()];
    block.hold(column(made[0]!));
    block.doubtful.fill(1);
    expect(block.renewed()).toBe(block);
    expect([...block.doubtful]).toEqual(Array.from({ length: ROWS }, () => 0));
    expect(new Set([block.numbers(), block.numbers()])).toEqual(new Set(made));
    expect(new Set([block.flags(), block.flags()])).toEqual(new Set(flags));
    const [another, more] = [block.numbers(), block.flags()];
    expect([another, more]).toEqual([new Float64Array(ROWS), new Uint8Array(ROWS)]);
    expect(made).not.toContain(another);
    expect(flags).not.toContain(more);
  });

  it("lent before are not taken back after", () => {
    const block = new Buffers(ROWS);
    const top = block.numbers();
    block.hold(column(top));
    const lent = block.numbers();
    block.renewed();
    block.release(column(top));
    block.hold(numberColumn(1, 1, 1));
    expect(new Set([block.numbers(), block.numbers()])).toEqual(new Set([top, lent]));
    expect([top, lent]).not.toContain(block.numbers());
  });
});
