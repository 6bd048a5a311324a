import { numberColumn, type Column } from "../../src/quantities/column";
import { lookedUp } from "../../src/quantities/column-values";
import type { Kind, Literal, Quantity } from "../../src/quantities/quantity";
import { cells, threeRows } from "./columns-drawn";
import { standInTable } from "./stand-in-table";

const asked = (kind: Kind): Quantity => ({ kind, made: { how: "constant", value: 0 } });

describe("a table of law over a column of keys", () => {
  const wanted: (readonly Literal[])[] = [];
  const table = standInTable((...keys) => {
    wanted.push(keys);
    const isHeld = keys[0] === 2007;
    return isHeld ? { value: "0.25", source: "", verified: true } : undefined;
  });

  it("is asked once for the same keys; a row it has no figure for is in doubt", () => {
    const block = threeRows();
    const keys = [asked("count"), asked("text")];
    const years = numberColumn(cells(2007, 2007, 1), 1, 2007);
    const states: Column = { sort: "text", texts: "NJ" };
    const column = lookedUp(asked("rate"), { how: "found", table, keys }, [years, states], block);
    expect(column).toMatchObject({ top: cells(25, 25, 0), below: cells(100, 100, 1) });
    expect([...block.doubtful]).toEqual([0, 0, 1]);
    expect(wanted).toEqual([
      [2007, "NJ"],
      [1, "NJ"],
    ]);
  });
});

it("keys that read alike run together are kept apart: 1 and 11, 11 and 1", () => {
  const table = standInTable((key) => ({ value: Number(key), source: "", verified: true }));
  const keys = [asked("count"), asked("count")];
  const [a, b] = [numberColumn(cells(1, 11, 1), 1, 11), numberColumn(cells(11, 1, 11), 1, 11)];
  const column = lookedUp(asked("rate"), { how: "found", table, keys }, [a, b], threeRows());
  expect(column).toMatchObject({ top: cells(1, 11, 1) });
});
