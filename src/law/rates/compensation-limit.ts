import { runsOf, yearTable } from "./year-table";

/** IRC 401(a)(17): the limit on compensation, in thousands of dollars from 2006. */
const thousands = [
  220, 225, 230, 245, 245, 245, 250, 255, 260, 265, 265, 270, 275, 280, 285, 290, 305, 330, 345,
  350, 360,
];

export const compensationLimit = yearTable({
  name: "Section 401(a)(17) limit",
  kind: "money",
  knownThrough: 2026,
  unverified: "2018 to 2020 are from memory.",
  otherwise:
    "Section 401(a)(17) limits are held for 2006 to 2026. Enter twice the lesser of the pay and the year's limit itself.",
  runs: () =>
    runsOf(
      2006,
      thousands.map((each) => String(each * 1000)),
      "IRS cost-of-living figures as republished by law firms and plan advisers, section 401(a)(17)",
      [2018, 2019, 2020],
    ),
});
