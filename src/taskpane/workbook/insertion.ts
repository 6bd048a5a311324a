import type { Model } from "../../workbook/model";
import type { Place } from "../../workbook/portable";
import { areaText } from "../form/reference";
import type { WorkbookAction } from "./actions";

/** How the formulas of an inserted model are written. */
export type Calls = "comp" | "native";

/** Loaded when it is asked for: laying out the agreement is more code than the pane itself. */
const modelOf = async (calls: Calls): Promise<Model> => {
  const { sampleModel } = await import("../../workbook/agreement-model/sample");
  return sampleModel(calls);
};

/** The parts of the model that can be chosen; its workings come with what rests on them. */
export const partNames = async (): Promise<readonly string[]> =>
  (await modelOf("comp")).sheets.map(({ name }) => name);

const TITLE = "Insert model";
const NOTHING = "The model has no sheets.";

/** Adds the agreement's model as new sheets; a name that is taken gets a number behind it. */
export const insertionOf = (calls: Calls): WorkbookAction => ({
  title: TITLE,
  does: "Adds the agreement's model as new sheets: inputs with illustrative figures, then clause by clause.",
  says: (count) => `${count} new sheets, nothing written over.`,
  nothing: NOTHING,
  preview: async (book) => {
    const { sheets } = await modelOf(calls);
    const there = book.sheets.map(({ sheet }) => sheet.toLowerCase());
    const taken = sheets.filter(({ name }) => there.includes(name.toLowerCase()));
    return {
      count: sheets.length,
      left: taken.map(({ name }) => ({
        place: { sheet: name, row: 0, column: 0 },
        words: "This sheet stays; the model's gets a number behind its name.",
        needsAttention: false,
      })),
      changed: 0,
    };
  },
  perform: async (port, _, __, progress) => {
    const { insertModel } = await import("../../workbook/insert-model");
    return insertModel(port, await modelOf(calls), "rename", progress);
  },
});

/** Lays chosen parts of the model, and what they rest on, one under another from a cell on. */
export function insertionAt(calls: Calls, parts: readonly string[], place: Place): WorkbookAction {
  const from = areaText({ ...place, rows: 1, columns: 1 });
  /** The filled cells the user was shown; only these may be replaced. */
  let shown: readonly Place[] = [];
  return {
    title: TITLE,
    does: `Writes the chosen parts, and what they rest on, one under another from ${from} on.`,
    says: (count) => `${count} rows from ${from} on.`,
    nothing: NOTHING,
    preview: async (book) => {
      const { placement } = await import("../../workbook/insert-model-at");
      const { at, filled } = placement(book, await modelOf(calls), parts, place);
      shown = filled;
      const inTheWay = filled.map((each) => ({
        place: each,
        words: `Holds ${String(book.content(each))}.`,
        needsAttention: true,
      }));
      return { count: at.rows, left: [], changed: 0, inTheWay };
    },
    perform: async (port, _, mayReplace, progress) => {
      const { insertModelAt } = await import("../../workbook/insert-model-at");
      const replaced = mayReplace ? shown : [];
      return insertModelAt(port, await modelOf(calls), parts, place, replaced, progress);
    },
  };
}
