import { stateRuns } from "./state-runs";
import { yearTable, type YearRun } from "./year-table";

const FIRST_YEAR = 2007;
const LAST_YEAR = 2026;

const sources: Readonly<Record<string, { readonly words: string; readonly verified: boolean }>> = {
  t: { words: "marginal rate at $20 million by NBER TAXSIM", verified: true },
  b: { words: "PolicyEngine-US, and the marginal rate by NBER TAXSIM", verified: true },
  p: { words: "PolicyEngine-US", verified: true },
  z: { words: "no state income tax on wages", verified: true },
  m: { words: "state law, from memory", verified: false },
  d: { words: "state law, from memory; sources disagree", verified: false },
};

const PERCENT_DIGITS = 6;
const asFraction = (percent: string) =>
  (Number(percent) / 100).toFixed(PERCENT_DIGITS).replace(/\.?0+$/, "");

let states: ReadonlyMap<string, readonly YearRun[]> | undefined;

/** Every state's runs, read out of their short form on first use. */
const allStates = (): ReadonlyMap<string, readonly YearRun[]> =>
  (states ??= new Map(
    stateRuns.map((entry) => {
      const [state, ...runs] = entry.split(" ");
      let year = FIRST_YEAR;
      return [
        state!,
        runs.map((run) => {
          const [figure, length = "1"] = run.slice(1).split("*");
          const { words, verified } = sources[run[0]!]!;
          const from = year;
          year += Number(length);
          return {
            from,
            to: year - 1,
            value: asFraction(figure!),
            verified,
            source: `Top rate of ${state} income tax: ${words}`,
          };
        }),
      ];
    }),
  ));

/** The top marginal rate of state income tax, by year and the state's two letters. */
export const stateTopRate = yearTable({
  name: "State top rate",
  kind: "rate",
  knownThrough: LAST_YEAR,
  unverified: "Some states' rates are from memory; 2026 rests on PolicyEngine-US alone.",
  otherwise:
    "State top rates are held for 2007 to 2026, by the two letters of a state or DC. Enter the rates in COMBINED_RATE.",
  runs: (state) => allStates().get(String(state).trim().toUpperCase()) ?? [],
});
