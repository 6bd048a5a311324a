import { byColumns } from "../../bench/by-columns";
import { people, tiedPeople, type Person } from "../../bench/people";
import { note } from "../support/skip";
import { twelveByFractions } from "./twelve-by-fractions";

/** A million rows in the nightly run, one in a hundred of them in every other. */
const rowCount = process.env["NIGHTLY"] === "1" ? 1_000_000 : 10_000;
const PART = 10_000;

const populations: readonly (readonly [string, (rows: number, name: string) => Person[]])[] = [
  ["random rows", people],
  ["rows full of ties", tiedPeople],
];

describe.each(populations)("the twelve amounts of %s, by the columns reader", (kind, drawn) => {
  it(`are those of rational arithmetic to the last bit, ${rowCount.toLocaleString("en-US")} rows`, () => {
    let exactly = 0;
    for (let start = 0; start < rowCount; start += PART) {
      const rows = drawn(PART, `${kind} from ${start}`);
      const { answers, workedExactly } = byColumns(rows);
      exactly += workedExactly;
      const wrong = rows.flatMap((row, at) => {
        const wanted = twelveByFractions(row);
        const same = wanted.every((amount, place) => Object.is(answers[at]![place], amount));
        return same ? [] : [{ row, given: answers[at], wanted }];
      });
      expect(wrong.slice(0, 3)).toEqual([]);
    }
    const share = ((100 * exactly) / rowCount).toFixed(3);
    note(`Columns, ${kind}: ${rowCount} rows right, ${share}% of them worked again exactly.`);
    expect(exactly).toBeLessThan(rowCount / 20);
  });
});
