import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { ROOM } from "./room";
import { heading } from "./timing";

/** `npm run bench -- quick` leaves out the million rows and HyperFormula's hundred thousand. */
const isQuick = process.argv.includes("quick");

/** Runs a part of the bench in a process of its own: what one leaves in its heap would slow the next. */
function part(name: string, ...details: readonly (string | number)[]): void {
  const file = fileURLToPath(new URL("./part.ts", import.meta.url));
  const room = name === "package" ? [ROOM] : [];
  const run = [...room, "--import", "tsx", file, name, ...details.map(String)];
  const { status } = spawnSync(process.execPath, run, { stdio: "inherit" });
  if (status !== 0) throw new Error(`${name} ended with ${status}.`);
}

console.log(`Comp Clauses bench, Node ${process.version}, ${process.platform} ${process.arch}`);
console.log(`${"".padEnd(58)}${"rows".padStart(12)}${"ratio".padStart(11)}`);

part("page");
part("embedded", 10_000);
part("dispatcher", 100_000);
heading("The package: 12 amounts a row, from cells to cells");
for (const rows of [1_000, 10_000, 100_000, ...(isQuick ? [] : [1_000_000])]) {
  part("package", rows, isQuick ? 10_000 : 100_000);
}
