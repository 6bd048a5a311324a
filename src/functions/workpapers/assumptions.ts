import type { Workpapers } from "../../agreement/define-workpapers";
import { partsOf, type Evaluation } from "../../quantities/exact";
import { factQuantity, type Fact } from "../../quantities/fact";
import type { Authority, Making, Quantity } from "../../quantities/quantity";
import { literalOf } from "../../quantities/value";
import { working } from "../../quantities/working";
import { authorityText } from "../explain";
import { words, type ReportCell, type ReportPart } from "./part";

const quantitiesOf = (workpapers: Workpapers): readonly Quantity[] =>
  workpapers
    .report()
    .flatMap((part) =>
      "lines" in part
        ? part.lines
        : part.rows
            .flat()
            .flatMap((cell) => (typeof cell === "object" && "of" in cell ? [cell.of] : [])),
    );

/** The first line that takes each fact in, by the words it follows: why the fact is asked. */
function askedBy(quantities: readonly Quantity[]): ReadonlyMap<Fact, Authority> {
  const asked = new Map<Fact, Authority>();
  const seen = new Set<Making>();
  const visit = ({ made }: Quantity, by: Authority | undefined): void => {
    if ((made.how === "fact" || made.how === "given") && by && !asked.has(made.fact)) {
      asked.set(made.fact, by);
    }
    if (seen.has(made)) return;
    seen.add(made);
    const within = made.how === "line" ? made.authority : by;
    partsOf(made).forEach((part) => visit(part, within));
  };
  quantities.forEach((quantity) => visit(quantity, undefined));
  return asked;
}

function factRow(
  fact: Fact,
  evaluation: Evaluation,
  authority: Authority | undefined,
): readonly ReportCell[] {
  const isGiven = evaluation.isGiven(fact);
  const isBlank = !isGiven && fact.fallback === undefined;
  const value: ReportCell = isBlank
    ? words("")
    : { content: literalOf(evaluation.value(factQuantity(fact))), kind: fact.kind };
  const given = isGiven ? "Entered" : isBlank ? "Left blank" : "Default";
  return [words(fact.label), words(given), value, words(authority ? authorityText(authority) : "")];
}

/** Every fact with what asks for it, then every figure taken from a table of law, with its source. */
export function assumptions(workpapers: Workpapers, evaluation: Evaluation): ReportPart {
  const quantities = quantitiesOf(workpapers);
  const asked = askedBy(quantities);
  const lines = workpapers.report().flatMap((part) => {
    const isLeftOut = part.when && evaluation.value(part.when) !== true;
    return "lines" in part && !isLeftOut ? part.lines : [];
  });
  const found = working(lines, evaluation).filter(({ origin }) => origin === "table");
  return {
    title: "Facts and assumptions",
    note: "Entered facts are the parties' own; a default is the agreement's term or its literal reading. The authority is the words that ask for the fact, or the source of the figure.",
    header: ["Fact", "Given", "Value", "Authority"],
    rows: [
      ...Object.values(workpapers.facts).map((fact) => factRow(fact, evaluation, asked.get(fact))),
      ...found.map(({ title, amount, kind, authority }) => [
        words(title),
        words("Table of law"),
        { content: amount, kind },
        words(authority.section),
      ]),
    ],
  };
}
