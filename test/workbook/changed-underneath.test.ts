import { copyTo } from "../../src/workbook/copied-steps";
import { ExcelPort } from "../../src/workbook/excel";
import {
  freeze,
  InDoubt,
  makePortable,
  repair,
  restore,
  type Scope,
} from "../../src/workbook/portable";
import { FakeExcel } from "../support/fake-excel";

const everywhere: Scope = { is: "workbook" };

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work");
  book.calculate = () => 100;
  book.fill("Work", 0, 0, 400_000);
  book.fill("Work", 1, 0, "=COMP.DEATH_BENEFIT(A1)");
  book.fill("Work", 2, 0, "=_xldudf_COMP_DEATH_BENEFIT(A1)");
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

const whole = () =>
  [...book.sheets].map(([name, { cells }]) => [
    name,
    Object.fromEntries([...cells].filter(([, content]) => content !== "").sort()),
  ]);

/** Somebody else types into a cell after the workbook was read and before anything is written. */
function typedMeanwhile(row: number, content: string): void {
  const write = port.write.bind(port);
  port.write = (blocks) => {
    port.write = write;
    book.fill("Work", row, 0, content);
    return write(blocks);
  };
}

const area = { sheet: "Work", row: 0, column: 0, rows: 1, columns: 1 };

const writings: Readonly<Record<string, readonly [row: number, write: () => Promise<unknown>]>> = {
  "Make portable": [1, () => makePortable(port, everywhere)],
  Freeze: [1, () => freeze(port, everywhere)],
  Restore: [1, () => restore(port, everywhere)],
  Repair: [2, () => repair(port, everywhere)],
  "Steps copied over a cell": [0, () => copyTo(port, { at: area, formulas: [["step"]] })],
  "A block of the pane's": [
    0,
    () => port.write([{ at: area, before: [[400_000]], formulas: [["new"]] }]),
  ],
};

test.each(Object.keys(writings))(
  "%s: a cell that changed underneath refuses the whole, and is named",
  async (name) => {
    const [row, act] = writings[name]!;
    if (name === "Restore") await makePortable(port, everywhere);
    const held = book.cell("Work", row, 0);
    book.fill("Work", row, 0, "typed meanwhile");
    const expected = whole();
    book.fill("Work", row, 0, held);
    typedMeanwhile(row, "typed meanwhile");
    await expect(act()).rejects.toThrow(`Work!A${row + 1} was changed meanwhile.`);
    expect(whole()).toEqual(expected);
  },
);

test("a cell that is none of the writing's may change", async () => {
  typedMeanwhile(7, "typed meanwhile");
  const { changed } = await makePortable(port, everywhere);
  expect(changed).toBeGreaterThan(0);
  expect(book.cell("Work", 7, 0)).toBe("typed meanwhile");
});

test.each(["Make portable", "Freeze", "Repair"])(
  "%s: a sheet that is protected refuses the whole, and no sheet is added",
  async (name) => {
    book.addSheet("Locked");
    book.fill("Locked", 0, 0, "=COMP.DEATH_BENEFIT(1)");
    book.fill("Locked", 1, 0, "=_xldudf_COMP_DEATH_BENEFIT(1)");
    book.sheet("Locked").protected = true;
    const before = whole();
    const problem = await writings[name]![1]().catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Error);
    expect(problem).not.toBeInstanceOf(InDoubt);
    expect((problem as Error).message).toBe("You cannot perform the requested operation.");
    expect(whole()).toEqual(before);
  },
);
