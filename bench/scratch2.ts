import { people } from "./people";
import { inputs, twelveAmounts } from "./twelve-amounts";
import { BLOCK_ROWS, ColumnPlan } from "../src/quantities/columns";
import { factColumn, fixedFact } from "../src/functions/fact-columns";
const rows = people(20000);
const places = new Map(Object.values(inputs).map((f, i) => [f as unknown, i]));
twelveAmounts().forEach((q, k) => {
  const plan = new ColumnPlan([q]); let doubts = 0, c: any;
  for (let start = 0; start < rows.length; start += BLOCK_ROWS) {
    const length = Math.min(BLOCK_ROWS, rows.length - start);
    const { columns: worked, doubtful } = plan.run(length, (fact, b) => {
      const place = places.get(fact);
      return place === undefined ? fixedFact(fact, undefined) : factColumn(fact, (row) => rows[start + row]![place], b);
    });
    c = worked[0]; for (let row = 0; row < length; row++) if (doubtful[row]) doubts++;
  }
  console.log(k, doubts, c.bottom, c.size, c.error, !!c.below);
});
