import { FormulaReading } from "../../src/taskpane/explain/explained-calls";
import {
  copiedSteps,
  copyTo,
  copyToNewSheet,
  type CallToCopy,
} from "../../src/workbook/copied-steps";
import { ExcelPort } from "../../src/workbook/excel";
import type { Block } from "../../src/workbook/port";
import { FakeExcel } from "../support/fake-excel";
import { bookOf } from "./book-of";

const from = { sheet: "Work", row: 4, column: 0 };
const there = { sheet: "Steps", row: 0, column: 0 };

const workbook = bookOf(
  {
    Work: [
      [400_000, 100_000, 0.4],
      [30_000, 4, ""],
      [120_000, "", ""],
    ],
  },
  { Salary: "=Work!$A$1" },
);

const callIn = (formula: string): CallToCopy => {
  const [explained] = new FormulaReading(formula, "Work", workbook).explained().calls;
  if (explained?.subject.is !== "followed") throw new Error(`${formula} is not explained.`);
  const { definition, args } = explained.subject;
  return { definition, args, from };
};

const block = (formula: string, at = there) => copiedSteps(callIn(formula), at);

/** A line by its label: the value's cell and what stands beside it. */
const line = ({ formulas }: Block, label: string) =>
  formulas.find(([first]) => first === label)?.slice(1, 3);

describe("an argument in a cell of its own", () => {
  it.each([
    ["A1", "=Work!A1", "Work!A1"],
    ["$A$1", "=Work!A1", "Work!A1"],
    ["400000", "=400000", "400000"],
    ["A1*12", "=Work!A1*12", "Work!A1*12"],
    ["Salary", "=Salary", "Salary"],
    ["COMP.DEATH_BENEFIT(A1)", "=COMP.DEATH_BENEFIT(Work!A1)", "COMP.DEATH_BENEFIT(Work!A1)"],
    ["A1:A3", "=Work!A1", "Work!A1"],
  ])("%s is linked to where it comes from", (text, formula, source) => {
    expect(line(block(`=COMP.DEATH_BENEFIT(${text})`), "Annual salary")).toEqual([formula, source]);
  });

  it("stays blank where the cell it refers to is blank, and is said to be the default where left out", () => {
    const copied = block("=COMP.DEATH_BENEFIT(A1,C2)");
    expect(line(copied, "Months")).toEqual(['=IF(LEN(Work!C2)=0,"",Work!C2)', "Work!C2"]);
    expect(line(block("=COMP.DEATH_BENEFIT(A1)"), "Months")).toEqual([
      "",
      "Not entered: the default, 6",
    ]);
  });

  it("takes a line a cell where it is a list", () => {
    const copied = block("=COMP.BASE_AMOUNT(A2:A3,{4;12})");
    expect(line(copied, "Compensation (2)")).toEqual(["=Work!A3", "Work!A3"]);
    expect(line(copied, "Months worked (1)")).toEqual(["=4", "4"]);
  });

  it("does without its sheet's name on that sheet", () => {
    const copied = block("=COMP.DEATH_BENEFIT(A1)", { sheet: "Work", row: 9, column: 3 });
    expect(line(copied, "Annual salary")?.[0]).toBe("=A1");
    expect(line(copied, "Call")?.[0]).toBe("=COMP.DEATH_BENEFIT(A1)");
    expect(String(line(copied, "Annual salary, checked")?.[0])).toContain("ISNUMBER(E14)");
  });
});

test("every step but the checks of arguments and the call has its authority beside it", () => {
  const { formulas } = block("=COMP.PARACHUTE_GROSSUP(A1,B1,C1)");
  const first = formulas.findIndex(([label]) => label === "Steps") + 1;
  const silent = formulas.slice(first, -1).filter(([, , authority]) => authority === "");
  expect(silent).toEqual([]);
  expect(formulas.at(-2)?.[2]).toMatch(/^Section 8\(a\): “/);
});

test("a figure of a table of law stands in a line of its own, with its source", () => {
  const copied = block('=COMP.DEEMED_RATE(2007,"NJ")');
  const sources = copied.formulas.map(([label, , source]) => [label, source]);
  const figures = sources.filter(([, source]) => /\b(19|20)\d\d\b/.test(String(source)));
  expect(figures.length).toBeGreaterThan(1);
});

describe("written to a workbook", () => {
  let book: FakeExcel;
  let port: ExcelPort;
  const call = callIn("=COMP.DEATH_BENEFIT(A1)");

  beforeEach(() => {
    book = new FakeExcel("Work");
    (globalThis as { Excel?: unknown }).Excel = book.global;
    port = new ExcelPort();
  });

  const onNewSheet = () =>
    copyToNewSheet(port, "Explain DEATH_BENEFIT", (place) => copiedSteps(call, place));

  it("a new sheet takes the name, or the name with a number, and goes again", async () => {
    await onNewSheet();
    const second = await onNewSheet();
    expect([...book.sheets.keys()]).toEqual([
      "Work",
      "Explain DEATH_BENEFIT",
      "Explain DEATH_BENEFIT 2",
    ]);
    expect(book.cell("Explain DEATH_BENEFIT 2", 1, 1)).toBe("=COMP.DEATH_BENEFIT(Work!A1)");
    expect(book.sheet("Explain DEATH_BENEFIT").widths.get(0)).toBeGreaterThan(100);
    await second.undo();
    expect([...book.sheets.keys()]).toEqual(["Work", "Explain DEATH_BENEFIT"]);
  });

  it("a new sheet that was changed since stays, and is named", async () => {
    const copied = await onNewSheet();
    book.fill("Explain DEATH_BENEFIT", 30, 0, "mine");
    expect(await copied.undo()).toEqual({ kept: ["Explain DEATH_BENEFIT"] });
    expect(book.cell("Explain DEATH_BENEFIT", 30, 0)).toBe("mine");
  });

  it("a writing that fails leaves no sheet behind", async () => {
    book.failures.push("", "", "The workbook is busy.");
    await expect(onNewSheet()).rejects.toThrow("busy");
    expect([...book.sheets.keys()]).toEqual(["Work"]);
  });

  it("a calculation that takes too long takes nothing back", async () => {
    port.calculated = () => Promise.reject(new Error("Timed out."));
    await onNewSheet();
    expect(book.cell("Explain DEATH_BENEFIT", 0, 0)).toBe("Working of DEATH_BENEFIT");
  });

  it("undone, what stood at the place stands there again", async () => {
    book.fill("Work", 6, 2, "mine");
    const copied = await copyTo(port, copiedSteps(call, { sheet: "Work", row: 5, column: 1 }));
    expect(book.cell("Work", 6, 2)).toBe("=COMP.DEATH_BENEFIT(A1)");
    await copied.undo();
    expect([book.cell("Work", 6, 2), book.cell("Work", 5, 1)]).toEqual(["mine", ""]);
  });
});
