import { runsOf, yearTable } from "./year-table";

/** IRC 416(i)(1)(A)(i): the officer's compensation to be exceeded, in thousands of dollars from 2006. */
const thousands = [
  140, 145, 150, 160, 160, 160, 165, 165, 170, 170, 170, 175, 175, 180, 185, 185, 200, 215, 220,
  230, 235,
];

export const officerThreshold = yearTable({
  name: "Section 416(i) officer limit",
  kind: "money",
  knownThrough: 2026,
  unverified: "2020 is from memory.",
  otherwise:
    "Section 416(i) officer limits are held for 2006 to 2026. Compare the pay with the year's limit and enter TRUE or FALSE itself.",
  runs: () =>
    runsOf(
      2006,
      thousands.map((each) => String(each * 1000)),
      "IRS cost-of-living figures as republished by law firms and plan advisers, section 416(i)(1)(A)(i)",
      [2020],
    ),
});
