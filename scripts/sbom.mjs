#!/usr/bin/env node
/**
 * Writes dist/sbom.cdx.json, what the product is made of in CycloneDX form, from the lock file. npm's own
 * `--omit=dev` also leaves out what product and tests share, so development packages are taken out here.
 * What differs from one machine to the next is left out, so that two builds of one commit are alike: the time,
 * the random serial number, npm's version, and the folder's name, which npm gives for the product's.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const { stdout, stderr, status } = spawnSync(
  "npm",
  ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"],
  { cwd: root, encoding: "utf8", shell: process.platform === "win32", maxBuffer: 2 ** 26 },
);
if (status !== 0) {
  console.error(stderr);
  process.exit(1);
}
const bill = JSON.parse(stdout);
const isDevelopment = ({ properties = [] }) =>
  properties.some(({ name, value }) => name === "cdx:npm:package:development" && value === "true");
bill.components = bill.components.filter((component) => !isDevelopment(component));
const kept = new Set([
  bill.metadata.component["bom-ref"],
  ...bill.components.map((each) => each["bom-ref"]),
]);
bill.dependencies = bill.dependencies
  .filter(({ ref }) => kept.has(ref))
  .map(({ dependsOn = [], ...each }) => ({
    ...each,
    dependsOn: dependsOn.filter((ref) => kept.has(ref)),
  }));
delete bill.serialNumber;
delete bill.metadata.timestamp;
for (const tool of bill.metadata.tools) delete tool.version;
const { name } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
bill.metadata.component.name = name;
writeFileSync(`${root}dist/sbom.cdx.json`, `${JSON.stringify(bill, null, 2)}\n`);
