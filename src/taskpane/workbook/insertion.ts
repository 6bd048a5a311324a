import type { Model } from "../../workbook/model";
import type { WorkbookAction } from "./actions";

/** How the formulas of an inserted model are written. */
export type Calls = "comp" | "native";

/** Loaded when it is asked for: laying out the agreement is more code than the pane itself. */
const modelOf = async (calls: Calls): Promise<Model> => {
  const { sampleModel } = await import("../../workbook/agreement-model/sample");
  return sampleModel(calls);
};

/** Adds the agreement's model as new sheets; a name that is taken gets a number behind it. */
export const insertionOf = (calls: Calls): WorkbookAction => ({
  title: "Insert model",
  does: "Adds the agreement's model as new sheets: inputs with illustrative figures, then clause by clause.",
  says: (count) => `${count} new sheets, nothing written over.`,
  nothing: "The model has no sheets.",
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
