import { codes } from "../functions/shown";

const keyEmployee = (...args: readonly unknown[]) => codes("KEY_EMPLOYEE", ...args)[0]?.[0];

describe("a key employee", () => {
  it.each<[string, readonly unknown[], boolean]>([
    ["an owner of exactly 5%", [2007, 0, false, 0.05], false],
    ["an owner of a hair more", [2007, 0, false, 0.0500001], true],
    ["the sole owner", [2007, 0, false, 1], true],
    ["an owner of exactly 1% paid a million", [2007, 1_000_000, false, 0.01], false],
    ["an owner of more than 1% paid exactly 150,000", [2007, 150_000, false, 0.02], false],
    ["paid a cent more", [2007, 150_000.01, false, 0.02], true],
    ["an officer paid exactly the limit of 145,000", [2007, 145_000, true, 0], false],
    ["paid a cent more than the limit", [2007, 145_000.01, true, 0], true],
    ["no officer, paid a million", [2007, 1_000_000, false, 0], false],
    ["an officer paid nothing", [2007, 0, true, 0], false],
  ])("%s", (_, args, is) => {
    expect(keyEmployee(...args)).toBe(is);
  });

  it("is one by ownership in any year, past the tables too", () => {
    expect([1900, 2100, 9999].map((year) => keyEmployee(year, 0, true, 0.06))).toEqual([
      true,
      true,
      true,
    ]);
    expect([1900, 2100].map((year) => keyEmployee(year, 150_001, true, 0.02))).toEqual([
      true,
      true,
    ]);
  });

  it("is unknown as an officer in a year whose limit is not held", () => {
    expect([2005, 2027].map((year) => keyEmployee(year, 500_000, true, 0))).toEqual([
      "#N/A",
      "#N/A",
    ]);
    expect([2006, 2026].map((year) => keyEmployee(year, 500_000, true, 0))).toEqual([true, true]);
  });
});
