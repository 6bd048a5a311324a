import { people } from "./people";
import { plainDoubles } from "./plain-doubles";
import { byColumns, exactly, workedExactly } from "./by-columns";
const n = Number(process.argv[2] ?? 10000);
const rows = people(n);
const med = (x: number[]) => x.sort((a, b) => a - b)[x.length >> 1]!;
const a: number[] = [],
  b: number[] = [];
for (let i = 0; i < 15; i++) {
  let t = performance.now();
  plainDoubles(rows);
  a.push(performance.now() - t);
  t = performance.now();
  byColumns(rows);
  b.push(performance.now() - t);
}
const x = plainDoubles(rows),
  y = byColumns(rows) as number[][];
let w = 0;
x.forEach((r, i) => {
  if (r.some((v, j) => Math.abs(v - y[i]![j]!) > 0.004)) w++;
});
let e = 0;
for (let i = 0; i < Math.min(n, 1000); i++) {
  const z = exactly(rows[i]!);
  z.forEach((v, j) => {
    if (!Object.is(v, y[i]![j])) {
      e++;
      if (e < 5) console.log(i, j, v, y[i]![j]);
    }
  });
}
console.log(
  n,
  "plain",
  ((med(a) * 1e6) / n).toFixed(0),
  "columns",
  ((med(b) * 1e6) / n).toFixed(0),
  "ratio",
  (med(b) / med(a)).toFixed(2),
  "exact rows",
  workedExactly,
  "plain wrong",
  w,
  "exact differs",
  e,
);
