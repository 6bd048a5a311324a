import { functions } from "../../src/agreement";
import type { Example } from "../../src/agreement/define-clause";
import { allExamples } from "../../src/agreement/examples";
import { functionNames } from "../../src/functions/call";
import { publishedCases } from "../cases/published";
import { oracles } from "../readers/oracles";
import { tableOracles } from "../readers/oracles/tables";

/** Functions without an oracle of their own, and why. */
const without: Readonly<Record<string, string>> = {
  ROSTER: "a PACKAGE a row: held against PACKAGE's oracle, row by row",
  EXPLAIN: "words, whose every working is worked out again",
  VERSION: "words about the tables, which are held against their sources",
};

/** Functions whose figure has no edge: it turns nowhere, and no cent decides anything. */
const edgeless = ["COMBINED_RATE"];

const named = [...oracles, ...tableOracles].map(({ name }) => name);

it("every function has one oracle, or is named with its reason", () => {
  expect([...named, ...Object.keys(without)].toSorted()).toEqual(functionNames.toSorted());
  expect(new Set(named).size).toBe(named.length);
});

type Call = readonly unknown[];

const casesOf = async (name: string): Promise<readonly Call[]> => [
  ...(await allExamples()).filter(({ call }) => call[0] === name).map(caseOf),
  ...publishedCases.filter(({ call }) => call[0] === name).map(({ call }) => call),
];

const caseOf = ({ call, at }: Example): Call => [...call, at ? `cell ${at.join(", ")}` : ""];

/** The single values of a call, lists and ranges spread out. */
const values = (call: Call): readonly unknown[] => (call as unknown[]).flat(3);

/** Whether two calls differ in one figure alone, by a day, a year or a cent. */
function isBeside(one: Call, other: Call): boolean {
  const [first, second] = [values(one), values(other)];
  if (first.length !== second.length) return false;
  const apart = first.flatMap((value, at) => (value === second[at] ? [] : [[value, second[at]]]));
  const [[left, right] = []] = apart;
  if (apart.length !== 1 || typeof left !== "number" || typeof right !== "number") return false;
  const distance = Math.abs(left - right);
  return distance < 0.0101 || distance === 1;
}

const ROUNDS_UP = /half a cent up/;

describe.each(functions.map(({ name }) => name))("the worked cases of %s", (name) => {
  it("are three or more", async () => {
    expect((await casesOf(name)).length).toBeGreaterThanOrEqual(3);
  });

  it("have its edges among them: two a day or a cent apart, or a half-cent rounded up", async () => {
    const cases = await casesOf(name);
    const isPaired = cases.some((one, at) =>
      cases.slice(at + 1).some((other) => isBeside(one, other)),
    );
    const isRounded = (await allExamples()).some(
      ({ call, because }) => call[0] === name && ROUNDS_UP.test(because),
    );
    expect({ name, hasEdge: isPaired || isRounded }).toEqual({
      name,
      hasEdge: !edgeless.includes(name),
    });
  });
});
