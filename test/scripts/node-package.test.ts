import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** A project of someone else's that has the built package and nothing beside it. */
function project(): string {
  const folder = mkdtempSync(join(tmpdir(), "uses-comp-clauses-"));
  mkdirSync(join(folder, "node_modules"));
  cpSync(join(root, "dist/node"), join(folder, "node_modules/comp-clauses"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

test("a Node program imports it by name and calls it", () => {
  const program = `import { call } from "comp-clauses";
    console.log(JSON.stringify(call("SEVERANCE_LUMP", 850000, 400000)));`;
  const printed = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
    cwd: project(),
    encoding: "utf8",
  });
  expect(JSON.parse(printed)).toEqual([[3_750_000]]);
});

test.each(["NodeNext", "Bundler"])("its types hold where modules resolve as %s", (resolution) => {
  const folder = project();
  const module = resolution === "NodeNext" ? "NodeNext" : "ESNext";
  writeFileSync(
    join(folder, "use.ts"),
    `import { call, functionNames, Refusal, sentence, type Grid } from "comp-clauses";
     const grid: Grid = call("SEVERANCE_LUMP", 850000, 400000);
     const cell = grid[0]![0]!;
     export const text: string = cell instanceof Refusal ? sentence(cell) : String(cell);
     export const names: readonly string[] = functionNames;
     // @ts-expect-error a function's name is a text
     call(3);`,
  );
  const options = { target: "ES2022", strict: true, noEmit: true, types: [], skipLibCheck: true };
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: { ...options, module, moduleResolution: resolution },
      files: ["use.ts"],
    }),
  );
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", folder], {
    encoding: "utf8",
  });
  expect([stdout, status]).toEqual(["", 0]);
});
