import { clauses } from "../src/agreement";
import type { Reading } from "../src/agreement/define-clause";

const codes = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(", ");

const switchText = ({ argument, functions = [], packageFact, enter }: Reading["switchedBy"]) =>
  [
    argument && `the argument \`${argument}\`${functions.length ? ` of ${codes(functions)}` : ""}`,
    packageFact && `the fact “${packageFact}” of \`PACKAGE\``,
    enter,
  ]
    .filter(Boolean)
    .join("; ");

const readingText = ({ id, phrase, question, choices, standard, why, switchedBy }: Reading) => {
  const lines = choices.map(
    (choice) => `- ${choice.words}${choice.id === standard ? " **(in force)**" : ""}`,
  );
  return (
    `### ${id}. ${question}\n\n${phrase ? `> ${phrase}\n\n` : ""}${lines.join("\n")}\n\n` +
    `${why}\n\nSwitched by: ${switchText(switchedBy)}\n`
  );
};

/** The register of readings as Markdown, in the contract's order. */
export const readingsText = (): string =>
  "# Register of readings\n\nWhere the agreement can be read two ways: the phrase, the choices, the one in force and why, and what\n" +
  "switches it. Generated from the clauses by `npm run reference`. The choice is the user's.\n\n" +
  clauses
    .filter(({ readings }) => readings.length > 0)
    .map(
      ({ section, title, readings }) =>
        `## ${section} ${title}\n\n${readings.map(readingText).join("\n")}`,
    )
    .join("\n");
