import fc from "fast-check";
import { codes } from "../functions/shown";
import { holds } from "../support/random";
import { cents, centsUpTo, dollars, figure, millionthsBelow, rateOf } from "./amounts";

const payments = centsUpTo(50_000_000);
const base = centsUpTo(5_000_000);

describe("the excess parachute payment", () => {
  it.each<[string, readonly number[], number]>([
    ["a cent below three times the base amount: none", [1_499_999.99, 500_000], 0],
    ["exactly three times: all above one base amount", [1_500_000, 500_000], 1_000_000],
    ["a cent above", [1_500_000.01, 500_000], 1_000_000.01],
    ["tested on present value, measured on the payments", [600_000, 100_000, 300_000], 500_000],
    ["a cent of present value below", [600_000, 100_000, 299_999.99], 0],
    ["no base amount at all: everything is excess", [600_000, 0], 600_000],
    ["nothing paid, no base amount", [0, 0], 0],
    ["three times a base amount of thirds of a cent", [0.01, 0.0033333], 0.01],
  ])("%s", (_, args, excess) => {
    expect(figure("EXCESS_PARACHUTE", ...args)).toBe(excess);
  });

  it("is nothing, or the payments less one base amount and then at least two", () => {
    holds(
      fc.property(payments, base, (paid, of) => {
        const excess = cents("EXCESS_PARACHUTE", dollars(paid), dollars(of));
        expect(excess).toBe(paid >= 3 * of ? paid - of : 0);
        if (paid > 0 && excess > 0) expect(excess).toBeGreaterThanOrEqual(2 * of);
      }),
    );
  });

  it("never grows with the base amount", () => {
    holds(
      fc.property(payments, base, centsUpTo(100_000), (paid, of, more) => {
        const excess = (amount: number) =>
          cents("EXCESS_PARACHUTE", dollars(paid), dollars(amount));
        expect(excess(of + more)).toBeLessThanOrEqual(excess(of));
      }),
    );
  });

  it("grows dollar for dollar above the threshold", () => {
    holds(
      fc.property(base, centsUpTo(1_000_000), centsUpTo(1_000_000), (of, above, more) => {
        const excess = (paid: number) => cents("EXCESS_PARACHUTE", dollars(paid), dollars(of));
        expect(excess(3 * of + above + more) - excess(3 * of + above)).toBe(more);
      }),
    );
  });
});

describe("the excise", () => {
  it("is a fifth of the excess, to the cent", () => {
    holds(
      fc.property(payments, base, (paid, of) => {
        const excess = cents("EXCESS_PARACHUTE", dollars(paid), dollars(of));
        // A fifth of whole cents never ends on half a cent.
        expect(cents("EXCISE_TAX", dollars(paid), dollars(of))).toBe(Math.round(excess / 5));
      }),
    );
  });
});

describe("the gross-up", () => {
  it("once taxed, leaves the payment whole to the cent", () => {
    holds(
      fc.property(payments, base, millionthsBelow(0.79), (paid, of, rate) => {
        const grossUp = BigInt(
          cents("PARACHUTE_GROSSUP", dollars(paid), dollars(of), rateOf(rate)),
        );
        const excess = BigInt(cents("EXCESS_PARACHUTE", dollars(paid), dollars(of)));
        // In millionths of a cent: what is kept of the gross-up, less the excise on payments and gross-up.
        const left = grossUp * BigInt(1e6 - rate) - 200_000n * (excess + grossUp);
        const halfCent = BigInt(1e6 - rate - 200_000);
        // Rounded to the nearest cent, it is off by at most what half a cent of gross-up leaves.
        expect(left * 2n <= halfCent && left * 2n >= -halfCent).toBe(true);
      }),
    );
  });

  it("is the least that does: without it there is no excess, so there is none", () => {
    holds(
      fc.property(
        base,
        fc.integer({ min: 0, max: 99 }),
        millionthsBelow(0.79),
        (of, part, rate) => {
          const below = Math.max(0, Math.floor((3 * of * part) / 100) - 1);
          fc.pre(below < 3 * of);
          expect(cents("PARACHUTE_GROSSUP", dollars(below), dollars(of), rateOf(rate))).toBe(0);
        },
      ),
    );
  });

  it("grows with the payments above the threshold, and with the rate", () => {
    holds(
      fc.property(
        base,
        centsUpTo(1_000_000),
        millionthsBelow(0.7),
        fc.integer({ min: 0, max: 90_000 }),
        (of, above, rate, more) => {
          const grossUp = (over: number, at: number) =>
            cents("PARACHUTE_GROSSUP", dollars(3 * of + over), dollars(of), rateOf(at));
          expect(grossUp(above + 100, rate)).toBeGreaterThanOrEqual(grossUp(above, rate));
          expect(grossUp(above, rate + more)).toBeGreaterThanOrEqual(grossUp(above, rate));
        },
      ),
    );
  });

  it("exists below 80%, however near", () => {
    expect(figure("PARACHUTE_GROSSUP", 300, 100, 0.799999)).toBe(40_000_000);
    expect(codes("PARACHUTE_GROSSUP", 300, 100, 0.8)).toEqual([["#VALUE!"]]);
    expect(codes("PARACHUTE_GROSSUP", 299.99, 100, [[0.8], [0.999999]])).toEqual([[0], [0]]);
  });
});

