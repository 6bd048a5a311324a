import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { functionNames } from "../../src/functions/call";
import { errorCodes, startDispatcher, type Dispatcher, type Outcome } from "../support/dispatcher";

const dist = join(process.cwd(), "dist");
const bundle = join(dist, "functions.js");

interface Described {
  readonly id: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const described = (): readonly Described[] =>
  (JSON.parse(readFileSync(join(dist, "functions.json"), "utf8")) as { functions: Described[] })
    .functions;

let excel: Dispatcher;

beforeAll(() => {
  if (!existsSync(bundle)) throw new Error(`There is no ${bundle}: run npm run build first.`);
  excel = startDispatcher(bundle);
});

afterAll(() => excel?.close());

/** A single cell, as a matrix parameter receives it. */
const cell = (value: unknown) => [[value]];

/** An error in an input cell, as Excel hands it to a function that takes errors. */
const errorCell = (basicValue: string, errorType: string) => ({
  type: "Error",
  basicType: "Error",
  basicValue,
  errorType,
});

const call = (id: string, ...args: readonly unknown[]) => ({ id, args });

const valueOf = (outcome: Outcome | undefined): unknown =>
  outcome && "value" in outcome ? outcome.value : outcome;

describe("the functions bundle in Microsoft's own dispatcher", () => {
  it("associates every id of functions.json, once, and no other", () => {
    const ids = described().map(({ id }) => id);
    expect([...excel.associated].sort()).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...functionNames].sort());
  });

  it("takes optional arguments left out, which arrive as null, for their defaults", async () => {
    const outcomes = await excel.invoke([
      call("SEVERANCE_LUMP", cell(850_000), cell(400_000), null),
      call("SEVERANCE_LUMP", cell(850_000), cell(400_000), cell(2)),
      call("DEATH_BENEFIT", cell(850_000), null),
      call("PARACHUTE_GROSSUP", cell(1_600_000), cell(500_000), cell(0.4), null),
      call("PARACHUTE_GROSSUP", cell(290), cell(100), cell(0.422805), null),
      call("COMBINED_RATE", cell(0.35), cell(0.0897), null, cell(0.0145), null),
      call(
        "DELAYED_INTEREST",
        cell(1_000_000),
        cell(41_703),
        cell(41_884),
        cell(0.0325),
        null,
        null,
      ),
      call("BASE_AMOUNT", [[30_000], [120_000], [150_000]], null, null),
    ]);
    expect(outcomes.map(valueOf)).toEqual([
      [[3_750_000]],
      [[2_500_000]],
      [[425_000]],
      [[550_000]],
      [[0]],
      [[0.422805]],
      [[16_116.44]],
      [[100_000]],
    ]);
  });

  it("refuses a required argument left out or blank, never taking it for zero", async () => {
    const outcomes = await excel.invoke([
      call("SEVERANCE_LUMP", cell(850_000), null, null),
      call("SEVERANCE_LUMP", cell(""), cell(400_000), null),
    ]);
    expect(outcomes).toEqual([
      {
        code: errorCodes.value,
        message: expect.stringMatching(/^Maximum bonus is blank\. Section/),
      },
      {
        code: errorCodes.value,
        message: expect.stringMatching(/^Annual salary is blank\. Section/),
      },
    ]);
  });

  it("spills ranges to the shape they broadcast to", async () => {
    const outcomes = await excel.invoke([
      call("SEVERANCE_LUMP", [[100], [200], [300]], cell(10), null),
      call("SEVERANCE_LUMP", [[100], [200]], [[1, 2, 3]], null),
      call("SEVERANCE_LUMP", [[100], [200], [300]], [[10], [20]], null),
    ]);
    expect(valueOf(outcomes[0])).toEqual([[330], [630], [930]]);
    expect(valueOf(outcomes[1])).toEqual([
      [303, 306, 309],
      [603, 606, 609],
    ]);
    expect(valueOf(outcomes[2])).toEqual([
      [330],
      [660],
      [expect.objectContaining({ basicType: "Error", basicValue: "#N/A" })],
    ]);
  });

