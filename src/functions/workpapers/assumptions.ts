import type { Question } from "../../agreement/define-questions";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { Evaluation } from "../../quantities/exact";
import { factQuantity, type Fact } from "../../quantities/fact";
import { literalOf } from "../../quantities/value";
import { working } from "../../quantities/working";
import { words, type ReportCell, type ReportPart } from "./part";

/** The words that ask for a fact, with their section. */
const asking = ({ authority, words: obeyed }: Question): string =>
  obeyed ? `${authority}: “${obeyed.said}”` : authority;

function factRow(
  fact: Fact,
  evaluation: Evaluation,
  question: Question | undefined,
): readonly ReportCell[] {
  const isGiven = evaluation.isGiven(fact);
  const isBlank = !isGiven && fact.fallback === undefined;
  const value: ReportCell = isBlank
    ? words("")
    : { content: literalOf(evaluation.value(factQuantity(fact))), kind: fact.kind };
  const given = isGiven ? "Entered" : isBlank ? "Left blank" : "Default";
  return [words(fact.label), words(given), value, words(question ? asking(question) : "")];
}

/** Every fact with what asks for it, then every figure taken from a table of law, with its source. */
export function assumptions(workpapers: Workpapers, evaluation: Evaluation): ReportPart {
  const asked = new Map(
    workpapers
      .questions()
      .flatMap(({ questions }) => questions.map((question) => [question.fact, question] as const)),
  );
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
