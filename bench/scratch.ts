import { people } from "./people";
import { plainDoubles } from "./plain-doubles";
import { inputs, twelveAmounts } from "./twelve-amounts";
import { BLOCK_ROWS, ColumnPlan } from "../src/quantities/columns";
import { factColumn, fixedFact } from "../src/functions/fact-columns";
import { cellOf } from "../src/functions/columnar";
const n = Number(process.argv[2] ?? 10000);
const rows = people(n);
const plan = new ColumnPlan(twelveAmounts());
const places = new Map(Object.values(inputs).map((f, i) => [f as unknown, i]));
let doubts = 0;
function columns(): unknown[][] {
  const body: unknown[][] = []; doubts = 0;
  for (let start = 0; start < rows.length; start += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, rows.length - start);
    const { columns: worked, doubtful } = plan.run(length, (fact, b) => {
      const place = places.get(fact);
      return place === undefined ? fixedFact(fact, undefined) : factColumn(fact, (row) => rows[start + row]![place], b);
    });
    for (let row = 0; row < length; row++) { if (doubtful[row]) doubts++; body.push(worked.map((c) => cellOf(c, row))); }
  }
  return body;
}
const med = (x: number[]) => x.sort((a, b) => a - b)[x.length >> 1]!;
const a: number[] = [], b: number[] = [];
for (let i = 0; i < 15; i++) {
  let t = performance.now(); plainDoubles(rows); a.push(performance.now() - t);
  t = performance.now(); columns(); b.push(performance.now() - t);
}
const x = plainDoubles(rows), y = columns() as number[][];
let w = 0; x.forEach((r, i) => { if (r.some((v, j) => Math.abs(v - y[i]![j]!) > 0.004)) w++; });
console.log(n, "plain", (med(a) * 1e6 / n).toFixed(0), "columns", (med(b) * 1e6 / n).toFixed(0), "ratio", (med(b) / med(a)).toFixed(2), "doubts", doubts, "rows differing", w);
