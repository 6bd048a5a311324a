import { clauses, functions } from "../../src/agreement";
import type { FunctionDefinition } from "../../src/agreement/define-clause";
import { partsOf } from "../../src/quantities/exact";
import type { Authority, Making, Quantity } from "../../src/quantities/quantity";
import { commentsOf, filesUnder } from "./source-files";

const flat = (text: string) => text.replaceAll(/\s+/g, " ").trim();

const textOf = new Map(clauses.map(({ section, text }) => [section, flat(text)]));
const agreement = [...textOf.values()].join(" ");

/** A table of so many rows shows every line there is: the months of three years and a little more. */
const ROWS = 40;

const quantitiesOf = (definition: FunctionDefinition): readonly Quantity[] => {
  if (definition.shape === "amount") return [definition.result()];
  const { rows, shared = [] } = definition.table(definition.size ? ROWS : 0);
  const cells = rows.flat().flatMap((cell) => {
    if (typeof cell === "string") return [];
    return [...("of" in cell ? [cell.of] : []), ...(cell.when ? [cell.when] : [])];
  });
  return [...shared, ...cells, ...(definition.size ? [definition.size()] : [])];
};

/** The authority of every line a function rests on. */
function authoritiesOf(definition: FunctionDefinition): readonly (Authority & { title: string })[] {
  const seen = new Set<Making>();
  const found: (Authority & { title: string })[] = [];
  const visit = ({ made }: Quantity): void => {
    if (seen.has(made)) return;
    seen.add(made);
    if (made.how === "line") found.push({ ...made.authority, title: made.title });
    partsOf(made).forEach(visit);
  };
  quantitiesOf(definition).forEach(visit);
  return found;
}

const STATUTE = /^(IRC \d|Treas\. Reg\. 1\.\d|YEARFRAC \d)/;

describe("every quotation of a rule occurs in its clause", () => {
  it.each(functions.map((definition) => [definition.name, definition] as const))(
    "%s",
    (_, definition) => {
      const authorities = authoritiesOf(definition);
      expect(authorities.length).toBeGreaterThan(0);
      const amiss = authorities.filter(
        ({ section, words }) => words !== undefined && !textOf.get(section)?.includes(flat(words)),
      );
      expect(amiss).toEqual([]);
    },
  );

  it.each(functions.map((definition) => [definition.name, definition] as const))(
    "%s rests on sections of the agreement and on statutes only",
    (_, definition) => {
      const unknown = authoritiesOf(definition).filter(({ section }) => {
        const inAgreement = [...textOf.keys()].some(
          (each) => each === section || each.startsWith(`${section}(`),
        );
        return !inAgreement && !STATUTE.test(section);
      });
      expect(unknown).toEqual([]);
    },
  );

  it("and most functions of the agreement quote it", () => {
    const quoting = functions.filter((definition) =>
      authoritiesOf(definition).some(({ words }) => words),
    );
    expect(quoting.length).toBeGreaterThan(20);
  });
});

const QUOTED = /"([^"]+)"/g;

/** The phrases a comment quotes; dots stand for words left out. */
const phrasesIn = (comment: string): readonly string[] =>
  [...comment.matchAll(QUOTED)].flatMap(([, phrase = ""]) =>
    flat(phrase).split(/ ?(?:\.\.\.|…) ?/),
  );

describe("every phrase quoted in a comment occurs in its clause", () => {
  const folders = clauses.map(({ id, section }) => [id, section] as const);
  const quoted = folders.flatMap(([id, section]) =>
    filesUnder(`agreement/${id}`)
      .filter(({ path }) => !/\/(words|functions|readings|examples|clause)\.ts$/.test(path))
      .flatMap((file) =>
        commentsOf(file).flatMap((comment) =>
          phrasesIn(comment).map((phrase) => ({ path: file.path, section, phrase })),
        ),
      ),
  );

  it("of which there are some", () => {
    expect(quoted.length).toBeGreaterThan(15);
  });

  it.each(quoted.map((each) => [each.path, each.phrase, each.section] as const))(
    "%s: “%s”",
    (_, phrase, section) => {
      const text = textOf.get(section) || agreement;
      expect(text).toContain(phrase);
    },
  );
});

it("each term of a rule stands beside the words that fix it", () => {
  const bare = filesUnder("agreement").flatMap(({ path, text }) => {
    const [, terms = ""] = /const terms = \{([^}]*)\}/.exec(text) ?? [];
    return terms
      .split("\n")
      .filter((line) => /\d/.test(line.replace(/\/\/.*/, "")))
      .filter(
        (line) => !/"[^"]+"|: \[/.test(line) && !/monthsOfYear: 12|daysOfYear: 365/.test(line),
      )
      .map((line) => `${path}: ${line.trim()}`);
  });
  expect(bare).toEqual([]);
});
