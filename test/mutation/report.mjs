import { readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { explained } from "./survivors.mjs";

const PAGE = "docs/mutation.md";
const [START, END] = ["<!-- figures -->", "<!-- end of figures -->"];
const { files } = JSON.parse(readFileSync("reports/mutation/mutation.json", "utf8"));

const CAUGHT = ["Killed", "Timeout"];
const ESCAPED = ["Survived", "NoCoverage"];

const folders = [
  ["src/quantities, the columns reader", /quantities\/column/],
  ["src/quantities, all else", /quantities\/(?!column)/],
  ["src/law", /src\/law/],
  ["src/agreement/*/rule.ts", /rule\.ts$/],
  ["Together", /./],
];

/** Every mutant with its file and the words it replaces. */
const mutants = Object.entries(files).flatMap(([file, { source, mutants: made }]) =>
  made.map((mutant) => {
    const lines = source.split("\n");
    const line = lines[mutant.location.start.line - 1].trim();
    return { ...mutant, file, line, code: replaced(lines, mutant.location) };
  }),
);

function replaced(lines, { start, end }) {
  const line = lines[start.line - 1];
  return start.line === end.line
    ? line.slice(start.column - 1, end.column - 1)
    : `${line.slice(start.column - 1)}…`;
}

const reasonFor = ({ file, line, code, replacement }) =>
  explained.find(
    (each) =>
      file.endsWith(`/${each.file}`) &&
      code === each.code &&
      replacement === each.mutant &&
      (each.within === undefined || line.includes(each.within)),
  )?.why;

const count = (some, statuses) => some.filter(({ status }) => statuses.includes(status)).length;

const rows = folders.map(([name, pattern]) => {
  const own = mutants.filter(({ file }) => pattern.test(file));
  if (own.length === 0) return `| ${name} | | | | not run |`;
  const [caught, escaped] = [count(own, CAUGHT), count(own, ESCAPED)];
  const score = ((100 * caught) / Math.max(1, caught + escaped)).toFixed(1);
  return `| ${name} | ${caught + escaped} | ${caught} | ${escaped} | ${score}% |`;
});

const code = (text) => `\`${text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 90)}\``;

const survivors = mutants.filter(({ status }) => ESCAPED.includes(status));
const unexplained = survivors.filter((mutant) => reasonFor(mutant) === undefined);
const listed = survivors.map(
  (mutant) =>
    `| ${mutant.file.replace("src/", "")}:${mutant.location.start.line} | ${code(mutant.code)} | ` +
    `${code(mutant.replacement)} | ${reasonFor(mutant) ?? "not explained"} |`,
);

const figures = [
  "| Where | Mutants | Caught | Survived | Score |",
  "| --- | --: | --: | --: | --: |",
  ...rows,
  "",
  "| Survivor | Stands there | The mutant | Why no test catches it |",
  "| --- | --- | --- | --- |",
  ...listed,
].join("\n");

const page = readFileSync(PAGE, "utf8");
const [before] = page.split(START);
const [, after = ""] = page.split(END);
const written = `${before}${START}\n\n${figures}\n\n${END}${after}`;
writeFileSync(PAGE, await format(written, { parser: "markdown", printWidth: 100 }));

console.log([...rows, `${unexplained.length} survivors are not explained.`].join("\n"));
