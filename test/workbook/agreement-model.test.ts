import { call, functionNames } from "../../src/functions/call";
import {
  areasRead,
  cellsOf,
  finder,
  formulasOf,
  spillOrigins,
  valueOf,
  type PlacedCell,
} from "./placed-cells";
import { sampleModelOf, writings } from "./sample-facts";

const MOST_CHARACTERS = 8192;

describe.each(writings)("the sample as %s", (_, writing) => {
  const model = sampleModelOf(writing);
  const cells = cellsOf(model);
  const formulas = formulasOf(model);

  it("shows no error, and every formula has a value", () => {
    const bad = formulas.filter((cell) => /^#/.test(String(valueOf(cell))));
    expect(bad.map(({ sheet, address, value }) => [sheet, address, value])).toEqual([]);
    expect(formulas.filter(({ value }) => value === undefined)).toEqual([]);
  });

  it("keeps each formula to what Excel takes", () => {
    expect(formulas.filter(({ content }) => String(content).length > MOST_CHARACTERS)).toEqual([]);
  });

  it("reads only cells that are laid out", () => {
    const find = finder(model);
    const dangling = formulas.filter((cell) =>
      areasRead(cell).some(
        (area) =>
          area.bottom - area.top === 0 && area.right - area.left === 0 && find(area).length === 0,
      ),
    );
    expect(dangling.map(({ sheet, address, content }) => [sheet, address, content])).toEqual([]);
  });

  it("types figures on the inputs sheet only, and there in the inputs' own look", () => {
    const typed = cells.filter(({ content }) => typeof content === "number");
    expect(typed.length).toBeGreaterThan(40);
    expect(
      typed.filter(({ sheet, style }) => sheet !== "Inputs" || !/^input/.test(String(style))),
    ).toEqual([]);
  });

  it("names every input, each name once", () => {
    const names = model.names!.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(["Annual_salary", "Package_facts"]));
    expect(names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))).toEqual([]);
  });

  it("gives words the room they take beside a filled cell", () => {
    const find = finder(model);
    const clipped = cells.filter((cell) => {
      const { sheet, row, column, style, content, across = 1 } = cell;
      if (!/^(label|note|source|totalLabel|totalNote|spilled)$/.test(String(style))) return false;
      const { widths } = model.sheets.find(({ name }) => name === sheet)!;
      const room = widths.slice(column, column + across).reduce((sum, width) => sum + width, 0);
      const right = column + across;
      const [beside] = find({ sheet, top: row, bottom: row, left: right, right });
      const isFilled = beside !== undefined && String(valueOf(beside)) !== "";
      return isFilled && String(valueOf(cell)).length > room && content !== "";
    });
    expect(clipped.map(({ sheet, address, content }) => [sheet, address, content])).toEqual([]);
  });

  it("shows a date that was left blank as none, not as the day before 1 January 1900", () => {
    const noDay = cells.filter(
      (cell) => cell.numberFormat?.startsWith("d mmm yyyy") && valueOf(cell) === 0,
    );
    expect(noDay.filter(({ numberFormat }) => !/;;"none"$/.test(numberFormat!))).toEqual([]);
    if (writing.calls === "native") expect(noDay).not.toEqual([]);
  });

  it("puts an authority beside every amount it works out", () => {
    const find = finder(model);
    const bare = formulas.filter(
      ({ sheet, row, column, style }) =>
        /^(computed|link)$/.test(String(style)) &&
        !/Inputs|Workings/.test(sheet) &&
        find({ sheet, top: row, bottom: row, left: column + 1, right: 12 }).every(
          (cell) =>
            !/^(source|totalSource|spilledSource)$/.test(String(cell.style)) || !cell.content,
        ),
    );
    expect(bare.map(({ sheet, address }) => [sheet, address])).toEqual([]);
  });
});

