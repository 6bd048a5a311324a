import { call } from "../../src/functions/call";
import { Random, randomCount } from "../support/random";
import { note } from "../support/skip";
import { shownAmount } from "./oracles/oracle";
import { oracles } from "./oracles";
import { asRange, randomCall } from "./random-call";

const isShowable = (amount: number | undefined): boolean => Number.isFinite(amount);

/** A refusal or an error: what stands where there is no amount, or none that a cell can hold. */
const isDeclined = (cell: unknown): boolean => typeof cell === "object" && cell !== null;

describe.each(oracles.map((oracle) => [oracle.name, oracle] as const))("%s", (name, oracle) => {
  it(`gives what rational arithmetic gives, on ${randomCount.toLocaleString("en-US")} random inputs`, () => {
    const random = new Random(`exact ${name}`);
    const wrong: unknown[] = [];
    const met = { refused: 0, amounts: 0, ties: 0 };
    for (let turn = 0; turn < randomCount; turn += 1) {
      const args = randomCall(oracle, random);
      const upright = random.chance(0.5);
      const [[cell] = []] = call(name, ...args.map((each) => asRange(each, upright)));
      const amount = oracle.amount(args);
      const expected = amount && shownAmount(oracle, amount);
      const agrees = isShowable(expected) ? cell === expected : isDeclined(cell);
      if (!agrees) wrong.push({ args, cell, expected: expected ?? "a refusal" });
      met[amount ? "amounts" : "refused"] += 1;
      if (amount?.fromHalfCent().equals(0)) met.ties += 1;
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(met.amounts).toBeGreaterThan(randomCount / 2);
    if (oracle.isPayment) expect(met.ties).toBeGreaterThan(0);
    const ties = oracle.isPayment ? `, ${met.ties} of them half-cent ties` : "";
    note(`${name}: ${met.amounts} random amounts exact${ties}; ${met.refused} refused.`);
  });
});

it("declines an amount that no cell can hold", () => {
  const overMillennia = [730_000, 37_604, 2_158_524, 0.625, 0, 12];
  const [[cell] = []] = call("DELAYED_INTEREST", ...overMillennia);
  expect(isDeclined(cell)).toBe(true);
});
