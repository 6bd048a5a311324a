import { times } from "../../src/quantities/arithmetic";
import { given } from "../../src/quantities/conditions";
import { count, none, yes } from "../../src/quantities/constants";
import { Evaluation } from "../../src/quantities/exact";
import { amount, number, type Fact } from "../../src/quantities/fact";
import { entries, rows, sumOver } from "../../src/quantities/lists";
import { found } from "../../src/quantities/look-up";
import type { Quantity } from "../../src/quantities/quantity";
import type { RateTable } from "../../src/quantities/rate-table";
import { Refusal } from "../../src/quantities/refusal";
import { alike, beside, line, provided } from "../../src/quantities/steps";
import { cell, cellWhen } from "../../src/quantities/table";
import { literalOf, valueOf, type Value } from "../../src/quantities/value";
import { asked, knownFrom } from "./on-facts";

const pay = rows("Pay", { amount: amount("Amount"), months: number("Months", { fallback: 12 }) });
const other = rows("Other", { amount: amount("Other amount") });
const factorFact = number("Factor");
const factor = asked(factorFact);
const six = count(6);

/** Rows of pay as [amount, months], months left blank where there are none. */
const onPay = (listed: readonly (readonly [number, number?])[]): Evaluation => {
  const rowsOf = listed.map(([figure, months]) => {
    const row = new Map<Fact, Value>([[pay.row.amount, valueOf("money", figure)]]);
    if (months !== undefined) row.set(pay.row.months, valueOf("count", months));
    return row;
  });
  return new Evaluation({ ...knownFrom([factor, 10]), lists: new Map([[pay, rowsOf]]) });
};

const figure = (evaluation: Evaluation, of: Quantity) => literalOf(evaluation.value(of));

describe("a list", () => {
  it("needs a row at least, and has no most, unless told", () => {
    expect(pay).toMatchObject({ label: "Pay", fewest: 1 });
    expect(pay).not.toHaveProperty("longest");
    expect(rows("Five", {}, { fewest: 2, longest: 5 })).toMatchObject({ fewest: 2, longest: 5 });
  });

  it("sums what each row comes to: 5 × 2 + 7 × 3; a blank by its default: 5 × 12", () => {
    const sum = sumOver(pay, (row) => times(row.amount, row.months));
    expect(sum.kind).toBe("money");
    expect(
      figure(
        onPay([
          [5, 2],
          [7, 3],
        ]),
        sum,
      ),
    ).toBe(31);
    expect(figure(onPay([[5]]), sum)).toBe(60);
    expect(figure(onPay([]), sum)).toBe(0);
  });

  it("counts its rows", () => expect(figure(onPay([[5], [7], [9]]), entries(pay))).toBe(3));

  it("has nothing of a list that was not entered", () => {
    expect(
      figure(
        onPay([[5]]),
        sumOver(other, (row) => row.amount),
      ),
    ).toBe(0);
  });

  it("sees what stands outside it, another sum too", () => {
    const sum = sumOver(pay, (row) => times(row.amount, factor));
    expect(figure(onPay([[5], [7]]), sum)).toBe(120);
    const months = sumOver(pay, (row) => row.months);
    const nested = sumOver(pay, (row) => times(row.amount, months));
    expect(
      figure(
        onPay([
          [5, 2],
          [7, 3],
        ]),
        nested,
      ),
    ).toBe((5 + 7) * (2 + 3));
  });
});

