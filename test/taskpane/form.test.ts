import {
  isEmpty,
  isRanged,
  rowCount,
  rowsOf,
  textOf,
  withCell,
  withoutRow,
  withRanges,
  withRow,
} from "../../src/taskpane/form/form";
import { partsOf } from "../../src/taskpane/form/parts";
import { sum } from "./fake-catalogue";

const [list] = partsOf(sum);
if (list?.is !== "list") throw new Error("The first part is a list.");

test("a list grows and shrinks row by row", () => {
  let form = withCell({}, "paid", 0, "1");
  expect(rowCount(form, list)).toBe(1);
  form = withRow(form, list);
  expect(rowCount(form, list)).toBe(2);
  form = withCell(form, "once", 1, "5");
  expect(rowsOf(form, "once")).toEqual(["", "5"]);
  form = withoutRow(form, list, 0);
  expect(rowsOf(form, "paid")).toEqual([""]);
  expect(rowsOf(form, "once")).toEqual(["5"]);
});

test("a list has a row to type into from the start", () => {
  expect(rowCount({}, list)).toBe(1);
});

test("ranges and rows replace each other", () => {
  const ranged = withRanges({ paid: ["1"] }, list, true);
  expect(isRanged(ranged, list)).toBe(true);
  expect(textOf(ranged, "paid")).toBe("");
  expect(isRanged(withRanges(ranged, list, false), list)).toBe(false);
});

test("blanks make an empty form", () => {
  expect(isEmpty({ rate: " ", paid: ["", " "] })).toBe(true);
  expect(isEmpty({ rate: "", paid: ["", "1"] })).toBe(false);
});
