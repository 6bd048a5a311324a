import { functionNamed } from "../../../src/agreement";
import { staleness } from "../../../src/taskpane/explain/cell-check";
import { FormulaReading, type Explained } from "../../../src/taskpane/explain/explained-calls";
import { Book } from "../../../src/workbook/portable/book";
import { callsIn, soleCall } from "../../../src/workbook/portable/calls";
import { stage } from "./stage";

const isExplained = ({ subject }: Explained): boolean =>
  subject.is === "words" || subject.outcome.is === "answered";

test("every call in the sample is explained, and no cell of it is said to be stale", async () => {
  const { sheets, names } = await stage.page.evaluate(async () => {
    const { port } = window.compClauses;
    const found = [];
    for (const sheet of await port.sheets()) found.push(await port.used(sheet));
    return { sheets: found, names: [...(await port.names())] };
  });
  const book = new Book(sheets, new Map(names));
  const cells = sheets
    .flatMap(({ sheet }) => book.formulasIn(sheet))
    .filter(({ formula }) => callsIn(formula).length > 0);
  const wrong = cells.flatMap(({ formula, ...place }) => {
    const name = soleCall(formula)?.name ?? "";
    const definition = functionNamed(name);
    const kind = definition?.shape === "amount" ? definition.result().kind : undefined;
    const { calls } = new FormulaReading(formula, place.sheet, book).explained();
    const stale = staleness(formula, place, book, kind);
    const isWhole = calls.length > 0 && calls.every(isExplained);
    return isWhole && stale === undefined ? [] : [`${place.sheet}: ${formula}: ${stale}`];
  });
  expect(wrong).toEqual([]);
  expect(cells.length).toBeGreaterThan(20);
});
