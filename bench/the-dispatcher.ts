import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startDispatcher, type Dispatcher, type Invocation } from "../test/support/dispatcher";
import { rosterCalls } from "./roster-people";
import { heading, line, takingTurns } from "./timing";

const ROUNDS = 7;
const MANY = 10_000;
const bundle = join(process.cwd(), "dist/functions.js");

/** The bundle, and beside it a function that returns its argument. */
function withSame<T>(work: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "comp-clauses-bench-"));
  const file = join(folder, "functions.js");
  const same = 'CustomFunctions.associate("SAME", (argument) => argument);';
  writeFileSync(file, `${readFileSync(bundle, "utf8")}\n${same}`);
  try {
    return work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const grossUp = (rows: number, from = 0): Invocation => ({
  id: "PARACHUTE_GROSSUP",
  args: [
    Array.from({ length: rows }, (_, row) => [1_600_000.01 + from + row]),
    [[500_000]],
    [[0.422805]],
    null,
  ],
});

const same = (call: Invocation): Invocation => ({ ...call, id: "SAME" });

async function inTurns(excel: Dispatcher, what: string, size: string, calls: Invocation[]) {
  const times = await takingTurns(
    [
      { name: "ours", round: () => excel.invoke(calls) },
      { name: "same", round: () => excel.invoke(calls.map(same)) },
    ],
    ROUNDS,
  );
  const [ours, its] = [times.get("ours")!, times.get("same")!];
  line(what, size, ours / its, `${ours.toFixed(0)} ms against ${its.toFixed(0)} ms`);
}

/** A host that refuses long messages, its features off or on. */
async function everybody(people: number, features: readonly number[]): Promise<void> {
  const excel = startDispatcher(bundle, { features, longestMessage: 5_000_000 });
  const calls = rosterCalls(people, 15_000);
  const start = performance.now();
  await excel.invoke(calls);
  const took = performance.now() - start;
  const name = `ROSTER in blocks of 15,000, seconds, features ${features.length > 0 ? "on" : "off"}`;
  const note = `${excel.sends} sends, ${excel.refusedSends} refused`;
  line(name, people.toLocaleString("en-US"), took / 1000, note);
  excel.close();
}

export async function theDispatcher(people: number): Promise<void> {
  heading("Microsoft's dispatcher: PARACHUTE_GROSSUP ÷ a function that returns its argument");
  const excel = withSame((file) => startDispatcher(file));
  await inTurns(excel, "one cell", "1", [grossUp(1)]);
  const single = Array.from({ length: MANY }, (_, at) => grossUp(1, at));
  await inTurns(excel, "one-row calls", MANY.toLocaleString("en-US"), single);
  await inTurns(excel, "one call of as many rows", MANY.toLocaleString("en-US"), [grossUp(MANY)]);
  excel.close();
  await everybody(people, []);
  await everybody(people, [1, 2, 3, 4]);
}
