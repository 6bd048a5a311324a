import { clauses } from "../../agreement";
import { FunctionView } from "../function/function-view";
import { usePane } from "../pane-context";
import { ClauseView } from "./clause-view";
import { Contents } from "./contents";

/** The agreement's table of contents, one clause of it, or one of its functions. */
export function ClausesPlace() {
  const { page } = usePane();
  if (page.is === "clause") {
    const clause = clauses.find(({ id }) => id === page.id);
    if (clause) return <ClauseView key={clause.id} clause={clause} />;
  }
  if (page.is === "function") {
    const clause = clauses.find(({ functions }) =>
      functions.some(({ name }) => name === page.name),
    );
    const definition = clause?.functions.find(({ name }) => name === page.name);
    if (clause && definition) {
      return <FunctionView key={page.name} clause={clause} definition={definition} />;
    }
  }
  return <Contents />;
}
