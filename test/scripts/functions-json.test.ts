import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const plugin = pathToFileURL(join(__dirname, "../../scripts/functions-json-plugin.mjs")).href;

/** Runs one function of the build's plugin, an ES module, in a Node of its own. */
const asked = (name: string, ...args: readonly unknown[]): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import * as plugin from ${JSON.stringify(plugin)};
         console.log(JSON.stringify(plugin[process.argv[1]](...JSON.parse(process.argv[2]))));`,
        name,
        JSON.stringify(args),
      ],
      { encoding: "utf8" },
    ),
  );

const named = (id: string) => ({ id, description: "Three years of pay.", parameters: [] });

test("metadata in order has no fault", () => {
  expect(asked("faultsOf", [named("SEVERANCE_LUMP"), named("EXPLAIN")])).toEqual([]);
});

test.each([
  ["no function at all", [], "There are no custom functions."],
  ["two functions of one name", [named("EXPLAIN"), named("EXPLAIN")], "EXPLAIN is defined twice."],
  ["a name too short", [named("PV")], "PV is not a legal id."],
  ["a name in small letters", [named("Explain")], "Explain is not a legal id."],
  ["a name with a hyphen", [named("GROSS-UP")], "GROSS-UP is not a legal id."],
  ["a name like a cell", [named("TAX4999")], "TAX4999 would be taken for a cell"],
  ["a name like a cell in rows and columns", [named("R1C1")], "R1C1 would be taken for a cell"],
  ["a name of Excel's own", [named("PRICE")], "PRICE would be taken for a cell or a built-in"],
  ["no description", [{ ...named("EXPLAIN"), description: "" }], "a description is missing"],
  [
    "a parameter's description too long",
    [{ ...named("EXPLAIN"), parameters: [{ description: "x".repeat(256) }] }],
    "a description is 256 characters",
  ],
])("%s fails the build", (_, functions, fault) => {
  expect(asked("faultsOf", functions)).toEqual([expect.stringContaining(fault)]);
});

test("error cells reach every function, and help stands at the release's own origin", () => {
  const local = "https://localhost:3000";
  const metadata = {
    allowCustomDataForDataTypeAny: true,
    functions: [{ ...named("EXPLAIN"), helpUrl: `${local}/functions.html#explain` }],
  };
  expect(asked("finished", metadata, local, "https://comp.example")).toMatchObject({
    allowCustomDataForDataTypeAny: true,
    allowErrorForDataTypeAny: true,
    functions: [{ helpUrl: "https://comp.example/functions.html#explain" }],
  });
});
