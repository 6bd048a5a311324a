import { clauses, functionNamed, packageName, workpapers } from "../../src/agreement";

const asked = workpapers.questions().flatMap(({ questions }) => questions);
const plain = (words: string) => words.replaceAll(/\s+/g, " ");

it("asks for every fact of the package and of its report once", () => {
  const labels = asked.map(({ fact }) => fact.label);
  expect([...labels].sort()).toEqual(
    Object.values(workpapers.facts)
      .map(({ label }) => label)
      .sort(),
  );
  const ofPackage = Object.values(functionNamed(packageName)!.facts);
  expect(ofPackage.every((fact) => "label" in fact && labels.includes(fact.label))).toBe(true);
});

it.each(asked.flatMap(({ fact, words }) => (words ? [[fact.label, words] as const] : [])))(
  "quotes the agreement where it asks for %s",
  (_, { clause, said }) => {
    const text = clauses.find(({ id }) => id === clause)?.text ?? "";
    expect(plain(text)).toContain(plain(said));
  },
);

it("says beside each fact the words that need it, but for the employer's own tax rate", () => {
  const silent = asked.filter(({ words }) => !words).map(({ fact }) => fact.label);
  expect(silent).toEqual(["Corporate rate"]);
});

it("names functions that exist where one works a fact out", () => {
  const named = asked.flatMap(({ workedOutBy }) => workedOutBy ?? []);
  expect(named.length).toBeGreaterThan(4);
  expect(named.filter((name) => !functionNamed(name))).toEqual([]);
});
