import { workpapers } from "../../src/agreement";
import { cliff, shares, timeline, type Cliff } from "../../src/functions/workpapers/pictures";
import {
  fullFacts,
  of,
  plainFacts,
  rowsOf,
  without,
  type Labelled,
} from "../agreement/package-facts";
import { codes } from "./shown";

function cliffOn(facts: Labelled): Cliff {
  const drawn = of(cliff(workpapers, rowsOf(facts)));
  if (!drawn) throw new Error("no cliff");
  return drawn;
}

const marks = ({ measures }: Cliff, at: number) =>
  Object.fromEntries(measures[at]!.marks.map(({ title, point }) => [title, point]));

describe("the cliff of 1,600,000 on a base amount of 500,000 at 40%", () => {
  const drawn = cliffOn(plainFacts);
  const [table, ...compared] = codes("PARACHUTE_COMPARE", 1_600_000, 500_000, 0.4);
  const column = (title: string) => table!.indexOf(title);

  it("begins at three times the base amount", () => {
    expect(drawn.threshold).toBe(1_500_000);
  });

  it("marks the package, the cut-back and the break-even", () => {
    expect(marks(drawn, 0)).toEqual({
      "This package, paid in full": { x: 1_600_000, y: 740_000 },
      "This package, cut back": { x: 1_600_000, y: 899_999.4 },
      // (1,499,999 × 60% − 100,000) ÷ 40%, where both net 1,499,999 × 60%
      "Break-even": { x: 1_999_998.5, y: 899_999.4 },
    });
  });

  it("and what they cost", () => {
    expect(marks(drawn, 1)).toEqual({
      "This package, paid in full": { x: 1_600_000, y: 1_600_000 },
      "This package, cut back": { x: 1_600_000, y: 1_499_999 },
      "Break-even": { x: 1_999_998.5, y: 1_999_998.5 },
    });
  });

  it.each([
    ["Paid in full", 0],
    ["Cut back", 1],
    ["Grossed up", 3],
  ])("%s at the package is what PARACHUTE_COMPARE has", (title, row) => {
    const height = (measure: number) =>
      drawn.measures[measure]!.curves.find((curve) => curve.title === title)?.points.find(
        ({ x }) => x === 1_600_000,
      )?.y;
    expect([height(0), height(1)]).toEqual([
      compared[row]![column("Net to the executive")],
      compared[row]![column("Cost to the employer")],
    ]);
  });

  it("every point of every line is what PARACHUTE_COMPARE has", () => {
    for (const [measure, heading] of ["Net to the executive", "Cost to the employer"].entries()) {
      for (const { title, points } of drawn.measures[measure]!.curves) {
        const row = { "Paid in full": 1, "Cut back": 2, "Grossed up": 4 }[title]!;
        for (const { x, y } of points) {
          expect(codes("PARACHUTE_COMPARE", x, 500_000, 0.4)[row]![column(heading)]).toBe(y);
        }
      }
    }
  });

  it("a cent below the threshold nothing is taxed, at it everything above the base amount", () => {
    const [full] = drawn.measures[0]!.curves;
    const at = (x: number) => full!.points.find((point) => point.x === x)?.y;
    // 1,499,999.99 × 60%; 1,500,000 × 60% − 20% × 1,000,000
    expect([at(1_499_999.99), at(1_500_000)]).toEqual([899_999.99, 700_000]);
  });
});

describe("a package whose payments are discounted", () => {
  const drawn = cliffOn(fullFacts);

  it("has its marks on its lines", () => {
    for (const { curves, marks: each } of drawn.measures) {
      const [full, cut, even] = each;
      const on = (title: string, x: number) =>
        curves.find((curve) => curve.title === title)?.points.find((point) => point.x === x)?.y;
      expect(on("Paid in full", full!.point.x)).toBe(full!.point.y);
      expect(on("Cut back", cut!.point.x)).toBe(cut!.point.y);
      expect(on("Paid in full", even!.point.x)).toBe(even!.point.y);
    }
  });

  it("breaks even where both net the same", () => {
    const [full, cut] = drawn.measures[0]!.curves;
    const even = drawn.measures[0]!.marks.at(-1)!.point.x;
    const at = (curve: typeof full) => curve!.points.find(({ x }) => x === even)!.y;
    expect(Math.abs(at(full) - at(cut))).toBeLessThanOrEqual(0.02);
  });
});

it("there is no gross-up and no break-even at 80% or more, and no lines of them", () => {
  const drawn = cliffOn({ ...plainFacts, "Section 8 combined rate": 0.85 });
  const [net] = drawn.measures;
  expect(net!.marks.map(({ title }) => title)).not.toContain("Break-even");
  const past = net!.curves.find(({ title }) => title === "Grossed up")?.points ?? [];
  expect(past.every(({ x }) => x < 1_500_000)).toBe(true);
});

it("without a base amount there is no cliff", () => {
  expect(of(cliff(workpapers, rowsOf(without(plainFacts, "Base amount"))))).toBeUndefined();
});

describe("the line of time", () => {
  const payments = of(timeline(workpapers, rowsOf(fullFacts)));
  const named = (item: string) => payments.find((each) => each.item === item);

  it("shows what waits, until when, with what interest", () => {
    // 12 Dec 2007 + 5; 12 Jun 2008 + 5; 3,750,000 × 7.25% × 183 ÷ 365
    expect(named("Severance lump sum")).toEqual({
      section: "4(d)(i)",
      item: "Severance lump sum",
      amount: 3_750_000,
      due: 39_433,
      paidOn: 39_616,
      interest: 136_309.93,
      isSeries: false,
    });
  });

  it("leaves out what is nothing, and a trust nobody needs", () => {
    const plain = of(timeline(workpapers, rowsOf(plainFacts))).map(({ item }) => item);
    expect(plain).toEqual(["Severance lump sum", "Gross-Up Payment"]);
  });
});

it("the parts make the whole that PACKAGE gives", () => {
  const parts = of(shares(workpapers, rowsOf(fullFacts)));
  const rows = codes("PACKAGE", rowsOf(fullFacts));
  const row = (start: string) => rows.find(([, item]) => String(item).startsWith(start))!;
  const whole = Number(row("Total with")[2]) + Number(row("Total")[5]) + 250_000;
  const sum = parts.reduce((all, { amount }) => all + amount, 0);
  expect(Math.abs(sum - whole)).toBeLessThan(0.005);
});
