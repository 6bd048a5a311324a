import { strFromU8 } from "fflate";
import { settingsFrom, type Settings } from "../kept-settings";
import type { DefinedName, Model, ModelSheet } from "../model";
import { readSheet, textOf, type Workbook } from "./read-sheet";
import { readStyles } from "./read-styles";
import { typed } from "./stored-formula";
import { unpacked, type Files } from "./unpack";
import { UnreadableWorkbook } from "./unreadable";
import { childNamed, childrenNamed, isOn, parsed, type Element } from "./xml";

export { UnreadableWorkbook };

const part = (files: Files, path: string): Element | undefined => {
  const bytes = files[path];
  return bytes ? parsed(strFromU8(bytes)) : undefined;
};

/** The part a relation's target names, from the folder it is named in. */
function targetPath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = `${folder}/${target}`.split("/");
  const path: string[] = [];
  for (const step of steps) {
    if (step === "..") path.pop();
    else if (step !== "." && step !== "") path.push(step);
  }
  return path.join("/");
}

/** Where each related part of the workbook is: by the relation's id, and by what it is. */
function relationsOf(files: Files, folder: string, file: string) {
  const relations = part(files, `${folder}/_rels/${file}.rels`);
  return childrenNamed(relations, "Relationship").map(({ attributes }) => ({
    id: attributes["Id"] ?? "",
    type: attributes["Type"] ?? "",
    path: targetPath(folder, attributes["Target"] ?? ""),
  }));
}

const namesOf = (workbook: Element): readonly DefinedName[] =>
  childrenNamed(childNamed(workbook, "definedNames"), "definedName").flatMap(
    ({ attributes, text }) => {
      const { name = "", localSheetId, hidden } = attributes;
      const isOwn = name.startsWith("_xlnm.") || localSheetId !== undefined || hidden === "1";
      return isOwn ? [] : [{ name, refersTo: typed(text).slice(1) }];
    },
  );

/** What the pane keeps in the workbook; other custom parts are left out. */
const settingsIn = (files: Files, relations: ReturnType<typeof relationsOf>): Settings =>
  relations
    .filter(({ type }) => type.endsWith("/customXml"))
    .map(({ path }) => files[path])
    .reduce<Settings>(
      (found, bytes) => ({ ...found, ...(bytes ? settingsFrom(strFromU8(bytes)) : {}) }),
      {},
    );

const FROM_1904 =
  "It counts its dates from 1904, and every date would be taken four years and a day too early. Open it in Excel, switch off File > Options > Advanced > Use 1904 date system, check its dates, and save it again.";

const countsFrom1904 = (workbook: Element): boolean =>
  isOn(childNamed(workbook, "workbookPr")?.attributes["date1904"]);

const ALL_HIDDEN =
  "Every sheet of cells in this workbook is hidden. Show one of them in Excel, and save it again.";

const missing = (sheet: string) =>
  `This workbook is damaged: its sheet “${sheet}” is missing. Open it in Excel, which may be able to repair it, and save it again.`;

/** Whether a sheet is hidden, as the workbook says. */
const hiddenOf = (state: string | undefined): Pick<ModelSheet, "hidden"> =>
  state === "hidden" || state === "veryHidden" ? { hidden: state } : {};

const WORKBOOK = "xl/workbook.xml";

/** Reads an `.xlsx` file. Throws `UnreadableWorkbook` where it is none, or is damaged. */
export function readXlsx(bytes: Uint8Array, name: string): Model {
  const files = unpacked(bytes);
  try {
    return modelIn(files, name);
  } catch (problem) {
    if (problem instanceof UnreadableWorkbook) throw problem;
    throw new UnreadableWorkbook(`This workbook is damaged. ${(problem as Error).message}`);
  }
}

function modelIn(files: Files, name: string): Model {
  const workbook = part(files, WORKBOOK);
  if (!workbook) throw new UnreadableWorkbook("This is not an .xlsx file: it holds no workbook.");
  if (countsFrom1904(workbook)) throw new UnreadableWorkbook(FROM_1904);
  const relations = relationsOf(files, "xl", "workbook.xml");
  const related = (type: string) => relations.find((each) => each.type.endsWith(`/${type}`))?.path;
  const texts = part(files, related("sharedStrings") ?? "");
  const shared: Workbook = {
    styles: readStyles(part(files, related("styles") ?? "")),
    texts: childrenNamed(texts, "si").map(textOf),
  };
  const sheets = childrenNamed(childNamed(workbook, "sheets"), "sheet").flatMap(
    ({ attributes }): ModelSheet[] => {
      const { name: called = "Sheet", state } = attributes;
      const id = attributes["r:id"] ?? attributes["id"];
      const sheet = part(files, relations.find((each) => each.id === id)?.path ?? "");
      if (!sheet) throw new UnreadableWorkbook(missing(called));
      const isCells = sheet.name === "worksheet";
      return isCells ? [{ ...readSheet(called, sheet, shared), ...hiddenOf(state) }] : [];
    },
  );
  if (sheets.length === 0) throw new UnreadableWorkbook("This workbook holds no sheet of cells.");
  if (sheets.every(({ hidden }) => hidden)) throw new UnreadableWorkbook(ALL_HIDDEN);
  const settings = settingsIn(files, relations);
  const kept = Object.keys(settings).length > 0 ? { settings } : {};
  return { name, sheets, names: namesOf(workbook), ...kept };
}
