import { byColumns, exactly } from "./by-columns";
import { hyperFormula } from "./hyperformula";
import { libreOffice } from "./libreoffice";
import { people } from "./people";
import { plainDoubles } from "./plain-doubles";
import { heading, line, takingTurns, type Contender } from "./timing";
import { sixMonthsLaterInWholeNumbers } from "./whole-number-calendar";

const EXACT_ROWS = 500;
const ROUNDS: Readonly<Record<number, number>> = {
  1_000: 15,
  10_000: 15,
  100_000: 9,
  1_000_000: 3,
};
const ENGINE_ROWS = 100_000;

/** The 12 amounts of so many rows: what each way of working them takes for every second of `columns`. */
async function packageOf(rows: number, mostHyperFormula: number): Promise<void> {
  const size = rows.toLocaleString("en-US");
  const everybody = people(rows);
  const few = everybody.slice(0, EXACT_ROWS);
  const contenders: Contender[] = [
    { name: "columns", round: () => byColumns(everybody) },
    { name: "plain", round: () => plainDoubles(everybody) },
    { name: "whole", round: () => plainDoubles(everybody, sixMonthsLaterInWholeNumbers) },
    { name: "exact", round: () => few.map(exactly) },
  ];
  const hyper = rows <= mostHyperFormula ? await hyperFormula(everybody) : undefined;
  if (hyper) contenders.push({ name: "HyperFormula", round: () => hyper.round() });
  const times = await takingTurns(contenders, ROUNDS[rows]!);
  hyper?.end();
  const columns = times.get("columns")!;
  const perRow = ((columns / rows) * 1e6).toFixed(0);
  const share = byColumns(everybody).workedExactly;
  const note = `columns: ${perRow} ns a row, ${share} rows worked again exactly`;
  line("columns ÷ loop of plain doubles", size, columns / times.get("plain")!, note);
  line("columns ÷ the same loop, months by whole numbers", size, columns / times.get("whole")!);
  const exact = (times.get("exact")! / few.length) * rows;
  line("exact ÷ columns", size, exact / columns, `exact timed on ${few.length} rows and scaled`);
  if (hyper) line("HyperFormula ÷ columns", size, times.get("HyperFormula")! / columns);
  else line("HyperFormula ÷ columns", size, NaN, "not run at this size, or not installed");
  const libre = rows <= ENGINE_ROWS ? libreOffice(everybody) : undefined;
  if (libre) line("LibreOffice ÷ columns", size, libre / columns, "its own clock, right after");
  else line("LibreOffice ÷ columns", size, NaN, "not run at this size, or not installed");
}

export async function thePackage(sizes: readonly number[], mostHyperFormula: number) {
  heading("The package: 12 amounts a row, from cells to cells");
  for (const rows of sizes) await packageOf(rows, mostHyperFormula);
}
