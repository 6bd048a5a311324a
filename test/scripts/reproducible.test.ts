import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isUnattended } from "../support/random";
import { skipUnless } from "../support/skip";

const root = join(__dirname, "../..");
const dist = join(root, "dist");

const unattended = skipUnless(
  isUnattended,
  "Builds are made anew and compared byte for byte in CI and the nightly run only",
);

const build = (...more: readonly string[]) =>
  execFileSync(process.execPath, ["scripts/build.mjs", ...more], { cwd: root, stdio: "ignore" });

const TEXTS = /\.(?:js|json|html|xml|css|txt)$/;

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

unattended("builds of one commit", () => {
  let first: ReturnType<typeof fingerprints>;

  beforeAll(() => {
    first = fingerprints();
  });

  it("name the address they are made for and no other, their manifest in order", () => {
    expect(Object.keys(first).length).toBeGreaterThan(100);
    rmSync(dist, { recursive: true });
    build("--env", "origin=https://addins.example.com");
    const said = execFileSync(
      process.execPath,
      ["scripts/check-manifest.mjs", join(dist, "manifest.xml")],
      { cwd: root, encoding: "utf8" },
    );
    expect(said.trim().split("\n").at(-1)).toMatch(/manifest\.xml is in order\.$/);
    const texts = Object.keys(fingerprints()).filter((file) => TEXTS.test(file));
    const naming = (address: string) =>
      texts.filter((file) => readFileSync(join(dist, file), "utf8").includes(address));
    expect(naming("https://addins.example.com")).toContain("/manifest.xml");
    expect(naming("https://localhost:3000")).toEqual([]);
  });

  it("are byte for byte alike", () => {
    rmSync(dist, { recursive: true });
    build();
    expect(fingerprints()).toEqual(first);
  });
});
