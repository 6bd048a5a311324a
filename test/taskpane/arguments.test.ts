import type { FunctionDefinition } from "../../src/agreement/define-clause";
import { enteredArguments, type Held } from "../../src/taskpane/form/arguments";
import type { Form } from "../../src/taskpane/form/form";
import { callText } from "../../src/taskpane/form/formula-text";
import { partsOf } from "../../src/taskpane/form/parts";
import { areaText } from "../../src/taskpane/form/reference";
import type { CellContent } from "../../src/workbook/port";
import { lump, sum } from "./fake-catalogue";

const workbook: Readonly<Record<string, Held>> = {
  "Inputs!C6": { values: [[850_000]] },
  "Inputs!C7": { values: [[""]] },
  "Inputs!C8": { values: [["#DIV/0!"]] },
  "Inputs!B2:B4": { values: [[1], [""], ["#N/A"]] },
  "Gone!A1": { problem: "There is no sheet called Gone." },
};

const entered = (definition: FunctionDefinition, form: Form) =>
  enteredArguments(partsOf(definition), form, "Inputs", (area) => workbook[areaText(area)]);

const formulaOf = (definition: FunctionDefinition, form: Form) =>
  callText(
    definition.name,
    entered(definition, form).map(({ text }) => text),
  );

describe("the formula", () => {
  test.each<[string, Form, string]>([
    [
      "leaves out blanks at its end",
      { salary: "850,000", maximum_bonus: "400000" },
      "=COMP.LUMP(850000,400000)",
    ],
    ["keeps blanks in its middle", { salary: "1", tax_rate: "40" }, "=COMP.LUMP(1,,,0.4)"],
    ["is a call without arguments", {}, "=COMP.LUMP()"],
    [
      "keeps references",
      { salary: "Inputs!$C$6", maximum_bonus: "=Gone!A1" },
      "=COMP.LUMP(Inputs!$C$6,Gone!A1)",
    ],
    ["names the sheet of a reference without one", { salary: "c6" }, "=COMP.LUMP(Inputs!C6)"],
  ])("%s", (_, form, formula) => {
    expect(formulaOf(lump, form)).toBe(formula);
  });

  test.each<[string, Form, string]>([
    [
      "writes typed rows as an array, trailing blank rows left out",
      { paid: ["30,000", "120000", "", " "], rate: "35" },
      "=COMP.SUM_OF({30000;120000},,0.35)",
    ],
    [
      "keeps rows that are blank in one column only",
      { paid: ["1", "2", "3"], once: ["", "5"] },
      '=COMP.SUM_OF({1;2;3},{"";5;""})',
    ],
    ["takes a range a column", { paid: "B2:B4", once: "" }, "=COMP.SUM_OF(Inputs!B2:B4)"],
  ])("%s", (_, form, formula) => {
    expect(formulaOf(sum, form)).toBe(formula);
  });
});

describe("a reference", () => {
  const valueOf = (text: string) => entered(lump, { salary: text })[0]!;

  test.each<[string, unknown]>([
    ["Inputs!C6", 850_000],
    ["C6", 850_000],
    ["Inputs!C7", null],
    ["Inputs!C8", { error: "#DIV/0!" }],
    ["B2:B4", [[1], [null], [{ error: "#N/A" }]]],
  ])("%s holds what the workbook holds", (text, value) => {
    expect(valueOf(text).value).toEqual(value);
  });

  test("waits until the workbook has answered", () => {
    expect(valueOf("Inputs!C99")).toMatchObject({ waits: true, value: null });
  });

  test("says why it cannot be read", () => {
    expect(valueOf("Gone!A1").problem).toBe("There is no sheet called Gone.");
  });
});

test("typed rows take figures only", () => {
  const [paid] = entered(sum, { paid: ["1", "Inputs!C6"] });
  expect(paid!.problem).toContain("choose Ranges");
});

test("text that Excel shows for no error stays text", () => {
  const cells: CellContent[][] = [["#hashtag"]];
  const [salary] = enteredArguments(partsOf(lump), { salary: "A1" }, "Any", () => ({
    values: cells,
  }));
  expect(salary!.value).toBe("#hashtag");
});
