import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { skipUnless } from "../support/skip";

const root = join(__dirname, "../..");
const dist = join(root, "dist");

const nightly = skipUnless(
  process.env["NIGHTLY"] === "1",
  "Two builds are compared byte for byte in the nightly run only",
);

/** Every file of the build, with its fingerprint. */
const fingerprints = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((file) => [
        file.slice(dist.length),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ])
      .sort(),
  );

nightly("two builds of one commit", () => {
  it("are byte for byte alike", () => {
    const first = fingerprints();
    expect(Object.keys(first).length).toBeGreaterThan(100);
    rmSync(dist, { recursive: true });
    execFileSync(process.execPath, ["scripts/build.mjs"], { cwd: root, stdio: "ignore" });
    expect(fingerprints()).toEqual(first);
  });
});
