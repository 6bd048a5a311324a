import {
  freeze,
  InDoubt,
  makePortable,
  repair,
  restore,
  type Performed,
  type Scope,
} from "../../src/workbook/portable";
import { callsUs } from "../../src/workbook/portable/plan";
import { repaired } from "../../src/workbook/portable/repair";
import { ExcelPort } from "../../src/workbook/excel";
import { required, rowsOf as factRows } from "../agreement/package-facts";
import { FakeExcel } from "../support/fake-excel";

const everywhere: Scope = { is: "workbook" };

const CALLS: readonly (readonly [string, number, number, string])[] = [
  ["Work", 0, 3, "=COMP.SEVERANCE_LUMP( A1,$B$1 )"],
  ["Work", 1, 3, "=36*COMP.HEALTH_PAYMENT(Inputs!A1,Inputs!A2)"],
  ["Work", 2, 3, "=SUM(A1:B1)"],
  ["Work", 3, 3, "=COMP.PARACHUTE_COMPARE(A2,B2,C2)"],
  ["Work", 20, 3, "=COMP.SEVERANCE_LUMP(A1:A2,B1:B2)"],
  ["Work", 24, 3, "=SUM(D21#)"],
  ["Inputs", 4, 0, "=COMP.BASE_AMOUNT(A1:A2*2)"],
];

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work", "Inputs");
  book.calculate = (formula) => {
    if (formula.includes("PARACHUTE_COMPARE")) return "Alternative";
    return callsUs(formula) ? 100 : 100.0000001;
  };
  const figures = [
    [400_000, 100_000],
    [1_600_000, 500_000, 0.4],
  ];
  figures.forEach((row, r) => row.forEach((figure, c) => book.fill("Work", r, c, figure)));
  book.fill("Inputs", 0, 0, 1800);
  book.fill("Inputs", 1, 0, 300);
  for (const [sheet, row, column, formula] of CALLS) book.fill(sheet, row, column, formula);
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

/** Every filled cell of every sheet. */
const whole = () =>
  Object.fromEntries(
    [...book.sheets].map(([name, { cells }]) => [name, Object.fromEntries([...cells].sort())]),
  );

const formulasLeft = () =>
  [...book.sheets].flatMap(([name, { cells }]) =>
    [...cells].flatMap(([key]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const content = book.cell(name, row, column);
      const isFormula = content !== book.value(name, row, column);
      return isFormula && callsUs(String(content)) ? [`${name}!${key}`] : [];
    }),
  );

const rowsOf = (name: string) =>
  Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => book.cell(name, row, column)),
  ).filter((row) => row.some((cell) => cell !== ""));

