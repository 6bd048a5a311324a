import { deathBenefit } from "../../src/agreement/04a-death-benefit/clause";
import { inCells, toExcel } from "../../src/functions/cells";
import { Refusal } from "../../src/quantities/refusal";

/** A stand-in for the class Excel provides. */
class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const ErrorCode = {
  divisionByZero: "#DIV/0!",
  invalidName: "#NAME?",
  invalidNumber: "#NUM!",
  invalidReference: "#REF!",
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  nullReference: "#NULL!",
};

const host = globalThis as unknown as { CustomFunctions?: unknown };

beforeAll(() => {
  host.CustomFunctions = { Error: HostError, ErrorCode };
});

afterAll(() => {
  delete host.CustomFunctions;
});

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (thrown) {
    return thrown;
  }
  throw new Error("nothing was thrown");
};

const refusal = new Refusal({
  code: "#N/A",
  label: "Year",
  saw: { kind: "count", value: 2030 },
  needs: "Enter the rate.",
});

describe("a grid as Excel takes it", () => {
  it("keeps figures, texts and yes/no as they are", () => {
    expect(toExcel([[1.5, "words", true, "", 0, false]])).toEqual([
      [1.5, "words", true, "", 0, false],
    ]);
  });

  it("makes each refusal an error with its sentence, and leaves the cells beside it alone", () => {
    expect(toExcel([[1], [refusal], [3]])).toEqual([
      [1],
      [new HostError("#N/A", "Year is 2030. Enter the rate.")],
      [3],
    ]);
  });

  it("throws a single refusal, so that its words show", () => {
    expect(thrownBy(() => toExcel([[refusal]]))).toEqual(
      new HostError("#N/A", "Year is 2030. Enter the rate."),
    );
  });

  it.each(Object.entries(ErrorCode))("passes an input's %s through", (_, shown) => {
    expect(toExcel([[{ error: shown }, 1]])).toEqual([[new HostError(shown), 1]]);
    expect(thrownBy(() => toExcel([[{ error: shown }]]))).toEqual(new HostError(shown));
  });

  it("shows an error Excel's class does not know as #VALUE!", () => {
    expect(toExcel([[{ error: "#SPILL!" }, 1]])).toEqual([[new HostError("#VALUE!"), 1]]);
  });
});

describe("a wrapper's call", () => {
  it("takes the ranges Excel hands over, a null for what was left out", () => {
    expect(inCells(deathBenefit, [[300_000]], null)).toEqual([[150_000]]);
    expect(inCells(deathBenefit, [[300_000], [100_000]], [[null]])).toEqual([[150_000], [50_000]]);
  });

  it("gives one bad cell among good ones", () => {
    expect(inCells(deathBenefit, [[300_000], ["x"], [100_000]])).toEqual([
      [150_000],
      [
        expect.objectContaining({
          code: "#VALUE!",
          message: expect.stringContaining("“x”") as string,
        }),
      ],
      [50_000],
    ]);
  });

  it("throws the refusal of a single cell", () => {
    expect(thrownBy(() => inCells(deathBenefit, [[-1]]))).toEqual(
      new HostError("#VALUE!", "Annual salary is −1. Section 4(a) needs zero or more."),
    );
  });
});
