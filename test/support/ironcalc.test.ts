import { agreed, agreedRows, doubles } from "./engines";
import { ironCalcValues } from "./ironcalc";
import { Random } from "./random";

describe("IronCalc, asked for the values of formulas", () => {
  it("answers numbers, texts, yes/no and errors", async () => {
    expect(await ironCalcValues(agreedRows)).toEqual(agreed.map(([, answer]) => answer));
  });

  it("knows LET", async () => {
    const rows = [{ inputs: [20], formula: "LET(x,A{row}+1,x*2)" }];
    expect(await ironCalcValues(rows)).toEqual([42]);
  });

  it("misses a tie, which is why it judges amounts before they are rounded", async () => {
    const rows = [{ inputs: [1.005], formula: "ROUND(A{row},2)" }];
    expect(await ironCalcValues(rows)).toEqual([1]);
  });

  it("hands back what JavaScript writes with an exponent", async () => {
    const figures = [-3.450503572810515e-8, 1.1e-7, 2.5e-12, 1.2345678901234567e21];
    const rows = figures.map((figure) => ({ inputs: [figure], formula: "A{row}" }));
    expect(await ironCalcValues(rows)).toEqual(figures);
  });

  it("hands 5,000 doubles back to the last bit", async () => {
    const figures = doubles(new Random("doubles"), 5_000);
    const rows = figures.map((figure) => ({ inputs: [figure], formula: "A{row}" }));
    expect(await ironCalcValues(rows)).toEqual(figures);
  });
});
