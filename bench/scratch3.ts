import { people } from "./people";
import { plainDoubles } from "./plain-doubles";
import { byColumns, workedExactly } from "./by-columns";
const n = Number(process.argv[2] ?? 10000);
const rows = people(n);
const which = process.argv[3];
const f = which === "plain" ? plainDoubles : byColumns;
for (let i = 0; i < 20; i++) f(rows);
const t = performance.now();
const k = Math.ceil(3e6 / n);
for (let i = 0; i < k; i++) f(rows);
console.log(
  which,
  n,
  (((performance.now() - t) / k / n) * 1e6).toFixed(0),
  "ns/row",
  workedExactly,
);
