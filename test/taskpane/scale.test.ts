import { shortDollars, ticks } from "../../src/taskpane/pictures/scale";

it.each([
  [0, "0"],
  [950, "950"],
  [2500, "2.5K"],
  [1_500_000, "1.5M"],
  [12_345_678, "12.35M"],
  [2_000_000_000, "2B"],
  [-750_000, "-750K"],
])("%d is %s on an axis", (amount, text) => {
  expect(shortDollars(amount)).toBe(text);
});

it.each([
  [0, 10, 5, [0, 2, 4, 6, 8, 10]],
  [2_057_602, 4_871_914, 4, [3_000_000, 4_000_000]],
  [1_331_585, 3_021_000, 4, [1_500_000, 2_000_000, 2_500_000, 3_000_000]],
])("from %d to %d, about %d round figures", (from, to, most, expected) => {
  expect(ticks(from, to, most)).toEqual(expected);
});

it("one figure alone is its own span", () => {
  expect(ticks(5, 5, 4)).toContain(5);
});
