import { runsOf, yearTable } from "./year-table";

const years = (count: number, value: string) => Array.from({ length: count }, () => value);

/** Whether one more dollar of state tax is deductible at the top: in full to 2017, not under the cap from 2018. */
export const stateTaxDeductible = yearTable({
  name: "Deductibility of state tax",
  kind: "rate",
  knownThrough: 2026,
  unverified:
    "From 2018 an inference: the cap of section 164(b)(6) is taken as used up by other taxes.",
  otherwise: "Deductibility is held for 2007 to 2026. Enter the rates in COMBINED_RATE.",
  runs: () => [
    ...runsOf(2007, years(11, "1"), "Deductible in full to 2017, as NBER TAXSIM confirms"),
    ...runsOf(
      2018,
      years(8, "0"),
      "IRC 164(b)(6) from 2018: other taxes use up the cap; market practice, not the letter",
    ),
    ...runsOf(
      2026,
      ["0"],
      "IRC 164(b)(6): other taxes use up the cap; market practice, not the letter. With room under it IRC 68 leaves 35/37",
    ),
  ],
});
