import { functions } from "../../src/agreement";
import { call, functionNames, UnknownFunction } from "../../src/functions/call";
import { versionTable } from "../../src/functions/version";
import { rateTables } from "../../src/law/rates";
import { shownAnswer } from "./shown";

describe("a call by name", () => {
  it.each([
    "SEVERANCE_LUMP",
    "severance_lump",
    " Severance_Lump ",
    "COMP.SEVERANCE_LUMP",
    "comp.severance_lump",
  ])("%j is found", (name) => {
    expect(call(name, 850_000, 400_000)).toEqual([[3_750_000]]);
  });

  it.each(["SEVERANCE", "", "toString", "constructor", "__proto__", "COMP.", "COMP.COMP.VERSION"])(
    "%j is no function, and the names are listed",
    (name) => {
      expect(() => call(name)).toThrow(UnknownFunction);
      expect(() => call(name)).toThrow(
        /There are: DEATH_BENEFIT, .*PACKAGE, ROSTER, EXPLAIN, VERSION\.$/,
      );
    },
  );

  it("knows every function of every clause, and those about functions, once each", () => {
    const about = ["ROSTER", "EXPLAIN", "VERSION"];
    expect(functionNames).toEqual([...functions.map(({ name }) => name), ...about]);
    expect(new Set(functionNames).size).toBe(functionNames.length);
  });

  it("refuses an argument too many, and takes blanks behind the last", () => {
    expect(shownAnswer("SEVERANCE_LUMP", 1, 2, 3, 4)).toBe(
      "#VALUE! Argument 4 is too many. SEVERANCE_LUMP takes 3.",
    );
    expect(shownAnswer("BENEFITS_LUMP", [[1]], 3, 4)).toBe(
      "#VALUE! Argument 3 is too many. BENEFITS_LUMP takes 2.",
    );
    expect(shownAnswer("PACKAGE", [["Annual salary", 1]], 1)).toBe(
      "#VALUE! Argument 2 is too many. PACKAGE takes 1.",
    );
    expect(shownAnswer("SEVERANCE_LUMP", 1, 2, 3, null, undefined)).toBe(9);
  });

  it("never throws for bad input, whatever is handed over", () => {
    const junk: readonly unknown[] = [
      {},
      [],
      [[[]]],
      () => 0,
      Symbol("x"),
      NaN,
      "#N/A",
      { error: 1 },
    ];
    for (const name of functionNames) {
      for (const odd of junk) expect(() => call(name, odd, odd, odd, odd)).not.toThrow();
      expect(() => call(name)).not.toThrow();
    }
  });

  it("answers every row with as many cells as its header", () => {
    const facts = [
      ["Termination date", 39428],
      ["Annual salary", 1],
      ["Maximum bonus", 1],
      ["Monthly premium", 1],
      ["Employee share", 0],
      ["Health and benefits tax rate", 0.4],
    ];
    const tables = [
      call("PACKAGE", facts),
      call("EXPLAIN", "PACKAGE", facts),
      call("PARACHUTE_COMPARE", 3, 1, 0.4),
      call("HEALTH_SCHEDULE", 39428, 1800, 300, 0.45),
      call("VERSION"),
    ];
    for (const table of tables) {
      expect(table.length).toBeGreaterThan(1);
      expect(new Set(table.map((row) => row.length)).size).toBe(1);
    }
  });
});

describe("VERSION", () => {
  it("says the version and each table's last day or year, with what is not verified", () => {
    const [header, product, ...tables] = versionTable();
    expect(header).toEqual(["Item", "Known through", "Note"]);
    expect(product?.[0]).toBe("Comp Clauses");
    expect(product?.[1]).toMatch(/^\d+\.\d+\.\d+/);
    expect(tables.map(([name]) => name)).toEqual(rateTables.map(({ name }) => name));
    for (const [, through] of tables) expect(through).toMatch(/^(\d{1,2} [A-Z][a-z]{2} )?20\d\d$/);
  });

  it("takes no account of arguments", () => {
    expect(call("VERSION", 1)).toEqual(versionTable());
  });
});

describe("EXPLAIN of no function", () => {
  it("is refused with the names", () => {
    expect(shownAnswer("EXPLAIN", "SEVERANCE", 1)).toMatch(
      /^#VALUE! Function name is the text “SEVERANCE”\. EXPLAIN needs one of DEATH_BENEFIT, .*PACKAGE\.$/,
    );
    expect(shownAnswer("EXPLAIN", 7)).toMatch(/^#VALUE! Function name is 7\./);
    expect(shownAnswer("EXPLAIN")).toMatch(/^#VALUE! Function name is blank\./);
  });

  it("passes an error through", () => {
    expect(shownAnswer("EXPLAIN", { error: "#NAME?" })).toBe("#NAME?");
  });
});
