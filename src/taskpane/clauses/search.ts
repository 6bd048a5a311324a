import type { Clause, FunctionDefinition } from "../../agreement/define-clause";

/** A clause that matches a search, with the functions to show under it. */
export interface Match {
  readonly clause: Clause;
  readonly functions: readonly FunctionDefinition[];
}

const plain = (text: string) => text.toLowerCase().replace(/[_\s]+/g, " ");

const holdsAll = (text: string, words: readonly string[]) => {
  const searched = plain(text);
  return words.every((word) => searched.includes(word));
};

/**
 * The clauses and functions a search names, in the agreement's order. Every word must occur: in a
 * function's name and help, or else in its clause's section, title and words.
 */
export function search(
  clauses: readonly Clause[],
  query: string,
  helpFor: (name: string) => string | undefined,
): readonly Match[] {
  const words = plain(query.trim()).split(" ").filter(Boolean);
  return clauses.flatMap((clause) => {
    const heading = `${clause.section} ${clause.title}`;
    if (holdsAll(heading, words)) return [{ clause, functions: clause.functions }];
    const functions = clause.functions.filter(({ name }) =>
      holdsAll(`${heading} ${name} ${helpFor(name) ?? ""}`, words),
    );
    if (functions.length > 0) return [{ clause, functions }];
    return holdsAll(`${heading} ${clause.plain} ${clause.text}`, words)
      ? [{ clause, functions: clause.functions }]
      : [];
  });
}
