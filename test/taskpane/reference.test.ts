import { areaText, parseReference, pinned } from "../../src/taskpane/form/reference";

test.each([
  ["C6", { row: 5, column: 2, rows: 1, columns: 1 }],
  ["$C$6", { row: 5, column: 2, rows: 1, columns: 1 }],
  ["b2:b10", { row: 1, column: 1, rows: 9, columns: 1 }],
  ["D9:B2", { row: 1, column: 1, rows: 8, columns: 3 }],
  ["Inputs!C6", { sheet: "Inputs", row: 5, column: 2, rows: 1, columns: 1 }],
  ["'Base period'!$A$1:$B$3", { sheet: "Base period", row: 0, column: 0, rows: 3, columns: 2 }],
  ["'Kopyt''s'!A1", { sheet: "Kopyt's", row: 0, column: 0, rows: 1, columns: 1 }],
  ["XFD1048576", { row: 1_048_575, column: 16_383, rows: 1, columns: 1 }],
])("%s refers to %p", (text, reference) => {
  expect(parseReference(text)).toEqual(reference);
});

test.each([
  "850000",
  "NJ",
  "A0",
  "XFE1",
  "A1048577",
  "A1:B",
  "A:A",
  "SUM(A1:A3)",
  "Inputs!",
  "!A1",
  "A1+B1",
  "A1#",
  "17 Jun 2008",
])("%s is no reference", (text) => {
  expect(parseReference(text)).toBeUndefined();
});

test.each([
  ["C6", "Inputs", "Inputs!C6"],
  ["c6:c9", "Base period", "'Base period'!C6:C9"],
  ["$C$6", "Inputs", "Inputs!$C$6"],
  ["Other!C6", "Inputs", "Other!C6"],
  ["850000", "Inputs", "850000"],
])("%s entered on %s is kept as %s", (text, here, kept) => {
  expect(pinned(text, here)).toBe(kept);
});

test.each(["Inputs!C6", "Inputs!B2:D10", "'Base period'!A1:A2", "'Kopyt''s'!AA10"])(
  "%s is written as it was read",
  (text) => {
    const { sheet = "", ...rectangle } = parseReference(text)!;
    expect(areaText({ sheet, ...rectangle })).toBe(text);
  },
);
