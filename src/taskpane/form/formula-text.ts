/** The add-in's namespace: every function is typed after it. */
export const NAMESPACE = "COMP.";

/** Characters a cell's formula may have. */
export const LONGEST_FORMULA = 8192;

/** A call as a cell holds it: blanks at the end are left out, blanks in the middle stay empty. */
export function callText(name: string, args: readonly string[]): string {
  const given = args.slice(0, args.findLastIndex((text) => text !== "") + 1);
  return `=${NAMESPACE}${name}(${given.join(",")})`;
}