describe("Make portable", () => {
  it("leaves no call but what it must, and lists each cell with the call it held", async () => {
    const { changed, lines } = await makePortable(port, everywhere);
    expect(changed).toBe(5);
    expect(formulasLeft()).toEqual(["Inputs!4,0"]);
    expect(lines.filter(({ needsAttention }) => needsAttention)).toEqual([
      {
        place: { sheet: "Inputs", row: 4, column: 0 },
        words: expect.stringContaining("may come to several cells") as string,
        needsAttention: true,
      },
    ]);
    const list = rowsOf("Comp Clauses");
    expect(list[2]!.slice(0, 4)).toEqual(["Sheet", "Cell", "Call in", "Original"]);
    expect(list[3]).toEqual([
      "Work",
      "D1",
      "Work!D1",
      "=COMP.SEVERANCE_LUMP( A1,$B$1 )",
      "Native formula",
      "0.1.0",
      book.cell("Work", 0, 3),
      100,
      100.0000001,
      "",
    ]);
  });

  it("stores what the list quotes as text, never as a formula", async () => {
    await makePortable(port, everywhere);
    for (let row = 0; row < 60; row += 1) {
      const quoted = book.cell("Comp Clauses", row, 3);
      expect(book.value("Comp Clauses", row, 3)).toBe(quoted);
      expect(book.value("Comp Clauses", row, 6)).toBe(book.cell("Comp Clauses", row, 6));
    }
  });

  it("keeps the table in its cells, its steps on a sheet of their own", async () => {
    await makePortable(port, everywhere);
    expect(book.cell("Work", 3, 3)).toBe("Alternative");
    expect([...book.sheets.keys()]).toContain("Comp Clauses workings");
  });

  it("shows each step as what it is: a day as a day, dollars as dollars", async () => {
    book.fill("Work", 40, 3, "=COMP.PACKAGE(Inputs!A20:B25)");
    factRows(required).forEach(([label, value], at) => {
      book.fill("Inputs", 19 + at, 0, label);
      book.fill("Inputs", 19 + at, 1, value as number);
    });
    await makePortable(port, everywhere);
    const { formats } = book.sheets.get("Comp Clauses workings")!;
    const steps = Array.from({ length: 200 }, (_, row) =>
      book.cell("Comp Clauses workings", row, 0),
    );
    const formatOf = (title: string) => formats.get(`${steps.indexOf(title)},1`);
    expect(formatOf("Termination date")).toBe('d mmm yyyy;;"none"');
    expect(formatOf("Annual salary")).toBe("#,##0.00");
  });

  it("refers by range to what no longer spills", async () => {
    await makePortable(port, everywhere);
    expect(book.cell("Work", 24, 3)).toBe("=SUM(D21:D22)");
  });

  it("keeps to the selection, and to the sheet", async () => {
    const area = { sheet: "Work", row: 0, column: 3, rows: 1, columns: 1 };
    expect((await makePortable(port, { is: "selection", area })).changed).toBe(1);
    expect((await freeze(port, { is: "sheet", sheet: "Inputs" })).changed).toBe(1);
    expect(formulasLeft()).toHaveLength(3);
  });

  it("says where a value differs", async () => {
    book.calculate = (formula) => (callsUs(formula) ? 100 : 101);
    const { lines } = await makePortable(port, everywhere);
    expect(lines[0]).toMatchObject({ needsAttention: true });
    expect(lines[0]!.words).toContain("was 100. The value differs.");
  });

  it("does not touch a sheet of that name that is not ours", async () => {
    book.addSheet("Comp Clauses");
    book.fill("Comp Clauses", 0, 0, "my own notes");
    await makePortable(port, everywhere);
    expect([...book.sheet("Comp Clauses").cells]).toEqual([["0,0", "my own notes"]]);
    expect(book.cell("Comp Clauses 2", 0, 0)).toBe("Comp Clauses");
  });

  it("changes nothing where there is nothing to change", async () => {
    const before = whole();
    const area = { sheet: "Work", row: 2, column: 3, rows: 1, columns: 1 };
    expect((await makePortable(port, { is: "selection", area })).changed).toBe(0);
    expect(whole()).toEqual(before);
  });

  it("leaves a call whose answer has no room", async () => {
    book.fill("Work", 21, 3, "=1+1");
    const { lines } = await makePortable(port, everywhere);
    expect(book.cell("Work", 20, 3)).toBe(CALLS[4]![3]);
    expect(lines.map(({ words }) => words).join()).toContain("would fill Work!D22");
  });
});