  it("shows one bad cell among good ones, and says why in it", async () => {
    const [outcome] = await excel.invoke([
      call("SEVERANCE_LUMP", [[100], ["x"], [300], [-5]], cell(10), null),
    ]);
    const refusal = (message: RegExp) =>
      expect.objectContaining({
        basicType: "Error",
        basicValue: "#VALUE!",
        message: expect.stringMatching(message),
      });
    expect(valueOf(outcome)).toEqual([
      [330],
      [refusal(/^Annual salary is the text “x”\. Section 4\(d\)\(i\) needs/)],
      [930],
      [refusal(/^Annual salary is −5\. Section 4\(d\)\(i\) needs zero or more\./)],
    ]);
  });

  it("gives errors their code and their message", async () => {
    const outcomes = await excel.invoke([
      call("SEVERANCE_LUMP", cell("850000"), cell(400_000), null),
      call("PARACHUTE_GROSSUP", cell(1_600_000), cell(500_000), cell(0.8), null),
      call("PRIME_RATE", cell(20_304)),
    ]);
    expect(outcomes).toEqual([
      { code: errorCodes.value, message: expect.stringContaining("the text “850000”") },
      { code: errorCodes.value, message: expect.stringContaining("only below 80%") },
      { code: errorCodes.notAvailable, message: expect.stringMatching(/\. \S/) },
    ]);
  });

  it("passes an error in an input cell through, alone and among good cells", async () => {
    const outcomes = await excel.invoke([
      call("SEVERANCE_LUMP", cell(errorCell("#DIV/0!", "Div0")), cell(1), null),
      call("SEVERANCE_LUMP", [[100], [errorCell("#N/A", "NotAvailable")]], cell(10), null),
      call("SEVERANCE_LUMP", cell(errorCell("#NUM!", "Num")), cell(1), null),
    ]);
    expect(outcomes[0]).toMatchObject({ code: errorCodes.divisionByZero });
    expect(valueOf(outcomes[1])).toEqual([
      [330],
      [expect.objectContaining({ basicType: "Error", basicValue: "#N/A" })],
    ]);
    expect(outcomes[2]).toMatchObject({ code: errorCodes.number });
  });

  it("explains a call; its repeating arguments arrive as one array", async () => {
    const outcomes = await excel.invoke([
      call("EXPLAIN", "PARACHUTE_GROSSUP", [cell(1_600_000), cell(500_000), cell(0.4)]),
      call("EXPLAIN", "NOTHING", null),
      call("VERSION"),
    ]);
    const table = valueOf(outcomes[0]) as string[][];
    expect(table[0]).toEqual(["Step", "Working", "Amount", "Authority"]);
    expect(table.at(-1)?.[2]).toBe(550_000);
    expect(outcomes[1]).toMatchObject({ code: errorCodes.value });
    expect(valueOf(outcomes[2])).toEqual(expect.arrayContaining([expect.any(Array)]));
  });

  it("answers a column of 10,000 rows in one call and one send", async () => {
    const salaries = Array.from({ length: 10_000 }, (_, row) => [100_000 + row]);
    const before = excel.sends;
    const [outcome] = await excel.invoke([call("SEVERANCE_LUMP", salaries, cell(1_000), null)]);
    const expected = salaries.map(([salary]) => [3 * (salary! + 1_000)]);
    expect(valueOf(outcome)).toEqual(expected);
    expect(excel.sends).toBe(before + 1);
  });

  it("describes every argument as the matrix it is given", () => {
    for (const { id, parameters } of described().filter(({ id }) => id !== "EXPLAIN")) {
      expect([id, parameters.filter(({ dimensionality }) => dimensionality !== "matrix")]).toEqual([
        id,
        [],
      ]);
    }
  });
});
