import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../..");
const check = (folder: string) =>
  spawnSync(
    process.execPath,
    [join(root, "node_modules/tsx/dist/cli.mjs"), join(folder, "scripts/reference.ts"), "--check"],
    { encoding: "utf8" },
  );

it("is current: what the functions, their facts and their examples say is what the reference says", () => {
  expect(check(root)).toMatchObject({ status: 0, stderr: "" });
});

it("is found out when it is not", () => {
  const folder = mkdtempSync(join(tmpdir(), "reference-"));
  for (const part of ["src", "scripts", "docs", "package.json"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  cpSync(join(root, "dist/functions.json"), join(folder, "dist/functions.json"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const kept = join(folder, "docs/functions.md");
  writeFileSync(kept, readFileSync(kept, "utf8").replace("3750000", "3750001"));
  expect(check(folder)).toMatchObject({ status: 1 });
});
