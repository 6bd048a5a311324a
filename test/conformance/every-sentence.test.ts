import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const agreement = join(__dirname, "../../src/agreement");

/** The whole amendment as it was filed, without the rules drawn under the signatures. */
const amendment = readFileSync(join(__dirname, "../agreement/amendment.txt"), "utf8")
  .replace(/^\s*-+$/gm, "")
  .replace(/\s+/g, " ")
  .trim();

interface Words {
  readonly section: string;
  readonly title: string;
  readonly text: string;
  readonly plain: string;
}

const clauses = readdirSync(agreement, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith("words.ts"))
  .sort()
  .map((path) => {
    const { words } = jest.requireActual<{ words: Words }>(join(agreement, path));
    return { ...words, text: words.text.replace(/\s+/g, " ").trim() };
  });

const occurrences = (text: string) => amendment.split(text).length - 1;

const sentences = (text: string) => text.split(/(?<=[.;:])\s/);

describe("every sentence of the amendment", () => {
  test("a whole amendment was carried over, and clauses with words were found", () => {
    expect(amendment).toMatch(/^AMENDMENT NO\. 1 TO LEON KOPYT'S .* s\/\/Leon Kopyt Employee$/);
    expect(clauses.length).toBeGreaterThan(10);
  });

  test("has its place in a clause: without the clauses' words nothing is left", () => {
    const left = clauses.reduce((rest, { text }) => rest.replace(text, " "), amendment);
    expect(left.trim()).toBe("");
  });

  test.each(clauses)("$section stands in the amendment once, word for word", ({ text }) => {
    expect(text).not.toBe("");
    expect(occurrences(text)).toBe(1);
  });

  test("belongs to one clause only", () => {
    const long = clauses.flatMap(({ text }) => sentences(text)).filter(({ length }) => length > 25);
    expect(long.filter((sentence) => occurrences(sentence) !== 1)).toEqual([]);
    expect(clauses.reduce((sum, { text }) => sum + text.length + 1, -1)).toBe(amendment.length);
  });

  test("the clauses follow the amendment's own order", () => {
    const places = clauses.map(({ text }) => amendment.indexOf(text));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test.each(clauses)("$section is named, titled and put plainly", ({ section, title, plain }) => {
    expect(section).not.toBe("");
    expect(title).not.toMatch(/^\d\d/);
    expect(plain).toMatch(/^[A-Z].*\.$/);
  });
});
