import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { sheetOf } from "./native-formulas";
import type { Person } from "./people";
import { ROOM } from "./room";

/** HyperFormula's 100,000 rows take about 6 GB. */
const MOST_MEGABYTES = 12_000;

/** A process that works its sheet again when it is told to. */
export interface Recalculating {
  round(): Promise<unknown>;
  end(): void;
}

/**
 * A round of HyperFormula's recalculation: one cell that every row leans on changes, and 8 of the 12
 * formulas of each row follow. In a process of its own: in one heap, its gigabytes would slow whatever else
 * is timed. Nothing where HyperFormula is not installed.
 */
export async function hyperFormula(rows: readonly Person[]): Promise<Recalculating | undefined> {
  const engine = fork(fileURLToPath(new URL("./hyperformula-process.ts", import.meta.url)), {
    execArgv: ["--import", "tsx", ROOM, `--max-old-space-size=${MOST_MEGABYTES}`],
    serialization: "advanced",
  });
  const answerTo = (message: unknown) =>
    new Promise<unknown>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`HyperFormula ended with ${code}.`));
      engine.once("exit", ended);
      engine.once("message", (answer) => {
        engine.off("exit", ended);
        resolve(answer);
      });
      engine.send(message as object);
    });
  const sheet = sheetOf(rows, (formula) => `=${formula}`);
  const end = () => void engine.kill();
  if (await answerTo(sheet)) return { round: () => answerTo("again"), end };
  end();
  return undefined;
}
