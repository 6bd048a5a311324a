import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { functionNamed } from "../../src/agreement";
import { argumentsOf } from "../../src/agreement/named-arguments";
import { call } from "../../src/functions/call";
import { Refusal } from "../../src/quantities/refusal";

interface Parameter {
  readonly name: string;
  readonly optional?: boolean;
}

interface Released {
  readonly version: string;
  readonly functions: readonly { readonly id: string; readonly parameters: readonly Parameter[] }[];
  readonly options: readonly {
    readonly function: string;
    readonly label: string;
    readonly oneOf?: readonly unknown[];
    readonly fallback?: unknown;
  }[];
  readonly figures: readonly { readonly call: [string, ...unknown[]]; readonly gives: unknown }[];
}

const json = <T>(file: string) => JSON.parse(readFileSync(file, "utf8")) as T;

const releases = readdirSync(__dirname)
  .filter((file) => file.endsWith(".json"))
  .map((file) => json<Released>(join(__dirname, file)));

const now = json<Pick<Released, "functions">>(join(__dirname, "../../dist/functions.json"));
const changelog = readFileSync(join(__dirname, "../../CHANGELOG.md"), "utf8");

/** What a later version may not do to a function: drop it, or move, rename, demand an argument. */
function broken({ functions }: Released): readonly string[] {
  return functions.flatMap(({ id, parameters }) => {
    const today = now.functions.find((each) => each.id === id)?.parameters;
    if (!today) return [`${id} is gone`];
    const moved = parameters.flatMap(({ name, optional = false }, at) => {
      if (today[at]?.name !== name) return [`${id}: argument ${at + 1} was ${name}`];
      return optional && !today[at]?.optional ? [`${id}: ${name} was optional`] : [];
    });
    const demanded = today
      .slice(parameters.length)
      .flatMap(({ name, optional }) => (optional ? [] : [`${id}: ${name} is new and required`]));
    return [...moved, ...demanded];
  });
}

const lost = ({ options }: Released): readonly string[] =>
  options.flatMap(({ function: name, label, oneOf = [], fallback }) => {
    const definition = functionNamed(name);
    const facts = definition ? argumentsOf(definition.facts).map(({ fact }) => fact) : [];
    const fact = facts.find((each) => each.label === label);
    if (!fact) return [`${name}: ${label} is gone`];
    const missing = oneOf.filter((choice) => !fact.oneOf?.includes(choice as never));
    return [
      ...missing.map((choice) => `${name}: ${label} no longer takes ${String(choice)}`),
      ...(fact.fallback === fallback ? [] : [`${name}: ${label}, left blank, means another thing`]),
    ];
  });

const shown = (name: string, args: readonly unknown[]) =>
  call(name, ...args).map((row) =>
    row.map((cell) => (cell instanceof Refusal ? { error: cell.code } : cell)),
  );

/** Figures that changed and that the changelog does not own up to, by the function's name. */
function changed({ version, figures }: Released): readonly string[] {
  const since = changelog.slice(0, changelog.indexOf(`## ${version}`));
  const owned = since.split("### Figures").slice(1).join("\n");
  return figures.flatMap(({ call: [name, ...args], gives }) =>
    JSON.stringify(shown(name, args)) === JSON.stringify(gives) || owned.includes(`\`${name}\``)
      ? []
      : [`${name}(${JSON.stringify(args)})`],
  );
}

it("at least one version is on record", () => {
  expect(releases.length).toBeGreaterThan(0);
  for (const { functions, figures } of releases) {
    expect(functions.length).toBeGreaterThan(30);
    expect(figures.length).toBeGreaterThan(90);
  }
});

describe.each(releases.map((release) => [release.version, release] as const))(
  "a workbook made with %s",
  (_, release) => {
    it("finds every function under its name, its arguments in their order", () => {
      expect(broken(release)).toEqual([]);
    });

    it("finds every option and every default", () => {
      expect(lost(release)).toEqual([]);
    });

    it("shows the figures it showed, or the changelog says what changed and why", () => {
      expect(changed(release)).toEqual([]);
    });
  },
);
