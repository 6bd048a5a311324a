import { allocatedBase, allocatedExcess } from "../../src/law/base-allocation";
import { money } from "../../src/quantities/constants";
import { exact } from "../../src/quantities/exact";
import type { Money } from "../../src/quantities/quantity";
import { literalOf } from "../../src/quantities/value";

const worth = (amount: Money) => literalOf(exact(amount, { facts: new Map(), lists: new Map() }));

const shared = (offset: number, presentValue: number, excess: number) => ({
  offset: money(offset),
  presentValue: money(presentValue),
  excess: money(excess),
});

describe("the base amount, payment by payment", () => {
  it.each<[string, number, number, readonly [number, number, number], number, number]>([
    [
      "three fifths of the value takes three fifths of the base amount",
      900_000,
      900_000,
      [500_000, 1_500_000, 1_000_000],
      300_000,
      600_000,
    ],
    [
      "by value, though the excess is of the payment itself",
      1_000_000,
      750_000,
      [500_000, 1_500_000, 1_250_000],
      250_000,
      750_000,
    ],
    ["nothing where there is no excess", 900_000, 900_000, [500_000, 1_400_000, 0], 0, 0],
    ["nothing of nothing", 0, 0, [0, 0, 0], 0, 0],
  ])("%s", (_, payment, present, all, base, excess) => {
    expect(worth(allocatedBase(money(present), shared(...all)))).toBe(base);
    expect(worth(allocatedExcess(money(payment), money(present), shared(...all)))).toBe(excess);
  });
});
