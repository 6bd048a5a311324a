import { join } from "node:path";
import { buildSync } from "esbuild";
import type { FakeExcel } from "./fake-excel";

declare global {
  interface Window {
    readonly fakeExcel: FakeExcel;
    /** The custom functions the page associated, by id. */
    readonly associated: Record<string, (...args: unknown[]) => unknown>;
  }
}

let script: string | undefined;

/** The stand-in for Excel as a script, written once. */
const fakeExcelScript = (): string =>
  (script ??= buildSync({
    entryPoints: [join(__dirname, "fake-excel.ts")],
    bundle: true,
    format: "iife",
    globalName: "standIn",
    write: false,
  }).outputFiles[0]!.text);

export interface Hosting {
  /** What Office.js says of its host: Excel, or none. */
  readonly host: "Excel" | null;
  /** How long it takes to say so, in milliseconds; absent, at once. */
  readonly after?: number;
  /** The workbook's sheets; the first is the active one. */
  readonly sheets?: readonly string[];
  /** What the selected cell holds. */
  readonly holds?: string;
  /** What the workbook keeps beside its sheets, as XML. */
  readonly parts?: readonly string[];
  /** The workbook counts its dates from 1904. */
  readonly from1904?: boolean;
}

/** A stand-in for office.js, as the text of a script: one workbook, and a host that answers when told. */
export const fakeOffice = ({
  host,
  after = 0,
  sheets = ["Sheet1"],
  holds = "",
  from1904 = false,
  parts = [],
}: Hosting): string => `
  ${fakeExcelScript()}
  window.fakeExcel = new standIn.FakeExcel(...${JSON.stringify(sheets)});
  ${from1904 ? "window.fakeExcel.firstOf2008 = 37986;" : ""}
  window.fakeExcel.fill(window.fakeExcel.selected.sheet, 0, 0, ${JSON.stringify(holds)});
  window.fakeExcel.parts.push(...${JSON.stringify(parts)});
  window.associated = {};
  window.CustomFunctions = {
    associate: (id, made) => { window.associated[id] = made; },
    Error: class extends Error {},
    ErrorCode: {},
  };
  window.Office = {
    onReady: () => new Promise((resolve) =>
      setTimeout(() => resolve({ host: ${JSON.stringify(host)}, platform: null }), ${after})),
    context: {},
  };
  ${host === null ? "" : "window.Excel = window.fakeExcel.global;"}
`;
