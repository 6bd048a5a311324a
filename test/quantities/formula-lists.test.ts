import { times } from "../../src/quantities/arithmetic";
import { money } from "../../src/quantities/constants";
import { Evaluation } from "../../src/quantities/exact";
import { amount, number, type Fact, type ListFact } from "../../src/quantities/fact";
import { formula, type Written } from "../../src/quantities/formula";
import { rows, sumOver } from "../../src/quantities/lists";
import { valueOf, type Value } from "../../src/quantities/value";

const fees = rows("Fees", { fee: amount("Fee") });
const years = rows("Years", { often: number("Times a year") });

/** A fee in column F for each row of fees, and how often in column E for each row of years. */
function listed(feesHeld: readonly number[], yearsHeld: readonly number[]) {
  const { fee } = fees.row;
  const { often } = years.row;
  const cells = (fact: Fact, column: string, held: readonly number[]) =>
    held.map((_, at) => new Map<Fact, Written>([[fact, { reference: `${column}${at + 1}` }]]));
  const values = (fact: Fact, held: readonly number[]) =>
    held.map((each) => new Map<Fact, Value>([[fact, valueOf(fact.kind, each)]]));
  return {
    facts: new Map<Fact, Written>(),
    lists: new Map<ListFact, readonly ReadonlyMap<Fact, Written>[]>([
      [fees, cells(fee, "F", feesHeld)],
      [years, cells(often, "E", yearsHeld)],
    ]),
    evaluation: new Evaluation({
      facts: new Map(),
      lists: new Map<ListFact, readonly ReadonlyMap<Fact, Value>[]>([
        [fees, values(fee, feesHeld)],
        [years, values(often, yearsHeld)],
      ]),
    }),
  };
}

const inAll = sumOver(years, ({ often }) => sumOver(fees, ({ fee }) => times(fee, often)));

it.each<[string, readonly number[], readonly number[], string]>([
  ["each row of one with each of the other", [7, 8], [2, 3], "F1*E1+F2*E1+F1*E2+F2*E2"],
  ["one row with each of the other", [7, 8], [2], "F1*E1+F2*E1"],
  ["each row with the one of the other", [7], [2, 3], "F1*E1+F1*E2"],
])("a sum over a list within a sum over another: %s", (_, feesHeld, yearsHeld, body) => {
  expect(formula(inAll, listed(feesHeld, yearsHeld))).toContain(`,${body},`);
});

it("a sum of one row stands as that row does", () => {
  const doubled = sumOver(fees, ({ fee }) => times(fee, 2));
  expect(formula(times(doubled, 3), listed([7], []))).toContain(",F1*2*3,");
});

it("the cells of a list are checked where the amount does not lean on them", () => {
  expect(formula(money(1), listed([7], []))).toMatch(/^IF\(AND\(ISNUMBER\(F1\),.*,1,VALUE/);
});