describe("a row of a list", () => {
  const shared = line("Shared", times(factor, 2), "4(a)");
  const own = line("Own", given(asked(pay.row.months)), "4(a)");
  const table: RateTable & { readonly kind: "rate" } = {
    name: "Rates",
    kind: "rate",
    knownThrough: 20,
    unverified: "",
    otherwise: "Enter it.",
    find: () => ({ value: "0.5", source: "IRC 1", verified: true }),
  };
  const looked = found(table, factor);
  const body = provided(own, times(times(asked(pay.row.amount), looked), shared), {
    label: "Months",
    about: asked(pay.row.months),
    needs: "They need to be entered.",
  });
  const sum = { kind: "money", made: { how: "sum", list: pay, each: body } } as const;

  it("knows its own facts and steps from those every row shares", () => {
    const evaluation = onPay([
      [5, 2],
      [7, 3],
    ]);
    const [row] = evaluation.rows(sum.made);
    expect(row!.isRowFact(pay.row.amount)).toBe(true);
    expect(evaluation.isRowFact(pay.row.amount)).toBe(false);
    expect([own, body, shared, looked].map(({ made }) => row!.isRowOwn(made))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect(evaluation.isRowOwn(body.made)).toBe(false);
    expect(evaluation.rows(sum.made)).toBe(evaluation.rows(sum.made));
  });

  it.each<[string, Quantity<"money">]>([
    ["a label", alike("month 1", asked(pay.row.amount))],
    ["what stands beside", beside(none, asked(pay.row.amount))],
    ["a sum inside", sumOver(other, (row) => times(row.amount, asked(pay.row.months)))],
  ])("knows as its own %s that leans on it", (_, own) => {
    const each = { ...sum, made: { ...sum.made, each: own } };
    const [row] = onPay([[5, 2]]).rows(each.made);
    expect(row!.isRowOwn(own.made)).toBe(true);
  });

  it("knows what was entered in it and around it, and what a table answered", () => {
    const evaluation = onPay([[5, 2], [7]]);
    const [first, second] = evaluation.rows(sum.made);
    expect(first!.isGiven(pay.row.months)).toBe(true);
    expect(second!.isGiven(pay.row.months)).toBe(false);
    expect(first!.isGiven(factorFact)).toBe(true);
    expect(evaluation.isGiven(pay.row.amount)).toBe(false);
    expect(first!.finding(looked.made)).toBeUndefined();
    expect(figure(first!, body)).toBe(50);
    expect(first!.finding(looked.made)).toMatchObject({ source: "IRC 1" });
    expect(() => second!.value(body)).toThrow(Refusal);
  });
});

describe("what a table of law does not hold is refused", () => {
  const empty: RateTable & { readonly kind: "rate" } = {
    name: "Rates",
    kind: "rate",
    knownThrough: 20,
    unverified: "",
    otherwise: "Enter it.",
    find: () => undefined,
  };
  const refusalOf = (quantity: Quantity) => {
    try {
      onPay([]).value(quantity);
    } catch (problem) {
      return problem;
    }
    return undefined;
  };

  it.each([
    [
      "by its key's label",
      found(empty, factor),
      { label: "Factor", saw: { kind: "count", value: 10 } },
    ],
    [
      "by the name of the step its key is",
      found(empty, line("Year", factor, "4(a)")),
      { label: "Year", saw: { kind: "count", value: 10 } },
    ],
    [
      "by the key that the table does not know",
      found(
        { ...empty, unknown: (year) => (year === 10 ? 1 : 0) },
        factor,
        line("Month", six, "4(a)"),
      ),
      { label: "Month", saw: { kind: "count", value: 6 } },
    ],
    [
      "by the table's name",
      found(empty, times(factor, 2)),
      { label: "Rates", saw: { kind: "count", value: 20 } },
    ],
    ["without a key, by the table's name", found(empty), { label: "Rates" }],
  ])("%s", (_, quantity, told) => {
    expect(refusalOf(quantity)).toMatchObject({ code: "#N/A", needs: "Enter it.", ...told });
  });

  it("with nothing seen where there is no key", () => {
    expect((refusalOf(found(empty)) as Refusal).saw).toBeUndefined();
  });
});

it("a refusal is an error with a name, and shows nothing where nothing was seen", () => {
  const refusal = new Refusal({ code: "#N/A", label: "A", needs: "It is needed." });
  expect(refusal).toMatchObject({
    name: "Refusal",
    message: "It is needed.",
    code: "#N/A",
    label: "A",
  });
  expect(refusal).not.toHaveProperty("saw");
});

it("a cell of a table is a quantity, always or where a condition holds", () => {
  expect(cell(none)).toEqual({ of: none });
  expect(cellWhen(yes, none)).toEqual({ of: none, when: yes, otherwise: "" });
  expect(cellWhen(yes, none, "later")).toEqual({ of: none, when: yes, otherwise: "later" });
});
