import { functions } from "../../src/agreement";
import { allExamples } from "../../src/agreement/examples";
import { call } from "../../src/functions/call";
import { explain } from "../../src/functions/explain";
import { functionNamed } from "../../src/agreement";
import { sentence } from "../../src/functions/wording";
import type { Refusal } from "../../src/quantities/refusal";
import { shownAnswer, shownGrid } from "./shown";

const explained = (name: string, ...args: readonly unknown[]) =>
  explain(functionNamed(name)!, args);

const titles = (name: string, ...args: readonly unknown[]) =>
  explained(name, ...args).steps.map(({ title }) => title);

describe("EXPLAIN", () => {
  it("of the gross-up names the base amount, the 3x test, the excess, the excise and the gross-up", () => {
    expect(
      shownGrid("EXPLAIN", "PARACHUTE_GROSSUP", 1_600_000, 500_000, 0.4).map((row) =>
        row.slice(0, 3),
      ),
    ).toEqual([
      ["Step", "Working", "Amount"],
      ["Payments", "entered", 1_600_000],
      ["Base amount", "entered", 500_000],
      ["Combined rate", "entered", 0.4],
      ["Present value of the payments", "1,600,000.00", 1_600_000],
      ["Three times the base amount", "500,000.00 × 3", 1_500_000],
      [
        "3x test: the present value equals or exceeds three times the base amount",
        "1,600,000.00 ≥ 1,500,000.00",
        true,
      ],
      ["Excess parachute payment", "1,600,000.00 − 500,000.00", 1_100_000],
      ["Excise tax on the payments", "1,100,000.00 × 20%", 220_000],
      ["What is left of each dollar of gross-up", "100% − 40% − 20%", 0.4],
      ["Gross-Up Payment", "220,000.00 ÷ 40%", 550_000],
    ]);
  });

  it("gives each step its authority, with the agreement's words where they are obeyed", () => {
    const rows = call("EXPLAIN", "PARACHUTE_GROSSUP", 1_600_000, 500_000, 0.4);
    const authority = new Map(rows.map(([title, , , of]) => [title, of]));
    expect(authority.get("Excess parachute payment")).toBe("IRC 280G(b)(1)");
    expect(authority.get("Excise tax on the payments")).toBe("IRC 4999(a)");
    expect(authority.get("Gross-Up Payment")).toMatch(
      /^Section 8\(a\): “an additional amount .*”$/,
    );
    expect(authority.get("Payments")).toBe("");
  });

  it("leaves out the excise and the gross-up where there is no excess", () => {
    const steps = titles("PARACHUTE_GROSSUP", 290, 100, 0.422805);
    expect(steps).toContain("Excess parachute payment");
    expect(steps).not.toContain("Excise tax on the payments");
    expect(steps.at(-1)).toBe("Gross-Up Payment");
  });

  it("tells the arguments in the order they are typed, defaults as defaults", () => {
    const { steps } = explained("DELAYED_INTEREST", 1000, 39433, 39616, 0.0725);
    expect(steps.slice(0, 6).map(({ title, working, origin }) => [title, working, origin])).toEqual(
      [
        ["Amount", "entered", "entered"],
        ["Due date", "entered", "entered"],
        ["Paid date", "entered", "entered"],
        ["Annual rate", "entered", "entered"],
        ["Basis", "not entered: the default", "default"],
        ["Compounding", "not entered: the default", "default"],
      ],
    );
  });

  it("accepts the name in any case, with or without its namespace", () => {
    const plain = call("EXPLAIN", "DEATH_BENEFIT", 300_000);
    expect(call("EXPLAIN", " comp.death_benefit ", 300_000)).toEqual(plain);
    expect(call("EXPLAIN", [["DEATH_BENEFIT"]], [[300_000]])).toEqual(plain);
  });

  it("numbers the rows of a list", () => {
    expect(titles("BASE_AMOUNT", [[30_000], [120_000]], [[4], [12]])).toEqual([
      "Compensation (1)",
      "Nonrecurring (1)",
      "Months worked (1)",
      "Annualised compensation (1)",
      "Compensation (2)",
      "Nonrecurring (2)",
      "Months worked (2)",
      "Annualised compensation (2)",
      "Years",
      "Base amount",
    ]);
  });

  it("explains only what a call turns on", () => {
    expect(titles("POSTPONED_UNTIL", 39428)).toEqual([
      "Separation date",
      "Six months after separation",
      "End of the postponement",
    ]);
    expect(titles("KEY_EMPLOYEE", 2007, 0, true, 0.06)).not.toContain(
      "Officer paid more than the year's limit",
    );
  });

  it("refuses what the function refuses, in the same words", () => {
    const words = shownAnswer("SEVERANCE_LUMP", 1, -5000);
    expect(shownAnswer("EXPLAIN", "SEVERANCE_LUMP", 1, -5000)).toBe(words);
    expect(shownAnswer("EXPLAIN", "SEVERANCE_LUMP", [[1], [2]], 5)).toBe(
      "#VALUE! Annual salary is a range of 2 × 1 cells. It needs a single cell here.",
    );
    expect(shownAnswer("EXPLAIN", "SEVERANCE_LUMP", { error: "#DIV/0!" }, 5)).toBe("#DIV/0!");
  });

  const refusal = (...args: readonly [string, ...unknown[]]) =>
    sentence(call(...args)[0]![0] as Refusal);

  it("refuses an argument more than the function takes, as the function does", () => {
    const refused = refusal("SEVERANCE_LUMP", 1, 2, 3, 4);
    expect(refused).toMatch(/^Argument 4 is too many/);
    expect(refusal("EXPLAIN", "SEVERANCE_LUMP", 1, 2, 3, 4)).toBe(refused);
  });

  it("takes one name, not a range of them", () => {
    expect(refusal("EXPLAIN", [["SEVERANCE_LUMP"], ["DEATH_BENEFIT"]], 1, 2)).toBe(
      "Function name is a range of 2 × 1 cells. It needs a single cell here.",
    );
  });

  it("ends with the amount the function gives, for every example", async () => {
    const examples = (await allExamples()).filter(({ at }) => !at);
    expect(examples.length).toBeGreaterThan(60);
    for (const {
      call: [name, ...args],
      gives,
      because,
    } of examples) {
      const { steps, refused } = explained(name, ...args);
      expect({ because, refused, amount: steps.at(-1)?.amount }).toEqual({
        because,
        refused: undefined,
        amount: gives,
      });
    }
  });

  it("prints every step of every example in words, none of them twice", async () => {
    for (const {
      call: [name, ...args],
    } of await allExamples()) {
      const { steps } = explained(name, ...args);
      const wordless = steps.filter(
        ({ title, working }) => !title || !working || /undefined|NaN|\[object/.test(working),
      );
      expect(wordless).toEqual([]);
      const rows = steps.map(
        ({ title, working, amount }) => `${title}|${working}|${String(amount)}`,
      );
      expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
    }
  });

  it("knows an example of every function", async () => {
    const covered = new Set((await allExamples()).map(({ call: [name] }) => name));
    expect(functions.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
  });
});