describe("the sample as calls", () => {
  const model = sampleModelOf({ calls: "comp" });
  const formulas = formulasOf(model);
  const calls = formulas.filter(({ content }) => String(content).includes("COMP."));
  const find = finder(model);
  const origins = spillOrigins(model);

  /** The value of an argument as it is written in a call; no more than the models write. */
  const argument = (cell: PlacedCell, text: string): unknown => {
    if (text === "") return null;
    if (/^".*"$/.test(text)) return text.slice(1, -1);
    const area = areasRead({ ...cell, content: text });
    const isReference = /^('[^']+'!|\w+!)?[A-Z]+\d+(:[A-Z]+\d+)?$/.test(text);
    if (!isReference) return worked(cell, text);
    const values = find(area[0]!).map((found) => (valueOf(found) === "" ? null : valueOf(found)));
    const width = area[0]!.right - area[0]!.left + 1;
    const isRange = text.includes(":");
    return isRange
      ? Array.from({ length: area[0]!.bottom - area[0]!.top + 1 }, (_, row) =>
          Array.from({ length: width }, (__, at) => valueAt(area[0]!, row, at)),
        )
      : (values[0] ?? null);
  };

  const valueAt = (area: { sheet: string; top: number; left: number }, row: number, at: number) => {
    const [top, left] = [area.top + row, area.left + at];
    const [found] = find({ sheet: area.sheet, top, left, bottom: top, right: left });
    const value = found && valueOf(found);
    return value === undefined || value === "" ? null : value;
  };

  /** Plain arithmetic inside a call, worked with the figures of the cells it names. */
  const worked = (cell: PlacedCell, text: string): unknown => {
    const figures = text.replace(
      /('(?:[^']|'')+'!|\b[A-Za-z]+!)?\b[A-Z]{1,2}\d+\b/g,
      (reference) => {
        const value = argument(cell, reference);
        return value === null ? "null" : JSON.stringify(value);
      },
    );
    const asScript = figures
      .replace(/(LEN\([^()]*\))=0/g, "$1===0")
      .replace(/(\d|null|true|false)<>TRUE/g, "($1!==true)")
      .replace(/(\d|null|true|false)=TRUE/g, "($1===true)");
    const functions = {
      ROUND: (figure: number, digits: number) => Number(figure.toFixed(digits)),
      MAX: Math.max,
      LEN: (value: unknown) => (value === null ? 0 : String(value).length),
      IF: (condition: boolean, then: unknown, otherwise: unknown) => (condition ? then : otherwise),
      AND: (...all: boolean[]) => all.every(Boolean),
      YEAR: (serial: number) => new Date(Date.UTC(1899, 11, 30 + serial)).getUTCFullYear(),
    };
    return new Function(...Object.keys(functions), `return ${asScript}`)(
      ...Object.values(functions),
    ) as unknown;
  };

  const parted = (list: string): string[] => {
    const parts = [""];
    let depth = 0;
    for (const sign of list) {
      depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
      if (sign === "," && depth === 0) parts.push("");
      else parts[parts.length - 1] += sign;
    }
    return parts;
  };

  it.each(calls.map((cell) => [`${cell.sheet}!${cell.address}`, cell] as const))(
    "%s is what the function gives on the same facts",
    (_, cell) => {
      const [, name = "", list = ""] = /^=COMP\.([A-Z0-9_]+)\((.*)\)$/.exec(String(cell.content))!;
      const grid = call(name, ...parted(list).map((text) => argument(cell, text)));
      const { rows, columns } = cell.spill ?? { rows: 1, columns: 1 };
      expect([grid.length, grid[0]!.length]).toEqual([rows, columns]);
      grid.forEach((row, down) =>
        row.forEach((value, across) =>
          expect(
            valueAt({ sheet: cell.sheet, top: cell.row, left: cell.column }, down, across),
          ).toBe(value === "" ? null : value),
        ),
      );
    },
  );

  it("asks every function of the catalogue that has an amount of its own in the agreement", () => {
    const asked = new Set(
      calls.map(({ content }) => /^=COMP\.([A-Z0-9_]+)/.exec(String(content))![1]!),
    );
    const left = ["PRESENT_VALUE_280G", "ACCELERATION_VALUE", "ROSTER", "VERSION"];
    expect(functionNames.filter((name) => !asked.has(name)).sort()).toEqual(left.sort());
  });

  it("never feeds a call with another's answer through more than one link", () => {
    const depths = new Map<string, number>();
    const depth = (cell: PlacedCell): number => {
      const key = `${cell.sheet}|${cell.row}|${cell.column}`;
      const kept = depths.get(key);
      if (kept !== undefined) return kept;
      const own = String(cell.content).includes("COMP.") ? 1 : 0;
      const origin = origins.get(key);
      const isOwn = origin?.row === cell.row && origin.column === cell.column;
      const before = origin && !isOwn ? [depth(origin)] : [];
      const read = String(cell.content).startsWith("=")
        ? areasRead(cell).flatMap(find).map(depth)
        : [];
      const found = own + Math.max(0, ...before, ...read);
      depths.set(key, found);
      return found;
    };
    const chained = formulas.filter((cell) => depth(cell) > 2);
    expect(chained.map(({ sheet, address }) => `${sheet}!${address}`)).toEqual([]);
    expect(Math.max(...formulas.map(depth))).toBe(2);
  });

  it("shows green only what is brought from another sheet as it is", () => {
    const links = formulas.filter(
      ({ style, sheet }) => style === "link" && sheet !== "Reconciliation",
    );
    const cell = "(?:'[^']+'!|\\w+!)?[A-Z]+\\d+";
    const brought = new RegExp(`^=(?:${cell}|IF\\(ISERROR\\((${cell})\\),\\1,${cell}\\))$`);
    const arithmetic = links.filter(({ content }) => !brought.test(String(content)));
    expect(links.length).toBeGreaterThan(40);
    expect(arithmetic.map(({ sheet, content }) => [sheet, content])).toEqual([]);
  });

  it("brings the error of a call that fails, not what is left where it spilled", () => {
    const unguarded = formulas.filter((cell) => {
      const read = areasRead(cell).flatMap(find);
      const calls = read.flatMap(({ sheet, row, column }) => {
        const origin = origins.get(`${sheet}|${row}|${column}`);
        const isOwn = origin?.row === row && origin.column === column;
        return origin && !isOwn ? [origin] : [];
      });
      return calls.some(
        ({ sheet, address }) =>
          !new RegExp(`ISERROR\\((?:'?${sheet.replace(/[()]/g, "\\$&")}'?!)?${address}\\)`).test(
            String(cell.content),
          ),
      );
    });
    expect(unguarded.map(({ sheet, content }) => [sheet, content])).toEqual([]);
  });

  it("spills no table over a cell with content", () => {
    const covered = cellsOf(model).filter((cell) => {
      const origin = origins.get(`${cell.sheet}|${cell.row}|${cell.column}`);
      return origin && origin.address !== cell.address && cell.content !== "";
    });
    expect(covered.map(({ sheet, address }) => [sheet, address])).toEqual([]);
  });
});
