import { byColumns } from "./by-columns";
import { contenders, EXACT_ROWS } from "./contenders";
import { hyperFormula } from "./hyperformula";
import { inChromium } from "./in-chromium";
import { libreOffice } from "./libreoffice";
import { people } from "./people";
import { line, takingTurns } from "./timing";

const ROUNDS: Readonly<Record<number, number>> = {
  1_000: 15,
  10_000: 15,
  100_000: 9,
  1_000_000: 3,
};
const ENGINE_ROWS = 100_000;
const NOT_RUN = "not run at this size, or not installed";

interface Engines {
  readonly hyperFormula: number | undefined;
  readonly libreOffice: number | undefined;
}

/** What each way of working the rows takes for every second of `columns`. */
function lines(
  where: string,
  rows: number,
  times: ReadonlyMap<string, number>,
  engines: Engines,
): void {
  const size = rows.toLocaleString("en-US");
  const columns = times.get("columns")!;
  const against = (what: string, ratio: number, note?: string) =>
    line(`${where}: ${what}`, size, ratio, note);
  const note = `columns: ${((columns / rows) * 1e6).toFixed(0)} ns a row`;
  against("columns ÷ loop of plain doubles", columns / times.get("plain")!, note);
  against("columns ÷ the same loop, months by whole numbers", columns / times.get("whole")!);
  const exact = (times.get("exact")! / EXACT_ROWS) * rows;
  against("exact ÷ columns", exact / columns, `exact timed on ${EXACT_ROWS} rows and scaled`);
  const hyper = engines.hyperFormula;
  against("HyperFormula ÷ columns", (hyper ?? NaN) / columns, hyper ? "" : NOT_RUN);
  const libre = engines.libreOffice;
  against(
    "LibreOffice ÷ columns",
    (libre ?? NaN) / columns,
    libre ? "its own clock, right after" : NOT_RUN,
  );
}

/** The 12 amounts of so many rows, in Node and in Chromium, beside spreadsheets that work the same formulas. */
export async function thePackage(rows: number, mostHyperFormula: number): Promise<void> {
  const everybody = people(rows);
  const rounds = ROUNDS[rows]!;
  const inNode = contenders(everybody);
  const hyper = rows <= mostHyperFormula ? await hyperFormula(everybody) : undefined;
  if (hyper) inNode.push({ name: "HyperFormula", round: () => hyper.round() });
  const times = await takingTurns(inNode, rounds);
  hyper?.end();
  const engines = {
    hyperFormula: times.get("HyperFormula"),
    libreOffice: rows <= ENGINE_ROWS ? libreOffice(everybody) : undefined,
  };
  lines("Node", rows, times, engines);
  lines("Chromium", rows, await inChromium(rows, rounds), engines);
  const share = byColumns(everybody).workedExactly;
  line("rows worked again exactly", rows.toLocaleString("en-US"), share);
}
