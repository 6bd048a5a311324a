import fc from "fast-check";
import { codes } from "../functions/shown";
import { figure } from "../law/amounts";
import { holds } from "../support/random";

const percents = fc.integer({ min: 0, max: 4500 });

describe("the combined rate", () => {
  it("is f + s + l + m − f × (s + l) × deductible, not rounded", () => {
    holds(
      fc.property(
        percents,
        percents,
        percents,
        percents,
        fc.integer({ min: 0, max: 100 }),
        (f, s, l, m, k) => {
          // In units of a ten-billionth: ten-thousandths squared, times hundredths.
          const exact = (f + s + l + m) * 1e6 - f * (s + l) * k;
          expect(figure("COMBINED_RATE", f / 1e4, s / 1e4, l / 1e4, m / 1e4, k / 100)).toBe(
            exact / 1e10,
          );
        },
      ),
    );
  });

  it.each<[string, readonly unknown[], number]>([
    ["of New Jersey in 2007", [2007, "NJ"], 0.422805],
    ["of New Jersey in 2009", [2009, "NJ"], 0.434375],
    ["of New Jersey in 2015", [2015, "NJ"], 0.4736788],
    ["of New Jersey in 2020", [2020, "NJ"], 0.501],
    ["of Texas in 2012, which taxes no wages", [2012, "TX"], 0.3645],
    ["of Texas in 2013", [2013, "TX"], 0.4195],
    ["of Texas in 2018", [2018, "TX"], 0.3935],
    ["of a locality of 1%, deductible in 2007", [2007, "TX", 0.01], 0.371],
    ["of a locality of 1%, not deductible in 2018", [2018, "TX", 0.01], 0.4035],
    ["of a state in small letters", [2007, " nj "], 0.422805],
  ])("%s", (_, args, rate) => {
    expect(figure("DEEMED_RATE", ...args)).toBe(rate);
  });

  it("is unknown outside the tables, and for no state", () => {
    expect(codes("DEEMED_RATE", [[2006], [2007], [2026], [2027]], "TX")).toEqual([
      ["#N/A"],
      [expect.any(Number)],
      [expect.any(Number)],
      ["#N/A"],
    ]);
    expect(codes("DEEMED_RATE", 2007, "ZZ")[0]?.[0]).toMatch(/^#/);
    expect(codes("DEEMED_RATE", 2007, 7)).toEqual([["#VALUE!"]]);
  });
});
