import { functionNamed } from "../../src/agreement";
import { call } from "../../src/functions/call";
import { explain } from "../../src/functions/explain";
import { codeOf } from "../functions/shown";
import { costlyCount, longCount, Random } from "../support/random";
import { note } from "../support/skip";
import { drawnPackage } from "./oracles/drawn-package";
import { packageOfAll, rosterRow } from "./oracles/package-tables";
import { refused, type Shown } from "./oracles/table";
import { tableOracles } from "./oracles/tables";
import { misprinted } from "./misprinted";

const isDeclined = (shown: unknown): boolean => /^#(VALUE!|N\/A)$/.test(String(shown));

const agrees = (shown: unknown, expected: Shown | undefined): boolean =>
  expected === refused ? isDeclined(shown) : shown === expected;

/** Where two tables differ, as the row and the column of each cell. */
function differences(
  shown: readonly (readonly unknown[])[],
  expected: readonly (readonly Shown[])[],
): readonly string[] {
  if (shown.length !== expected.length) return [`${shown.length} rows, not ${expected.length}`];
  return expected.flatMap((row, at) =>
    row.flatMap((cell, column) =>
      agrees(shown[at]?.[column], cell)
        ? []
        : [
            `row ${at + 1}, column ${column + 1}: ${String(shown[at]?.[column])}, not ${String(cell)}`,
          ],
    ),
  );
}

describe.each(tableOracles.map((oracle) => [oracle.name, oracle] as const))(
  "%s",
  (name, oracle) => {
    const count = oracle.isLong ? longCount : costlyCount;

    it(`shows in every cell what rational arithmetic gives, on ${count} random calls`, () => {
      const random = new Random(`table ${name}`);
      const wrong: unknown[] = [];
      const met = { cells: 0, refused: 0, cellsRefused: 0 };
      for (let turn = 0; turn < count; turn += 1) {
        const args = oracle.drawn(random);
        const [header, ...shown] = call(name, ...args).map((row) => row.map(codeOf));
        const expected = oracle.rows(args);
        if (expected === refused) {
          met.refused += 1;
          if (!isDeclined(header?.[0])) wrong.push({ args, shown: header });
          continue;
        }
        const found = differences(shown, expected);
        if (found.length > 0) wrong.push({ args, found });
        met.cells += expected.flat().length;
        met.cellsRefused += expected.flat().filter((cell) => cell === refused).length;
      }
      expect(wrong.slice(0, 3)).toEqual([]);
      expect(met.cells).toBeGreaterThan(count * 20);
      note(
        `${name}: ${met.cells} cells of ${count - met.refused} random tables exact, ` +
          `${met.cellsRefused} of them refusals; ${met.refused} calls refused whole.`,
      );
    });

    it("is explained in words that come to its figures", () => {
      const random = new Random(`explained ${name}`);
      const wrong: unknown[] = [];
      let explained = 0;
      for (let turn = 0; turn < count / 5; turn += 1) {
        const args = oracle.drawn(random);
        const expected = oracle.rows(args);
        const explanation = explain(functionNamed(name)!, args);
        const cells = expected === refused ? [refused] : expected.flat();
        if (cells.includes(refused)) continue;
        explained += 1;
        wrong.push(...misprinted(explanation).map((step) => ({ args, step })));
        const amounts = new Set(explanation.steps.map(({ amount }) => amount));
        const figures = cells.filter((cell) => typeof cell === "number" && cell > 1000);
        const untold = figures.filter((cell) => !amounts.has(cell as number));
        if (untold.length > 0) wrong.push({ args, untold });
      }
      expect(wrong.slice(0, 5)).toEqual([]);
      expect(explained).toBeGreaterThan(count / 20);
    });
  },
);

describe("ROSTER", () => {
  it(`shows of every person what PACKAGE's oracle gives, ${longCount} people in one call`, () => {
    const random = new Random("table ROSTER");
    const people = Array.from({ length: longCount }, () => drawnPackage(random));
    const labels = [...new Set(people.flatMap((facts) => facts.map(([label]) => label)))];
    const rows = people.map((facts) => {
      const byLabel = new Map(facts);
      return labels.map((label) => byLabel.get(label) ?? null);
    });
    const [header, ...shown] = call("ROSTER", [labels, ...rows]).map((row) => row.map(codeOf));
    const expected = people.map((facts) => rosterRow(facts, header!.length));
    const wrong = expected.flatMap((row, at) =>
      differences([shown[at]!], [row]).map((found) => ({ person: people[at], found })),
    );
    expect(wrong.slice(0, 3)).toEqual([]);
    const whole = expected.filter((row) => !row.includes(refused)).length;
    expect(whole).toBeGreaterThan(longCount / 2);
    note(`ROSTER: ${whole} people exact, ${longCount - whole} refused.`);
  });

  it("draws facts that PACKAGE refuses and facts it takes", () => {
    const random = new Random("drawn");
    const drawn = Array.from({ length: 200 }, () => packageOfAll.rows([drawnPackage(random)]));
    expect(drawn.filter((rows) => rows === refused).length).toBeGreaterThan(2);
    expect(drawn.filter((rows) => rows !== refused).length).toBeGreaterThan(100);
  });
});
