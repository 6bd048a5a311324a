import { clauses } from "../../agreement";
import type { Clause } from "../../agreement/define-clause";

/** The clause a sheet of the model works out, by its section. */
export function clauseOf(section: string): Clause {
  const clause = clauses.find((each) => each.section === section);
  if (!clause) throw new Error(`The agreement has no section ${section}.`);
  return clause;
}
