import { clauses } from "../src/agreement";
import type { Example, FunctionDefinition, HeldFigures } from "../src/agreement/define-clause";
import { argumentsOf } from "../src/agreement/named-arguments";
import { dateText } from "../src/quantities/calendar";
import { LARGEST_AMOUNT, type Fact } from "../src/quantities/fact";

/** What functions.json says of a function. */
export interface FunctionHelp {
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional?: boolean;
  }[];
}

const definitions = new Map<string, FunctionDefinition>(
  clauses.flatMap(({ functions }) => functions.map((each) => [each.name, each] as const)),
);

/** A function as it is typed, optional arguments in brackets. */
const typed = ({ id, parameters }: FunctionHelp): string =>
  `=COMP.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(", ")})`;

const cellText = (value: unknown): string => {
  if (value === null) return "";
  if (Array.isArray(value)) {
    const rows = (value as unknown[][]).map((row) => row.map(cellText).join(","));
    return `{${rows.join(";")}}`;
  }
  if (typeof value === "string") return `"${value}"`;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
};

/** How places and blanks are written in the examples. */
const READING =
  "Rows and columns of a table are counted as INDEX counts them: its header is row 1. A blank in a list " +
  "in braces, as in {1;;2}, stands for a blank cell of a range; Excel itself takes none inside braces.";

const exampleLine = ({ call: [name, ...args], at, gives, because }: Example): string => {
  const place = at ? ` row ${at[0] + 1}, column ${at[1] + 1}` : "";
  return `=COMP.${name}(${args.map(cellText).join(", ")})${place} → ${String(gives)}: ${because}`;
};

const boundsOf = ({ kind, least, most, below, oneOf }: Fact): string => {
  if (oneOf) return `one of ${oneOf.map(String).join(", ")}`;
  if (kind === "yesno") return "TRUE or FALSE";
  if (kind === "text") return "text";
  if (kind === "date") return "a date";
  if (kind === "money") return `dollars, 0 to ${LARGEST_AMOUNT.toLocaleString("en-US")}`;
  if (below !== undefined) return `a fraction, ${least} or more and below ${below}`;
  return `${least} to ${most}`;
};

interface Entry {
  readonly help: FunctionHelp;
  readonly about: string;
  readonly facts: readonly {
    readonly name: string;
    readonly words: string;
    readonly bounds: string;
  }[];
  readonly examples: readonly string[];
}

function entriesOf(
  functions: readonly FunctionHelp[],
  examples: readonly Example[],
): readonly Entry[] {
  return functions.map((help) => {
    const definition = definitions.get(help.id);
    const isLabelled = definition?.shape === "table" && definition.labelled;
    const facts = definition && !isLabelled ? argumentsOf(definition.facts) : [];
    return {
      help,
      about: [help.description, ...whereHeld(help.id)].join(" "),
      facts: help.parameters.map(({ name, description }) => ({
        name,
        words: description,
        bounds: boundsIn(facts, name),
      })),
      examples: examples.filter(({ call: [name] }) => name === help.id).map(exampleLine),
    };
  });
}

const boundsIn = (facts: ReturnType<typeof argumentsOf>, name: string): string => {
  const found = facts.find((fact) => fact.name === name);
  return found ? boundsOf(found.fact) : "";
};

const held = clauses.flatMap(({ heldFigures }) => heldFigures ?? []);

const heldLines = ({ figures }: HeldFigures) =>
  figures.map(
    ({ what, from, figure, source, verified }) =>
      `${what}, from ${dateText(from)}: ${figure} (${source}${verified ? "" : "; not verified"})`,
  );

const whereHeld = (name: string): readonly string[] =>
  held
    .filter(({ functions }) => functions.includes(name))
    .map(({ title }) => `${title}: at the end of this reference.`);

const packageLabels = (): readonly string[] => {
  const definition = definitions.get("PACKAGE");
  if (!definition) return [];
  return argumentsOf(definition.facts).map(({ fact }) => {
    const fallback =
      fact.fallback === undefined ? "" : `; blank means ${String(fact.fallback).toUpperCase()}`;
    const need = fact.optional ? `optional${fallback}` : "required";
    return `${fact.label}: ${boundsOf(fact)}; ${need}`;
  });
};

/** The reference as Markdown. */
export function referenceText(
  functions: readonly FunctionHelp[],
  examples: readonly Example[],
): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");
  const sections = entriesOf(functions, examples).map(
    ({ help, about, facts, examples: cases }) =>
      `## ${help.id}\n\n\`${typed(help)}\`\n\n${about}\n\n` +
      facts
        .map(
          ({ name, words, bounds }) => `- \`${name}\`: ${words}${bounds ? ` (${bounds})` : ""}\n`,
        )
        .join("") +
      (cases.length ? `\nExamples:\n\n${list(cases.map((each) => `\`${each}\``))}\n` : ""),
  );
  return (
    "# Functions\n\nGenerated from functions.json, the facts and the examples by `npm run reference`.\n\n" +
    `${READING}\n\n${sections.join("\n")}\n## Labels of PACKAGE\n\n${list(packageLabels())}\n` +
    held.map((each) => `\n## ${each.title}\n\n${each.note}\n\n${list(heldLines(each))}\n`).join("")
  );
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** The reference as the page Excel's help opens, an anchor a function. */
export function referencePage(
  functions: readonly FunctionHelp[],
  examples: readonly Example[],
): string {
  const items = (lines: readonly string[]) =>
    `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>`;
  const sections = entriesOf(functions, examples).map(
    ({ help, about, facts, examples: cases }) =>
      `<section id="${help.id}"><h2>${help.id}</h2><p><code>${escaped(typed(help))}</code></p>` +
      `<p>${escaped(about)}</p>` +
      items(
        facts.map(({ name, words, bounds }) => `${name}: ${words}${bounds ? ` (${bounds})` : ""}`),
      ) +
      (cases.length ? `<h3>Examples</h3>${items(cases)}` : "") +
      "</section>",
  );
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; base-uri 'none'; form-action 'none'";
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8">` +
    `<meta http-equiv="Content-Security-Policy" content="${policy}">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1">` +
    `<title>Functions of Comp Clauses</title><style>` +
    `body{font:15px/1.5 "Segoe UI",system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem}` +
    `h2{color:#0b5a5e}code{font-size:.95em}:root{color-scheme:light dark}` +
    `@media(prefers-color-scheme:dark){h2{color:#6cc5c9}}</style></head><body>` +
    `<h1>Functions of Comp Clauses</h1><p>${READING}</p>${sections.join("")}` +
    `<section><h2>Labels of PACKAGE</h2>${items(packageLabels())}</section>` +
    held
      .map(
        (each) =>
          `<section><h2>${escaped(each.title)}</h2><p>${escaped(each.note)}</p>${items(heldLines(each))}</section>`,
      )
      .join("") +
    "</body></html>\n"
  );
}
