/** A local income or wage tax held for help; none is looked up, the user enters the rate. */
export interface LocalRate {
  readonly state: string;
  readonly jurisdiction: string;
  /** First day in force, as an ISO date. */
  readonly from: string;
  /** In per cent of the base. */
  readonly percent: string;
  readonly base: string;
  readonly verified: boolean;
}

/** Checked against PolicyEngine-US parameters or the city's own announcements where verified. */
export const localRates: readonly LocalRate[] = [
  { state: "NY", jurisdiction: "New York City resident", from: "2007-01-01", percent: "3.648", base: "top marginal, taxable income", verified: false },
  { state: "NY", jurisdiction: "New York City resident", from: "2010-01-01", percent: "3.876", base: "top marginal", verified: false },
  { state: "NY", jurisdiction: "New York City resident", from: "2017-01-01", percent: "3.876", base: "top marginal over $50,000 single", verified: true },
  { state: "NY", jurisdiction: "Yonkers resident surcharge", from: "2021-01-01", percent: "16.75", base: "percent OF New York State net tax (not of income)", verified: true },
  { state: "NY", jurisdiction: "Yonkers nonresident earnings", from: "2021-01-01", percent: "0.5", base: "wages", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2007-01-01", percent: "4.26", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2008-01-01", percent: "4.219", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2008-07-01", percent: "3.98", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2009-07-01", percent: "3.9296", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2010-07-01", percent: "3.928", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2013-07-01", percent: "3.924", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2014-07-01", percent: "3.92", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2015-07-01", percent: "3.9102", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2016-07-01", percent: "3.9004", base: "all wages, no cap", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2017-07-01", percent: "3.8907", base: "all wages, no cap", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2018-07-01", percent: "3.8809", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2019-07-01", percent: "3.8712", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2021-07-01", percent: "3.8398", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2022-07-01", percent: "3.79", base: "all wages, no cap", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2023-07-01", percent: "3.75", base: "all wages, no cap", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2025-07-01", percent: "3.74", base: "all wages, no cap", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax resident", from: "2026-07-01", percent: "3.7", base: "all wages, no cap", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2016-07-01", percent: "3.4741", base: "wages for work in city", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2017-07-01", percent: "3.4654", base: "wages for work in city", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2018-07-01", percent: "3.4567", base: "wages for work in city", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2019-07-01", percent: "3.4481", base: "wages for work in city", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2020-07-01", percent: "3.5019", base: "wages for work in city", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2021-07-01", percent: "3.4481", base: "wages for work in city", verified: false },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2022-07-01", percent: "3.44", base: "wages for work in city", verified: true },
  { state: "PA", jurisdiction: "Philadelphia wage tax nonresident (work in city) - NOT a tax of the locality of residence", from: "2025-07-01", percent: "3.43", base: "wages for work in city", verified: true },
  { state: "DE", jurisdiction: "Wilmington earned income", from: "2021-01-01", percent: "1.25", base: "wages", verified: true },
  { state: "KY", jurisdiction: "Louisville Metro resident occupational", from: "2021-01-01", percent: "2.2", base: "wages; 0.75% school part has a wage cap", verified: true },
  { state: "KY", jurisdiction: "Lexington-Fayette occupational", from: "2021-01-01", percent: "2.25", base: "wages", verified: true },
  { state: "MO", jurisdiction: "Kansas City earnings", from: "2007-01-01", percent: "1", base: "wages", verified: true },
  { state: "MO", jurisdiction: "St. Louis earnings", from: "2007-01-01", percent: "1", base: "wages", verified: true },
  { state: "OR", jurisdiction: "Multnomah County Preschool for All (single, over $250k)", from: "2021-01-01", percent: "3", base: "1.5% over $125k + 1.5% over $250k", verified: true },
  { state: "OR", jurisdiction: "Portland Metro Supportive Housing", from: "2021-01-01", percent: "1", base: "over $125k single", verified: false },
  { state: "MI", jurisdiction: "Detroit resident", from: "2013-01-01", percent: "2.4", base: "income", verified: false },
  { state: "MD", jurisdiction: "County maximum", from: "2007-01-01", percent: "3.2", base: "MD taxable income", verified: false },
  { state: "MD", jurisdiction: "County maximum", from: "2025-01-01", percent: "3.3", base: "MD taxable income", verified: true },
  { state: "IN", jurisdiction: "Marion County", from: "2021-01-01", percent: "2.02", base: "IN AGI", verified: true },
  { state: "OH", jurisdiction: "Columbus / Cleveland (municipal)", from: "2015-01-01", percent: "2.5", base: "wages", verified: false },
  { state: "OH", jurisdiction: "Cincinnati", from: "2020-10-02", percent: "1.8", base: "wages", verified: false },
  { state: "AL", jurisdiction: "Birmingham occupational", from: "2007-01-01", percent: "1", base: "wages", verified: false },
  { state: "NJ", jurisdiction: "any NJ municipality (incl. Pennsauken, Camden County)", from: "2007-01-01", percent: "0", base: "NJ has no local income tax on residents (Newark/Jersey City payroll taxes fall on employers)", verified: false },
];
