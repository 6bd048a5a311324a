import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { writeSheet } from "../test/support/sheet-file";
import { sheetOf } from "./native-formulas";
import type { Person } from "./people";

const ROUNDS = 3;
const MOST_MILLISECONDS = 600_000;

/** Opens the file, works every formula again so many times and writes down how long each time took. */
const macro = (file: string, times: string): string => `Sub Again
  Dim Hidden(0) As New com.sun.star.beans.PropertyValue
  Hidden(0).Name = "Hidden"
  Hidden(0).Value = True
  Book = StarDesktop.loadComponentFromURL("${file}", "_blank", 0, Hidden())
  Book.calculateAll()
  Open "${times}" For Output As #1
  For Turn = 1 To ${ROUNDS}
    Started = GetSystemTicks()
    Book.calculateAll()
    Print #1, GetSystemTicks() - Started
  Next
  Close #1
  Book.close(True)
  StarDesktop.terminate()
End Sub`;

const xml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** Puts the macro in the place of the empty one that a new profile holds. */
const writeMacro = (profile: string, source: string): void =>
  writeFileSync(
    join(profile, "user/basic/Standard/Module1.xba"),
    `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd"><script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${xml(source)}</script:module>`,
  );

/** Median milliseconds LibreOffice takes to work the native formulas of every row again; nothing without it. */
export function libreOffice(rows: readonly Person[]): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), "comp-clauses-bench-"));
  try {
    const [file, times] = [join(folder, "rows.xlsx"), join(folder, "times.txt")];
    const sheet = sheetOf(rows, (formula) => ({ formula }));
    writeFileSync(file, writeSheet(sheet));
    const run = (what: string) =>
      execFileSync(
        process.env["SOFFICE_PATH"] ?? "soffice",
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`,
          "--headless",
          "--norestore",
          what,
        ],
        { timeout: MOST_MILLISECONDS, stdio: "ignore" },
      );
    run("--terminate_after_init");
    writeMacro(join(folder, "profile"), macro(pathToFileURL(file).href, times));
    run("macro:///Standard.Module1.Again");
    const figures = readFileSync(times, "utf8").trim().split(/\s+/).map(Number);
    return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)];
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
