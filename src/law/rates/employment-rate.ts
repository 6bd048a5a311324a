import { runsOf, yearTable } from "./year-table";

const years = (count: number, value: string) => Array.from({ length: count }, () => value);

/** IRC 3101(b): the employee's Medicare tax at the top, 0.9% more from 2013. Market practice (reading 11). */
export const employmentRate = yearTable({
  name: "Employment rate",
  kind: "rate",
  knownThrough: 2026,
  unverified: "",
  otherwise: "Employment tax rates are held for 2007 to 2026. Enter the rates in COMBINED_RATE.",
  runs: () =>
    runsOf(
      2007,
      [...years(6, "0.0145"), ...years(14, "0.0235")],
      "IRC 3101(b), hospital insurance with the additional 0.9% from 2013; market practice, not the letter",
    ),
});
