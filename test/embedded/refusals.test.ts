import { Refusals } from "../../src/embedded/bridge/refusals";
import { Refusal } from "../../src/quantities/refusal";

const caller = { sheetId: "sheet-1", row: 4, column: 2 };

const refusal = (label: string) => new Refusal({ code: "#VALUE!", label, needs: "It is needed." });

const asked = (refusals: Refusals, shows: unknown, rowsDown = 0, columnsRight = 0) =>
  refusals.behind({ origin: caller, rowsDown, columnsRight, shows });

describe("why a cell shows an error", () => {
  it("is the sentence of the refusal it was given", () => {
    const refusals = new Refusals();
    refusals.tell(caller, [[refusal("Annual salary")]]);
    expect(asked(refusals, "#VALUE!")).toBe("Annual salary is blank. It is needed.");
  });

  it("is nothing where the cell shows something else, as inside IFERROR", () => {
    const refusals = new Refusals();
    refusals.tell(caller, [[refusal("Annual salary")]]);
    expect(asked(refusals, -1)).toBeUndefined();
    expect(asked(refusals, "#N/A")).toBeUndefined();
  });

  it("is told cell by cell where the answer spilled", () => {
    const refusals = new Refusals();
    refusals.tell(caller, [[1], [refusal("Second")], [refusal("Third")]]);
    expect(asked(refusals, 1, 0)).toBeUndefined();
    expect(asked(refusals, "#VALUE!", 1)).toBe("Second is blank. It is needed.");
    expect(asked(refusals, "#VALUE!", 2)).toBe("Third is blank. It is needed.");
    expect(asked(refusals, "#VALUE!", 3)).toBeUndefined();
  });

  it("is the first bad row's where another function swallowed the range, as in SUM", () => {
    const refusals = new Refusals();
    refusals.tell(caller, [[1], [refusal("Second")]]);
    expect(asked(refusals, "#VALUE!")).toBe("Second is blank. It is needed.");
  });

  it("is forgotten when the cell is computed again", () => {
    const refusals = new Refusals();
    refusals.recalculationStarts();
    refusals.tell(caller, [[refusal("Annual salary")]]);
    refusals.recalculationStarts();
    refusals.tell(caller, [[3_750_000]]);
    expect(asked(refusals, "#VALUE!")).toBeUndefined();
  });

  it("survives a second, good call in the same cell", () => {
    const refusals = new Refusals();
    refusals.recalculationStarts();
    refusals.tell(caller, [[refusal("Annual salary")]]);
    refusals.tell(caller, [[425_000]]);
    expect(asked(refusals, "#VALUE!")).toBe("Annual salary is blank. It is needed.");
  });

  it.each([
    [
      "another formula stands in the cell and gives the same error",
      { 4: { 2: { v: "#N/A" } } },
      false,
    ],
    ["another cell was worked out", { 4: { 3: { v: "#N/A" } } }, true],
  ])("once %s: still known is %s", (_, cells, isKnown) => {
    const refusals = new Refusals();
    refusals.recalculationStarts();
    refusals.tell(caller, [[refusal("Annual salary")]]);
    refusals.worked({ workbook: { "sheet-1": { 4: { 2: { v: "#VALUE!" } } } } });
    expect(asked(refusals, "#VALUE!")).toBeDefined();
    refusals.recalculationStarts();
    refusals.worked({ workbook: { "sheet-1": cells } });
    expect(asked(refusals, "#VALUE!") !== undefined).toBe(isKnown);
  });

  it("is forgotten when another workbook opens, whose sheets may have the same ids", () => {
    const refusals = new Refusals();
    refusals.tell(caller, [[refusal("Annual salary")]]);
    refusals.forget();
    expect(asked(refusals, "#VALUE!")).toBeUndefined();
  });

  it("is kept apart by sheet and cell", () => {
    const refusals = new Refusals();
    refusals.tell({ ...caller, sheetId: "sheet-2" }, [[refusal("Elsewhere")]]);
    refusals.tell({ ...caller, column: 3 }, [[refusal("Beside")]]);
    expect(asked(refusals, "#VALUE!")).toBeUndefined();
  });
});