describe("the cut-back", () => {
  it("leaves a dollar less than three base amounts of present value, or the payments as they are", () => {
    holds(
      fc.property(
        payments,
        centsUpTo(5_000_000),
        fc.integer({ min: 0, max: 100 }),
        (paid, of, part) => {
          const value = Math.floor((paid * part) / 100);
          const left = cents("PARACHUTE_CUTBACK", dollars(paid), dollars(of), dollars(value));
          const wanted = value >= 3 * of ? Math.max(0, paid - (value - (3 * of - 100))) : paid;
          expect(left).toBe(wanted);
          expect(left).toBeLessThanOrEqual(paid);
        },
      ),
    );
  });

  it("leaves no excess where there was a base amount to speak of", () => {
    holds(
      fc.property(payments, fc.integer({ min: 100, max: 5e8 }), (paid, of) => {
        const left = figure("PARACHUTE_CUTBACK", dollars(paid), dollars(of));
        expect(figure("EXCESS_PARACHUTE", left, dollars(of))).toBe(0);
      }),
    );
  });
});

describe("the alternatives side by side", () => {
  const table = (paid: number, of: number, rate: number) =>
    codes("PARACHUTE_COMPARE", dollars(paid), dollars(of), rateOf(rate));
  const centsAt = (cell: unknown) => Math.round(Number(cell) * 100);

  it("as the issue has them", () => {
    const grid = codes("PARACHUTE_COMPARE", 1_600_000, 500_000, 0.4);
    expect(grid[1]?.[4]).toBe(740_000);
    expect(grid[2]?.[4]).toBe(899_999.4);
    expect(grid[3]).toEqual(["Better of the two: cut back", ...(grid[2]?.slice(1) ?? [])]);
    expect(grid[4]?.[7]).toBe(550_000);
    expect(grid[4]?.[4]).toBe(960_000); // 1,600,000 × 60%: whole
    expect(grid[5]?.slice(0, 2)).toEqual(["Break-even payment", 1_999_998.5]);
  });

  it("take the better of paying in full and cutting back, a tie going to the cut-back", () => {
    holds(
      fc.property(
        payments,
        fc.integer({ min: 100, max: 5e8 }),
        millionthsBelow(0.79),
        (paid, of, rate) => {
          const [, full, cut, better] = table(paid, of, rate);
          const wins = Number(cut?.[4]) >= Number(full?.[4]);
          expect(better).toEqual([
            `Better of the two: ${wins ? "cut back" : "paid in full"}`,
            ...((wins ? cut : full)?.slice(1) ?? []),
          ]);
        },
      ),
    );
  });

  it("leave the executive whole with a full gross-up: as if there were no excise", () => {
    holds(
      fc.property(
        payments,
        fc.integer({ min: 100, max: 5e8 }),
        millionthsBelow(0.79),
        (paid, of, rate) => {
          const grossed = table(paid, of, rate)[4];
          const without = (paid * (1e6 - rate)) / 1e6;
          // Gross-up, tax and excise are each rounded once.
          expect(Math.abs(centsAt(grossed?.[4]) - without)).toBeLessThanOrEqual(1.5);
        },
      ),
    );
  });

  it("break even where paying in full nets what the cut-back does", () => {
    holds(
      fc.property(fc.integer({ min: 100_000, max: 5e8 }), millionthsBelow(0.7), (of, rate) => {
        const even = centsAt(table(4 * of, of, rate)[5]?.[1]);
        fc.pre(even >= 3 * of);
        const [, full, cut] = table(even, of, rate);
        // The break-even payment is rounded, and two taxes on each side.
        expect(Math.abs(centsAt(full?.[4]) - centsAt(cut?.[4]))).toBeLessThanOrEqual(3);
      }),
    );
  });
});
