import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { columnName, formulaAt, type Answer, type FormulaRow } from "./formula-row";
import { readSheet, writeWorkbook, type Written } from "./sheet-file";

const MOST_MILLISECONDS = 240_000;

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The program: `$SOFFICE_PATH` and no other where it is set, then what the machine has. */
function program(): string | undefined {
  const chosen = process.env["SOFFICE_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  const places = chosen
    ? [chosen]
    : [
        ...folders.flatMap((folder) => [join(folder, "soffice"), join(folder, "libreoffice")]),
        "/Applications/LibreOffice.app/Contents/MacOS/soffice",
      ];
  return places.find(runs);
}

export const libreOfficeInstalled = (): boolean => program() !== undefined;

/**
 * LibreOffice writes fifteen digits of a number. Three more cells give the double as it is: its binary
 * exponent and the two halves of its mantissa, whole numbers all.
 */
const inHalves = (value: string, exponent: string, high: string): string[] => {
  const mantissa = `${value}/2^${exponent}*2^26`;
  return [
    `IF(${value}=0,0,INT(LOG(ABS(${value}),2)))`,
    `INT(${mantissa})`,
    `_xlfn.ORG.LIBREOFFICE.RAWSUBTRACT(${mantissa},${high})*2^27`,
  ];
};

const wholeDouble = (exponent: Answer, high: Answer, low: Answer): number =>
  (Number(high) + Number(low) / 2 ** 27) * 2 ** (Number(exponent) - 26);

/** Each formula in its row, its inputs before it and the parts of its double after it. */
function rowsOf(rows: readonly FormulaRow[], width: number): Written[][] {
  const at = (offset: number, row: number) => `${columnName(width + offset)}${row}`;
  return rows.map((entry, index): Written[] => {
    const row = index + 1;
    const blanks = Array<null>(width - entry.inputs.length).fill(null);
    const formulas = [formulaAt(entry, row), ...inHalves(at(0, row), at(1, row), at(2, row))];
    return [...entry.inputs, ...blanks, ...formulas.map((formula) => ({ formula }))];
  });
}

/**
 * What LibreOffice makes of each formula, numbers to the last bit. The file carries no values of our own; all
 * rows of all sheets are calculated in one run, which takes seconds to start, in a profile of its own.
 */
export async function libreOfficeValuesOf(
  sheets: readonly (readonly FormulaRow[])[],
): Promise<Answer[][]> {
  const width = Math.max(0, ...sheets.flat().map(({ inputs }) => inputs.length));
  const calculated = await libreOfficeSheets(sheets.map((rows) => rowsOf(rows, width)));
  return calculated.map((cells, sheet) =>
    sheets[sheet]!.map((_, index) => {
      const [value, ...halves] = [0, 1, 2, 3].map((offset) =>
        cells.get(`${columnName(width + offset)}${index + 1}`),
      );
      if (value === undefined) throw new Error(`LibreOffice gave no value in row ${index + 1}.`);
      if (typeof value !== "number") return value;
      return wholeDouble(halves[0]!, halves[1]!, halves[2]!);
    }),
  );
}

/** What LibreOffice makes of sheets of one workbook, each by reference, numbers to fifteen digits. */
export async function libreOfficeSheets(
  sheets: readonly (readonly (readonly Written[])[])[],
): Promise<ReadonlyMap<string, Answer>[]> {
  const file = writeWorkbook(sheets.map((rows, at) => ({ name: `Sheet${at + 1}`, rows })));
  const calculated = await recalculated(file);
  return sheets.map((_, at) => readSheet(calculated, at + 1));
}

/** A workbook as LibreOffice saves it, which calculates what has no value. */
export const recalculated = async (file: Uint8Array): Promise<Uint8Array> =>
  (await allRecalculated([file]))[0]!;

/** Workbooks, one run for all of them: to start takes LibreOffice seconds. */
export async function allRecalculated(files: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const soffice = program();
  if (!soffice) throw new Error("LibreOffice is not installed.");
  const folder = mkdtempSync(join(tmpdir(), "comp-clauses-libreoffice-"));
  try {
    const names = files.map((_, at) => `formulas-${at + 1}.xlsx`);
    files.forEach((file, at) => writeFileSync(join(folder, names[at]!), file));
    const { stdout, stderr } = await promisify(execFile)(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        "xlsx:Calc MS Excel 2007 XML",
        "--outdir",
        join(folder, "calculated"),
        ...names.map((name) => join(folder, name)),
      ],
      { timeout: MOST_MILLISECONDS, killSignal: "SIGKILL" },
    );
    return names.map((name) => read(join(folder, "calculated", name), `${stdout}${stderr}`));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function read(path: string, said: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new Error(`LibreOffice saved nothing. It said: ${said}`);
  }
}
