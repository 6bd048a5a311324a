const columns = [
  "test/quantities/column-arithmetic.test.ts",
  "test/quantities/column-rounding.test.ts",
  "test/quantities/column-rounding-doubt.test.ts",
  "test/quantities/column-compare.test.ts",
  "test/quantities/column-select.test.ts",
  "test/quantities/column-power.test.ts",
  "test/quantities/column-values.test.ts",
  "test/quantities/column-found.test.ts",
  "test/quantities/column-buffers.test.ts",
  "test/quantities/column-steps.test.ts",
  "test/quantities/columns.test.ts",
  "test/quantities/columns-memory.test.ts",
  "test/quantities/column-dates.test.ts",
  "test/quantities/column-months.test.ts",
  "test/functions/lists.test.ts",
  "test/functions/columns.test.ts",
  "test/functions/columns-adversary.test.ts",
];

const quantities = [
  "test/quantities/fraction.test.ts",
  "test/quantities/words.test.ts",
  "test/quantities/fact.test.ts",
  "test/quantities/kinds.test.ts",
  "test/quantities/formula-text.test.ts",
  "test/quantities/arithmetic.test.ts",
  "test/functions/reading.test.ts",
  "test/quantities/exact.test.ts",
  "test/quantities/conditions.test.ts",
  "test/quantities/lists.test.ts",
  "test/quantities/working.test.ts",
  "test/quantities/working-steps.test.ts",
  "test/quantities/working-lists.test.ts",
  "test/quantities/formula.test.ts",
  "test/quantities/formula-writer.test.ts",
  "test/quantities/formula-tables.test.ts",
  "test/quantities/formula-lists.test.ts",
  "test/quantities/columns.test.ts",
  "test/quantities/calendar.test.ts",
  "test/quantities/dates.test.ts",
  "test/quantities/day-counts.test.ts",
  "test/functions/lists.test.ts",
  "test/functions/columns.test.ts",
  "test/agreement/examples.test.ts",
  "test/readers/exact-against-rational.test.ts",
  "test/readers/working-recomputed.test.ts",
];

const rules = [
  "test/law/base-allocation.test.ts",
  "test/law/base-amount.test.ts",
  "test/law/present-value.test.ts",
  "test/law/section-280g.test.ts",
  "test/law/section-409a.test.ts",
  "test/law/section-416i.test.ts",
  "test/law/tax-reimbursement.test.ts",
  "test/law/rates/year-tables.test.ts",
  "test/law/rates/new-jersey.test.ts",
  "test/law/rates/prime-rate.test.ts",
  "test/law/rates/state-top-rate.test.ts",
  "test/agreement/combined-rate.test.ts",
  "test/agreement/lump-sums.test.ts",
  "test/agreement/six-month-delay.test.ts",
  "test/agreement/delayed-interest.test.ts",
  "test/agreement/rabbi-trust.test.ts",
  "test/agreement/health-schedule.test.ts",
  "test/agreement/examples.test.ts",
  "test/readers/laws.test.ts",
  "test/readers/exact-against-rational.test.ts",
  "test/readers/working-recomputed.test.ts",
];

/**
 * The test files a mutant of a source file meets, the quickest first. Left out are those that need another
 * program or a build, and for the sake of time those of other folders: they could only catch more.
 */
export const testFilesFor = (source) => {
  if (/[\\/]quantities[\\/]column/.test(source)) return columns;
  return /[\\/]quantities[\\/]/.test(source) ? quantities : rules;
};

export const testFiles = [...new Set([...columns, ...quantities, ...rules])];