describe("there and back", () => {
  const actions: Readonly<Record<string, () => Promise<Performed>>> = {
    "Make portable": () => makePortable(port, everywhere),
    "Make portable with LET": () => makePortable(port, everywhere, "let"),
    Freeze: () => freeze(port, everywhere),
  };

  it.each(Object.entries(actions))("%s, restored, is the workbook it was", async (_, act) => {
    const before = whole();
    await act();
    expect(whole()).not.toEqual(before);
    const { changed, lines } = await restore(port, everywhere);
    expect(changed).toBeGreaterThan(4);
    expect(lines.filter(({ needsAttention }) => needsAttention)).toEqual([]);
    expect(whole()).toEqual(before);
  });

  it.each(Object.entries(actions))("%s, undone, is the workbook it was", async (_, act) => {
    const before = whole();
    const { undo } = await act();
    expect(await undo()).toEqual({ kept: [] });
    expect(whole()).toEqual(before);
  });

  it("a second round adds to the list and restores from it", async () => {
    const before = whole();
    const only = (row: number): Scope => ({
      is: "selection",
      area: { sheet: "Work", row, column: 3, rows: 1, columns: 1 },
    });
    await makePortable(port, only(0));
    await freeze(port, only(1));
    await makePortable(port, only(3));
    await restore(port, only(1));
    expect(book.cell("Work", 1, 3)).toBe(CALLS[1]![3]);
    expect(callsUs(String(book.cell("Work", 0, 3)))).toBe(false);
    await restore(port, everywhere);
    expect(whole()).toEqual(before);
  });

  it("a restoring is undone too", async () => {
    await makePortable(port, everywhere);
    const portable = whole();
    const { undo } = await restore(port, everywhere);
    await undo();
    expect(whole()).toEqual(portable);
  });
});

describe("what was changed since", () => {
  it("is named and left, unless told otherwise", async () => {
    await makePortable(port, everywhere);
    book.fill("Work", 0, 3, 999);
    const first = await restore(port, everywhere);
    expect(first.lines.find(({ needsAttention }) => needsAttention)?.words).toBe(
      "Work!D1 was changed since: it holds 999.",
    );
    expect(book.cell("Work", 0, 3)).toBe(999);
    await restore(port, everywhere, { evenChanged: true });
    expect(book.cell("Work", 0, 3)).toBe(CALLS[0]![3]);
  });

  it("by spaces and capitals alone is no change", async () => {
    await makePortable(port, everywhere);
    const native = String(book.cell("Work", 0, 3));
    book.fill("Work", 0, 3, native.replace("A1>=0,", "A1 >= 0, ").replace("ROUND", "round"));
    const { lines } = await restore(port, everywhere);
    expect(lines.filter(({ needsAttention }) => needsAttention)).toEqual([]);
  });

  it("is kept by Undo, and named", async () => {
    const { undo } = await makePortable(port, everywhere);
    book.fill("Work", 0, 3, 999);
    expect((await undo()).kept).toEqual(["Work!D1"]);
    expect(book.cell("Work", 0, 3)).toBe(999);
    expect(book.cell("Work", 1, 3)).toBe(CALLS[1]![3]);
  });

  it("and a sheet that is gone is said to be", async () => {
    await makePortable(port, { is: "sheet", sheet: "Work" });
    book.sheets.delete("Work");
    const { lines } = await restore(port, everywhere);
    expect(lines[0]?.words).toContain("There is no sheet “Work” any more.");
  });
});

describe("Freeze", () => {
  it("puts what is shown in place of the calls", async () => {
    await freeze(port, everywhere);
    expect(book.cell("Work", 0, 3)).toBe(100);
    expect(formulasLeft()).toEqual([]);
    expect(book.cell("Work", 2, 3)).toBe("=SUM(A1:B1)");
  });

  it("keeps no result that is none", async () => {
    book.calculate = () => "#BUSY!";
    const { changed, lines } = await freeze(port, everywhere);
    expect(changed).toBe(0);
    expect(lines[0]?.words).toBe("It shows #BUSY!, which is no result to keep.");
  });
});

