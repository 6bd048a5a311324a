import { spawnSync } from "node:child_process";
import { isUnattended } from "../support/random";
import { skipUnless } from "../support/skip";

const inCi = skipUnless(
  isUnattended,
  "ESLint and Prettier look at every file in CI and the nightly run only; npm run lint does so any time",
);

inCi("every file", () => {
  it("passes ESLint and Prettier", () => {
    const { status, stdout, stderr } = spawnSync("npm", ["run", "--silent", "lint"], {
      encoding: "utf8",
    });
    expect(`${stdout}${stderr}`).toContain("All matched files use Prettier code style!");
    expect(status).toBe(0);
  });
});
