/** A local tax of residents or workers, held for help: none is looked up, the user enters the rate. */
export interface LocalRate {
  readonly state: string;
  readonly jurisdiction: string;
  /** First day in force, as an ISO date. */
  readonly from: string;
  /** In per cent of the base. */
  readonly percent: string;
  /** What the rate is taken on; a surcharge on state tax is no rate of income. */
  readonly base: string;
  readonly source: string;
  readonly verified: boolean;
}

const MEMORY = "from memory";
const ENGINE = "PolicyEngine-US";
const CITY = "the city's announcement";
const COUNCIL = "the city council's record";
const ADVISER = "a payroll adviser and the city's announcement";

type Step = readonly [from: string, percent: string, source: string];

interface LocalTax {
  readonly state: string;
  readonly jurisdiction: string;
  readonly base: string;
  readonly steps: readonly Step[];
}

const PHILADELPHIA: readonly Step[] = [
  ["2007-01-01", "4.26", MEMORY],
  ["2008-01-01", "4.219", MEMORY],
  ["2008-07-01", "3.98", MEMORY],
  ["2009-07-01", "3.9296", MEMORY],
  ["2010-07-01", "3.928", MEMORY],
  ["2013-07-01", "3.924", MEMORY],
  ["2014-07-01", "3.92", MEMORY],
  ["2015-07-01", "3.9102", MEMORY],
  ["2016-07-01", "3.9004", ADVISER],
  ["2017-07-01", "3.8907", CITY],
  ["2018-07-01", "3.8809", MEMORY],
  ["2019-07-01", "3.8712", MEMORY],
  ["2021-07-01", "3.8398", MEMORY],
  ["2022-07-01", "3.79", ENGINE],
  ["2023-07-01", "3.75", ENGINE],
  ["2025-07-01", "3.74", ENGINE],
  ["2026-07-01", "3.7", MEMORY],
];

const PHILADELPHIA_NONRESIDENTS: readonly Step[] = [
  ["2016-07-01", "3.4741", CITY],
  ["2017-07-01", "3.4654", CITY],
  ["2018-07-01", "3.4567", MEMORY],
  ["2019-07-01", "3.4481", MEMORY],
  ["2020-07-01", "3.5019", COUNCIL],
  ["2021-07-01", "3.4481", MEMORY],
  ["2022-07-01", "3.44", ENGINE],
  ["2025-07-01", "3.43", ENGINE],
];

const taxes: readonly LocalTax[] = [
  {
    state: "NY",
    jurisdiction: "New York City, residents",
    base: "taxable income, top rate",
    steps: [
      ["2007-01-01", "3.648", MEMORY],
      ["2010-01-01", "3.876", MEMORY],
      ["2017-01-01", "3.876", ENGINE],
    ],
  },
  {
    state: "NY",
    jurisdiction: "Yonkers, residents' surcharge",
    base: "New York State net tax, not of income",
    steps: [["2021-01-01", "16.75", ENGINE]],
  },
  {
    state: "NY",
    jurisdiction: "Yonkers, nonresidents",
    base: "wages",
    steps: [["2021-01-01", "0.5", ENGINE]],
  },
  {
    state: "PA",
    jurisdiction: "Philadelphia, residents",
    base: "all wages, without a cap",
    steps: PHILADELPHIA,
  },
  {
    state: "PA",
    jurisdiction: "Philadelphia, nonresidents (not a tax of the place of residence)",
    base: "wages for work in the city",
    steps: PHILADELPHIA_NONRESIDENTS,
  },
  {
    state: "DE",
    jurisdiction: "Wilmington",
    base: "wages",
    steps: [["2021-01-01", "1.25", ENGINE]],
  },
  {
    state: "KY",
    jurisdiction: "Louisville Metro, residents",
    base: "wages; its school part of 0.75% has a cap",
    steps: [["2021-01-01", "2.2", ENGINE]],
  },
  {
    state: "KY",
    jurisdiction: "Lexington-Fayette",
    base: "wages",
    steps: [["2021-01-01", "2.25", ENGINE]],
  },
  {
    state: "MO",
    jurisdiction: "Kansas City",
    base: "wages",
    steps: [["2007-01-01", "1", ENGINE]],
  },
  {
    state: "MO",
    jurisdiction: "St. Louis",
    base: "wages",
    steps: [["2007-01-01", "1", ENGINE]],
  },
  {
    state: "OR",
    jurisdiction: "Multnomah County, Preschool for All",
    base: "income over $250,000, single (1.5% over $125,000)",
    steps: [["2021-01-01", "3", ENGINE]],
  },
  {
    state: "OR",
    jurisdiction: "Portland Metro, Supportive Housing",
    base: "income over $125,000, single",
    steps: [["2021-01-01", "1", MEMORY]],
  },
  {
    state: "MI",
    jurisdiction: "Detroit, residents",
    base: "income",
    steps: [["2013-01-01", "2.4", MEMORY]],
  },
  {
    state: "MD",
    jurisdiction: "County maximum",
    base: "Maryland taxable income",
    steps: [
      ["2007-01-01", "3.2", MEMORY],
      ["2025-01-01", "3.3", ENGINE],
    ],
  },
  {
    state: "IN",
    jurisdiction: "Marion County",
    base: "Indiana adjusted gross income",
    steps: [["2021-01-01", "2.02", ENGINE]],
  },
  {
    state: "OH",
    jurisdiction: "Columbus; Cleveland from 2017",
    base: "wages",
    steps: [["2015-01-01", "2.5", MEMORY]],
  },
  {
    state: "OH",
    jurisdiction: "Cincinnati",
    base: "wages",
    steps: [["2020-10-02", "1.8", MEMORY]],
  },
  {
    state: "AL",
    jurisdiction: "Birmingham",
    base: "wages",
    steps: [["2007-01-01", "1", MEMORY]],
  },
  {
    state: "NJ",
    jurisdiction: "any municipality, Pennsauken in Camden County among them",
    base: "residents' income (payroll taxes of Newark and Jersey City fall on employers)",
    steps: [["2007-01-01", "0", MEMORY]],
  },
];

/** Every local rate held, a tax at a time, each from its first day. */
export const localRates: readonly LocalRate[] = /* @__PURE__ */ taxes.flatMap(({ steps, ...tax }) =>
  steps.map(([from, percent, source]) => ({
    ...tax,
    from,
    percent,
    source,
    verified: source !== MEMORY,
  })),
);
