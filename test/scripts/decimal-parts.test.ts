import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const loader = pathToFileURL(join(__dirname, "../../scripts/decimal-parts-loader.mjs")).href;
const library = join(__dirname, "../../node_modules/decimal.js/decimal.mjs");

/** Runs a script in a Node of its own, the loader and decimal.js's text at hand; what it answers. */
const asked = (script: string): unknown =>
  JSON.parse(
    execFileSync(
      process.execPath,
      [
        "--input-type=module",
        "-e",
        `import { readFileSync } from "node:fs";
         import decimalParts, { partsOf } from ${JSON.stringify(loader)};
         const text = readFileSync(${JSON.stringify(library)}, "utf8");
         const parts = () => decimalParts.call({ addDependency() {} }, text);
         ${script}`,
      ],
      { encoding: "utf8" },
    ),
  );

describe("decimal.js, the parts the product calls", () => {
  let folder: string;
  let alone: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "comp-clauses-decimal-"));
    alone = join(folder, "parts.mjs");
    const text = asked("console.log(JSON.stringify(parts()))") as string;
    writeFileSync(alone, text);
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("are those of the only files that work with decimals", () => {
    const source = join(__dirname, "../../src");
    const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const doors = files.filter((file) =>
      /\b(?:Wide|Narrow|Decimal)\b/.test(readFileSync(join(source, file), "utf8")),
    );
    expect(doors.sort()).toEqual(["quantities/decimal.ts", "quantities/fraction.ts"]);
  });

  it("answer as the whole library does", () => {
    const differing = asked(`
      import Whole from ${JSON.stringify(pathToFileURL(library).href)};
      import Parts from ${JSON.stringify(pathToFileURL(alone).href)};
      const figures = ["0", "-0", "1", "-2", "0.422805", "1600000.005", "1e-30", "98765432109876543210.125", "0.1", "36.5"];
      const one = ["abs", "neg", "precision", "decimalPlaces", "isZero", "isNegative", "toNumber", "toFixed", "toString"];
      const two = ["plus", "minus", "times", "div", "divToInt", "mod", "cmp", "eq", "gte", "pow"];
      const shown = (Decimal, precision, a, name, ...rest) => {
        const Own = Decimal.clone({ precision, rounding: Decimal.ROUND_HALF_UP });
        return String(new Own(a)[name](...rest.map((b) => new Own(b))));
      };
      const calls = [60, 400].flatMap((precision) => figures.flatMap((a) => [
        ...one.map((name) => [precision, a, name]),
        ...two.flatMap((name) => figures.map((b) => [precision, a, name, b])),
      ]));
      const differing = calls.filter((call) => shown(Whole, ...call) !== shown(Parts, ...call));
      console.log(JSON.stringify({ calls: calls.length, differing }));`);
    expect(differing).toEqual({ calls: 2 * (10 * 9 + 10 * 10 * 10), differing: [] });
  });

  it("are without trigonometry, which no clause needs", () => {
    expect(
      asked(`
        import Parts from ${JSON.stringify(pathToFileURL(alone).href)};
        const names = ["sin", "acosh", "cubeRoot", "toBinary"];
        console.log(JSON.stringify(names.filter((name) => name in new Parts(1) || name in Parts)));`),
    ).toEqual([]);
  });
});

it("keeps what a method wanted calls in turn", () => {
  expect(
    asked(`
      const own = partsOf(text, ["cbrt"]);
      const has = (name) => own.includes("P." + name + " = ");
      console.log(JSON.stringify(["cbrt", "sine", "isZero"].map(has)));`),
  ).toEqual([true, false, true]);
});

it("a library written in another way stops the build", () => {
  expect(
    asked(`
      try { partsOf("export default class {}", []); console.log("null"); }
      catch (problem) { console.log(JSON.stringify(problem.message)); }`),
  ).toContain("another way");
});
