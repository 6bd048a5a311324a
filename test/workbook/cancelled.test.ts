import { reportModel } from "../../src/workbook/report";
import { ExcelPort } from "../../src/workbook/excel";
import { sampleModel } from "../../src/workbook/agreement-model/sample";
import { insertModel } from "../../src/workbook/insert-model";
import { insertModelAt } from "../../src/workbook/insert-model-at";
import { freeze, makePortable, repair, restore, type Scope } from "../../src/workbook/portable";
import { callsUs } from "../../src/workbook/portable/plan";
import { Cancelled, type Progress } from "../../src/workbook/progress";
import { checkWorkbook } from "../../src/workbook/scan";
import { fullFacts, reportOn } from "../agreement/package-facts";
import { FakeExcel } from "../support/fake-excel";
import { note } from "../support/skip";

const EMPTY = { sheet: "Work", row: 5, column: 0 };

const everywhere: Scope = { is: "workbook" };

let book: FakeExcel;
let port: ExcelPort;

beforeEach(() => {
  book = new FakeExcel("Work", "Inputs");
  book.calculate = (formula) => (callsUs(formula) ? 100 : 100.0000001);
  book.fill("Work", 0, 0, 400_000);
  book.fill("Work", 0, 1, 100_000);
  book.fill("Work", 0, 3, "=COMP.SEVERANCE_LUMP(A1,B1)");
  book.fill("Work", 1, 3, "=COMP.DEATH_BENEFIT(Inputs!A1)");
  book.fill("Work", 2, 3, "=_xldudf_COMP_DEATH_BENEFIT(Inputs!A1)");
  book.fill("Inputs", 0, 0, 300_000);
  (globalThis as { Excel?: unknown }).Excel = book.global;
  port = new ExcelPort();
});

afterEach(() => {
  delete (globalThis as { Excel?: unknown }).Excel;
});

/** Whoever waits goes on waiting for so many steps, and then no more. */
class Patience implements Progress {
  readonly told: (number | undefined)[] = [];

  constructor(private readonly steps: number) {}

  step(_: string, share?: number): Promise<void> {
    this.told.push(share);
    return this.told.length > this.steps ? Promise.reject(new Cancelled()) : Promise.resolve();
  }

  until<T>(work: Promise<T>): Promise<T> {
    return this.step("waiting").then(() => work);
  }
}

/** Everything long that the pane does to a workbook, and what it finds there when it begins. */
const works: Readonly<
  Record<string, { before?: () => Promise<unknown>; of: (progress: Progress) => Promise<unknown> }>
> = {
  "Make portable": { of: (progress) => makePortable(port, everywhere, "plain", progress) },
  Restore: {
    before: () => makePortable(port, everywhere),
    of: (progress) => restore(port, everywhere, {}, progress),
  },
  Freeze: { of: (progress) => freeze(port, everywhere, progress) },
  Repair: { of: (progress) => repair(port, everywhere, progress) },
  "Insert report": {
    of: async (progress) =>
      insertModel(port, reportModel(await reportOn(fullFacts)), "rename", progress),
  },
  "Insert model at a cell": {
    of: (progress) => insertModelAt(port, sampleModel("comp"), ["4(a) Death"], EMPTY, [], progress),
  },
  "Check workbook": { of: (progress) => checkWorkbook(port, progress) },
};

const whole = () => [...book.sheets].map(([name, { cells }]) => [name, filled(cells)]);

const filled = (cells: ReadonlyMap<string, unknown>) =>
  Object.fromEntries([...cells].filter(([, content]) => content !== "").sort());

it.each(Object.keys(works))(
  "%s: cancelled at any step, the workbook is unchanged",
  async (name) => {
    const { before: first, of: work } = works[name]!;
    await first?.();
    const before = whole();
    for (let steps = 0; ; steps += 1) {
      const patience = new Patience(steps);
      const outcome = await work(patience).catch((problem: unknown) => problem);
      if (!(outcome instanceof Cancelled)) {
        expect(outcome).not.toBeInstanceOf(Error);
        expect(patience.told).toHaveLength(steps);
        expect(steps).toBeGreaterThan(3);
        note(`${name}: cancelled at each of its ${steps} steps, unchanged every time.`);
        return;
      }
      expect([steps, whole()]).toEqual([steps, before]);
    }
  },
);

it.each(Object.keys(works))("%s: the shares it tells lie between nothing and all", async (name) => {
  const { before: first, of: work } = works[name]!;
  await first?.();
  const patience = new Patience(Infinity);
  await work(patience);
  const shares = patience.told.filter((share) => share !== undefined);
  expect(shares.length).toBeGreaterThan(1);
  expect(shares.filter((share) => !(share >= 0 && share <= 1))).toEqual([]);
});
