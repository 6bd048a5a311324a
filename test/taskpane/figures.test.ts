import fc from "fast-check";
import {
  decimalOf,
  fractionOfPercent,
  percentOfFraction,
  shifted,
} from "../../src/taskpane/form/figures";

test.each([
  ["850000", "850000"],
  ["850,000", "850000"],
  ["$850,000.50", "850000.50"],
  ["$ 1,234,567", "1234567"],
  ["-5,000", "-5000"],
  ["−5,000", "-5000"],
  ["-$5,000", "-5000"],
  ["$-5,000", "-5000"],
  ["(5,000)", "-5000"],
  [".5", ".5"],
  ["12.", "12"],
  [" 7 ", "7"],
])("%s is the figure %s", (typed, decimal) => {
  expect(decimalOf(typed)).toBe(decimal);
});

test.each([
  "",
  "abc",
  "1,5",
  "850.000,00",
  "1,23,456",
  "5 000",
  "12e",
  "--5",
  "(5",
  "1.2.3",
  "0x10",
])("%p is no figure", (typed) => {
  expect(decimalOf(typed)).toBeUndefined();
});

test.each([
  ["35", "0.35"],
  ["7.25", "0.0725"],
  ["100", "1"],
  ["0", "0"],
  ["42.2805", "0.422805"],
  ["0.35", "0.0035"],
  ["-5", "-0.05"],
  [".5", "0.005"],
])("%s percent is the fraction %s", (percent, fraction) => {
  expect(fractionOfPercent(percent)).toBe(fraction);
});

test.each([
  [0.35, "35"],
  [0.422805, "42.2805"],
  [0.0145, "1.45"],
  [1, "100"],
  [0, "0"],
  [1e-7, "0.00001"],
  [0.57, "57"],
])("the fraction %d is %s percent", (fraction, percent) => {
  expect(percentOfFraction(fraction)).toBe(percent);
});

test("a shift to the left and back changes no figure", () => {
  const decimals = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 9 }))
    .map(([figure, places]) => (figure / 10 ** places).toFixed(places));
  fc.assert(
    fc.property(decimals, fc.integer({ min: 0, max: 12 }), (decimal, places) => {
      expect(Number(shifted(shifted(decimal, -places), places))).toBe(Number(decimal));
    }),
  );
});
