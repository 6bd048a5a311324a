import { serialDate } from "../../src/quantities/calendar";
import { dateCall, isoDate, serialOf } from "../../src/taskpane/form/calendar-date";

test.each([
  "17 Jun 2008",
  "17 June 2008",
  "17 Jun. 2008",
  "17-jun-2008",
  "June 17, 2008",
  "Jun 17 2008",
  "6/17/2008",
  "06/17/2008",
  "2008-06-17",
  "DATE(2008,6,17)",
  "date( 2008, 6, 17 )",
  "  17   Jun   2008 ",
])("%p is 17 June 2008", (typed) => {
  expect(serialOf(typed)).toBe(39616);
});

test.each([
  ["29 Feb 2008", serialDate(2008, 2, 29)],
  ["1 Mar 1900", 61],
  ["31 Dec 9999", 2_958_465],
  ["3 Sept 2008", serialDate(2008, 9, 3)],
])("%s is serial %d", (typed, serial) => {
  expect(serialOf(typed)).toBe(serial);
});

test.each([
  ["29 Feb 2007", "no leap year"],
  ["31 Apr 2008", "thirty days"],
  ["17/6/2008", "no seventeenth month"],
  ["28 Feb 1900", "before Excel's own error of 1900 ends"],
  ["17 Jun 08", "a year of two figures"],
  ["17 Ju 2008", "June or July"],
  ["June 2008", "no day"],
  ["39616", "a serial number is a figure, not a date text"],
  ["0099-06-17", "the first century"],
])("%s is no date: %s", (typed) => {
  expect(serialOf(typed)).toBeUndefined();
});

test("a date is written so that a reader sees the day", () => {
  expect(dateCall(39616)).toBe("DATE(2008,6,17)");
  expect(isoDate(39616)).toBe("2008-06-17");
});
