import { runsOf, yearTable } from "./year-table";

const years = (count: number, value: string) => Array.from({ length: count }, () => value);

/** IRC 1: the top marginal rate of federal income tax. */
export const federalTopRate = yearTable({
  name: "Federal top rate",
  kind: "rate",
  knownThrough: 2026,
  unverified: "",
  otherwise: "Federal top rates are held for 2007 to 2026. Enter the rates in COMBINED_RATE.",
  runs: () => [
    ...runsOf(2007, years(6, "0.35"), "IRC 1, top rate, by NBER TAXSIM"),
    ...runsOf(
      2013,
      [...years(5, "0.396"), ...years(9, "0.37")],
      "IRC 1, top rate, as in PolicyEngine-US and Tax-Calculator",
    ),
  ],
});
