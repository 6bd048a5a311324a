import { choicesOf } from "../../src/taskpane/form/choices";

const words = (options: readonly (number | string)[], help: string) =>
  choicesOf(options, help).map((choice) => choice.words);

test("options take their words from the argument's own help", () => {
  expect(
    words([0, 1, 3], "Day count: 0 US 30/360, 1 actual/actual, 3 actual/365; blank means 3."),
  ).toEqual(["0 – US 30/360", "1 – actual/actual", "3 – actual/365"]);
});

test("an option its help says nothing of stands alone", () => {
  expect(words([0, 12, 365], "Times a year: 0 (simple), 12 or 365; blank means 0.")).toEqual([
    "0 – simple",
    "12",
    "365",
  ]);
  expect(words(["months", "days"], "")).toEqual(["months", "days"]);
});