describe("Repair", () => {
  it.each([
    ["=_xldudf_COMP_SEVERANCE_LUMP(A1,B1)", "=COMP.SEVERANCE_LUMP(A1,B1)"],
    ["=1+_xldudf_comp_death_benefit(A1)", "=1+COMP.DEATH_BENEFIT(A1)"],
    ["=[2]!COMP.DEATH_BENEFIT(A1)", "=COMP.DEATH_BENEFIT(A1)"],
    ["=[2]!_xldudf_COMP_DEATH_BENEFIT(A1)", "=COMP.DEATH_BENEFIT(A1)"],
    ["='C:\\Add-ins\\x.xll'!COMP.DEATH_BENEFIT(A1)", "=COMP.DEATH_BENEFIT(A1)"],
    ["='https://a.b/c.xlam'!COMP.PRIME_RATE('x y'!A1)", "=COMP.PRIME_RATE('x y'!A1)"],
    [
      "=_xll.COMP.DEATH_BENEFIT(_xldudf_COMP_BASE_AMOUNT(A:A))",
      "=COMP.DEATH_BENEFIT(COMP.BASE_AMOUNT(A:A))",
    ],
    ['="_xldudf_COMP_DEATH_BENEFIT(A1)"', '="_xldudf_COMP_DEATH_BENEFIT(A1)"'],
    ["=_xldudf_OTHER_FUNCTION(A1)", "=_xldudf_OTHER_FUNCTION(A1)"],
    ["=[2]!COMP.NOT_OURS(A1)", "=[2]!COMP.NOT_OURS(A1)"],
    ["=COMP.death_benefit(A1)", "=COMP.death_benefit(A1)"],
  ])("%s is written %s", (broken, whole) => {
    expect(repaired(broken)).toBe(whole);
  });

  it("writes them back as calls, and can be undone", async () => {
    book.fill("Work", 30, 0, "=_xldudf_COMP_DEATH_BENEFIT(A1)");
    const before = whole();
    const { changed, undo } = await repair(port, everywhere);
    expect(changed).toBe(1);
    expect(book.cell("Work", 30, 0)).toBe("=COMP.DEATH_BENEFIT(A1)");
    await undo();
    expect(whole()).toEqual(before);
  });
});

describe("interrupted", () => {
  const acts: Readonly<Record<string, () => Promise<Performed>>> = {
    "Make portable": () => makePortable(port, everywhere),
    Freeze: () => freeze(port, everywhere),
    Restore: async () => restore(port, everywhere),
    Repair: async () => repair(port, everywhere),
  };

  it.each(Object.keys(acts))(
    "at any of its first 50 steps, %s leaves all as it was",
    async (name) => {
      if (name === "Restore") await makePortable(port, everywhere);
      if (name === "Repair") book.fill("Work", 0, 3, "=_xldudf_COMP_DEATH_BENEFIT(A1)");
      const before = whole();
      let interrupted = 0;
      for (let step = 0; step < 50; step += 1) {
        book.failures.splice(0);
        book.failures.push(...Array<string>(step).fill(""), "the connection broke");
        const outcome = await acts[name]!().catch((problem: Error) => problem);
        const waiting = book.failures.splice(0).length;
        if (outcome instanceof Error) {
          interrupted += 1;
          expect(outcome.message).toContain("the connection broke");
          expect([step, whole()]).toEqual([step, before]);
        } else {
          expect(waiting).toBeGreaterThan(0);
          await outcome.undo();
          expect(whole()).toEqual(before);
        }
      }
      expect(interrupted).toBeGreaterThan(9);
    },
  );

  it("where even putting back fails, nothing more is written and the cells are named", async () => {
    let syncs = 0;
    await makePortable(port, everywhere).then(({ undo }) => undo());
    syncs = book.syncs;
    await makePortable(port, everywhere).then(({ undo }) => undo());
    expect(book.syncs).toBeGreaterThan(syncs);
    book.failures.push(...Array<string>(9).fill(""), ...Array<string>(20).fill("it broke"));
    const problem = await makePortable(port, everywhere).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(InDoubt);
    expect((problem as InDoubt).cells).toContain("Work!D1");
    const written = book.changes;
    await new Promise((resolve) => setTimeout(resolve));
    expect(book.changes).toBe(written);
  });
});
