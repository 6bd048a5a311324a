import { createHash } from "node:crypto";
import product from "../../package.json";
import { workpapers } from "../../src/agreement";
import { readSaved, savedFacts } from "../../src/functions/workpapers/fingerprint";
import { replayed } from "../../src/functions/workpapers/replay";
import { fullFacts, reportOn, rowsOf } from "../agreement/package-facts";

const saved = (facts: Readonly<Record<string, unknown>>) => savedFacts(workpapers, rowsOf(facts));
const kept = (content: unknown): unknown => JSON.parse(JSON.stringify(content));

describe("the fingerprint", () => {
  it("is the SHA-256 of product, version and facts", async () => {
    const { facts, fingerprint } = await saved(fullFacts);
    const text = JSON.stringify(["Comp Clauses", product.version, facts]);
    expect(fingerprint).toBe(createHash("sha256").update(text).digest("hex"));
  });

  it("is the same in whatever order and case the facts stand", async () => {
    const other = Object.fromEntries(
      Object.entries(fullFacts)
        .reverse()
        .map(([label, value]) => [` ${label.toUpperCase()} `, value]),
    );
    expect(await saved(other)).toEqual(await saved(fullFacts));
  });

  it("is another for a cent more", async () => {
    const other = await saved({ ...fullFacts, "Annual salary": 850_000.01 });
    expect(other.fingerprint).not.toBe((await saved(fullFacts)).fingerprint);
  });
});

describe("saved facts replayed", () => {
  it("give the whole report again", async () => {
    const drawn = await reportOn(fullFacts);
    expect(await replayed(kept(drawn.saved))).toEqual({ report: drawn, matches: true });
  });

  it("are known to be changed where a figure was", async () => {
    const { facts, ...others } = await saved(fullFacts);
    const changed = facts.map(([label, value]) =>
      label === "Base amount" ? [label, 999_999] : [label, value],
    );
    expect((await replayed(kept({ ...others, facts: changed }))).matches).toBe(false);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [{ facts: [1] }],
    [[]],
    [{ facts: [["Annual salary", { error: "#REF!" }]] }],
    [{ facts: [["Annual salary", [1]]] }],
  ])("are refused where they are none: %j", async (content) => {
    await expect(readSaved(workpapers, content)).rejects.toThrow("holds no facts");
  });
});
