import { call } from "../../src/functions/call";
import { codeOf } from "../functions/shown";
import { Random, randomCount } from "../support/random";
import { note } from "../support/skip";
import { isShowable, shownAmount } from "./oracles/oracle";
import { oracles } from "./oracles";
import { asRange, randomCall } from "./random-call";

const isDeclined = (shown: unknown): boolean => String(shown).startsWith("#");

describe.each(oracles.map((oracle) => [oracle.name, oracle] as const))("%s", (name, oracle) => {
  it(`gives what rational arithmetic gives, on ${randomCount.toLocaleString("en-US")} random inputs`, () => {
    const random = new Random(`exact ${name}`);
    const wrong: unknown[] = [];
    const met = { refused: 0, amounts: 0, ties: 0 };
    for (let turn = 0; turn < randomCount; turn += 1) {
      const args = randomCall(oracle, random);
      const upright = random.chance(0.5);
      const [[cell] = []] = call(name, ...args.map((each) => asRange(each, upright)));
      const shown = cell === undefined ? undefined : codeOf(cell);
      const amount = oracle.amount(args);
      const isPast = oracle.isPastTheTables?.(args) ?? false;
      const expected = amount ? shownAmount(oracle, amount) : isPast ? "#N/A" : "#VALUE!";
      const agrees =
        typeof expected === "number" && !isShowable(expected)
          ? isDeclined(shown)
          : shown === expected;
      if (!agrees) wrong.push({ args, shown, expected });
      met[amount ? "amounts" : "refused"] += 1;
      const paid = oracle.isPayment && amount ? [amount] : (oracle.parts?.(args) ?? []);
      if (paid.some((each) => each.fromHalfCent().equals(0))) met.ties += 1;
    }
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(met.amounts).toBeGreaterThan(randomCount / 2);
    const isRounded = oracle.isPayment || oracle.parts !== undefined;
    if (isRounded) expect(met.ties).toBeGreaterThan(0);
    const ties = isRounded ? `, ${met.ties} of them half-cent ties` : "";
    note(`${name}: ${met.amounts} random amounts exact${ties}; ${met.refused} refused.`);
  });
});

it("declines an amount that no cell can hold", () => {
  const overMillennia = [730_000, 37_604, 2_158_524, 0.625, 0, 12];
  const [[cell] = []] = call("DELAYED_INTEREST", ...overMillennia);
  expect(isDeclined(cell && codeOf(cell))).toBe(true);
});
