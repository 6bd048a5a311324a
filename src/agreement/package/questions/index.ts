import type { Fact } from "../../../quantities/fact";
import type { QuestionGroup } from "../../define-questions";
import type { AskedFact } from "./asked";
import { benefits } from "./benefits";
import { change } from "./change";
import { delay } from "./delay";
import { employment } from "./employment";
import { readings } from "./readings";

type Asked = Readonly<Record<AskedFact["fact"], Fact>>;

/** The facts as the contract's own order asks for them, each with the words that need it. */
export function questionGroups(facts: Asked): readonly QuestionGroup[] {
  const group = (title: string, asked: readonly AskedFact[]): QuestionGroup => ({
    title,
    questions: asked.map((question) => ({ ...question, fact: facts[question.fact] })),
  });
  return [
    group("Employment and termination", employment),
    group("Health, insurance and other benefits", benefits),
    group("The six-month delay", delay),
    group("The change in control", change),
    {
      ...group("Readings chosen; blank means the standard one", readings),
      isOptional: true,
    },
  ];
}
