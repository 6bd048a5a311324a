import { sheetInFormula, type DefinedName, type Model } from "../model";
import { stored } from "./stored-formula";
import { declared, element, escaped } from "./xml";

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The calculation engine whose values the file claims to hold, so that Excel keeps them on opening. */
const CALCULATED_BY = 191029;

/** Names in the file's order: each sheet's rows to print again on every page, then the model's own. */
function namesXml(model: Model): string {
  const titles = model.sheets.flatMap(({ name, frozenRows }, localSheetId) =>
    frozenRows === 0
      ? []
      : element(
          "definedName",
          { name: "_xlnm.Print_Titles", localSheetId },
          escaped(`${sheetInFormula(name)}!$1:$${frozenRows}`),
        ),
  );
  const own = (model.names ?? []).map(({ name, refersTo }: DefinedName) =>
    element("definedName", { name }, escaped(stored(refersTo))),
  );
  const all = [...titles, ...own].join("");
  return all === "" ? "" : element("definedNames", {}, all);
}

/** The sheet a file is opened on: the first that is shown, or the first where none is. */
export const openedOn = ({ sheets }: Model): number =>
  Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );

/** The part of the file that names its sheets, what it is opened on, and its names. */
export const workbookXml = (model: Model) => {
  const activeTab = openedOn(model);
  return declared(
    element(
      "workbook",
      { xmlns: SPREADSHEET, "xmlns:r": OFFICE },
      element("bookViews", {}, element("workbookView", { activeTab: activeTab || undefined })) +
        element(
          "sheets",
          {},
          model.sheets
            .map(({ name, hidden }, at) =>
              element("sheet", {
                name,
                sheetId: at + 1,
                state: at === activeTab ? undefined : hidden,
                "r:id": `rId${at + 1}`,
              }),
            )
            .join(""),
        ) +
        namesXml(model) +
        element("calcPr", { calcId: CALCULATED_BY }),
    ),
  );
};
