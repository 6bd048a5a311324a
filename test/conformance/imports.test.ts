import { clauses } from "../../src/agreement";
import { allImports, type Import } from "./source-files";

const within = (folder: string) => (path: string) => path.startsWith(`src/${folder}/`);
const ours = allImports.filter(({ isPackage }) => !isPackage);
const packages = allImports.filter(({ isPackage }) => isPackage);

const listed = (imports: readonly Import[]) => imports.map(({ from, to }) => `${from} → ${to}`);

/** What may be imported by the files a pattern matches, besides their own folder. */
const layers: readonly (readonly [string, RegExp, RegExp])[] = [
  ["quantities stand on nothing of ours", /^src\/quantities\//, /^src\/quantities\//],
  ["law stands on quantities", /^src\/law\//, /^src\/(quantities|law)\//],
  ["tables of law stand on quantities", /^src\/law\/rates\//, /^src\/(quantities|law\/rates)\//],
  [
    "a clause stands on quantities, law and the clauses its rules call",
    /^src\/agreement\/[^/]+\/(?!functions\.ts)/,
    /^src\/(quantities|law)\/|^src\/agreement\/(define-\w+|verbatim)\.ts$|^src\/agreement\/[^/]+\//,
  ],
  [
    "a wrapper calls its own clause through functions",
    /^src\/agreement\/[^/]+\/functions\.ts$/,
    /^src\/functions\/|^src\/agreement\/[^/]+\/clause\.ts$/,
  ],
  [
    "the table of contents lists clauses",
    /^src\/agreement\/[^/]+\.ts$/,
    /^src\/(quantities)\/|^src\/agreement\/[^/]+\.ts$|^src\/agreement\/[^/]+\/clause\.ts$/,
  ],
  [
    "functions stand on the agreement as a whole",
    /^src\/functions\//,
    /^src\/(quantities|functions)\/|^src\/agreement\/[^/]+\.ts$|^src\/law\/rates\/index\.ts$|^package\.json$/,
  ],
  [
    "the workbook knows no pane and no page",
    /^src\/workbook\//,
    /^src\/(workbook|functions|quantities)\/|^src\/agreement\/[^/]+\.ts$|^assets\/sample-facts\.json$/,
  ],
  [
    "the pane knows the agreement and the port, never a particular clause",
    /^src\/taskpane\//,
    /^src\/(taskpane|functions|quantities|workbook)\/|^src\/agreement\/[^/]+\.ts$/,
  ],
  [
    "the embedded page hangs on the port and the pane",
    /^src\/embedded\//,
    /^src\/(embedded|taskpane|workbook|functions|quantities)\/|^src\/agreement\//,
  ],
  [
    "the front door stands on all but the pages",
    /^src\/index\.ts$/,
    /^src\/(functions|agreement|quantities)\//,
  ],
];

describe("imports run one way", () => {
  it.each(layers)("%s", (_, from, allowed) => {
    const those = ours.filter((each) => from.test(each.from));
    expect(those.length).toBeGreaterThan(0);
    expect(listed(those.filter(({ to }) => !allowed.test(to)))).toEqual([]);
  });

  it("each import finds its file", () => {
    expect(listed(ours.filter(({ to }) => !/\.(tsx?|css|json)$/.test(to)))).toEqual([]);
  });

  it("no file imports itself by a way round, types and lazy loading aside", () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isType, isLazy } of ours) {
      if (!isType && !isLazy) next.set(from, [...(next.get(from) ?? []), to]);
    }
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (path: string, trail: readonly string[]): void => {
      if (trail.includes(path))
        cycles.push([...trail.slice(trail.indexOf(path)), path].join(" → "));
      if (trail.includes(path) || done.has(path)) return;
      for (const to of next.get(path) ?? []) visit(to, [...trail, path]);
      done.add(path);
    };
    [...next.keys()].forEach((path) => visit(path, []));
    expect(cycles).toEqual([]);
  });

  it("only quantities know decimal.js and date-fns, and they know nothing else", () => {
    const quantities = packages.filter(({ from }) => within("quantities")(from));
    expect(new Set(quantities.map(({ to }) => to))).toEqual(
      new Set(["decimal.js", "date-fns", "@date-fns/utc"]),
    );
    const others = packages.filter(({ from }) => !within("quantities")(from));
    expect(listed(others.filter(({ to }) => /decimal|date-fns/.test(to)))).toEqual([]);
  });

  it("law, agreement and functions take nothing from npm", () => {
    const core = packages.filter(({ from }) =>
      /^src\/(law|agreement|functions|index\.ts)/.test(from),
    );
    expect(listed(core)).toEqual([]);
  });

  it("React stays out of the workbook's side, Univer out of all but the embedded page", () => {
    const react = packages.filter(({ to }) => /^(react|@fluentui)/.test(to));
    expect(listed(react.filter(({ from }) => !/^src\/(taskpane|embedded)\//.test(from)))).toEqual(
      [],
    );
    const univer = packages.filter(({ to }) => to.startsWith("@univerjs"));
    expect(listed(univer.filter(({ from }) => !within("embedded")(from)))).toEqual([]);
  });
});

const text = new Map(clauses.map((clause) => [clause.id, clause.text.replaceAll(/\s+/g, " ")]));

/** Which clause's rules call which other's, and the words of the contract that send the reader there. */
const crossReferences: readonly (readonly [string, string, string, string])[] = [
  [
    "04d-iii-health-payments",
    "04f-i-six-month-delay",
    "04d-iii-health-payments",
    "subject to subsection 4(f) below",
  ],
  [
    "04d-iii-health-payments",
    "04f-ii-delayed-interest",
    "04f-i-six-month-delay",
    "with accrued interest as described below",
  ],
  [
    "04f-iii-rabbi-trust",
    "04f-i-six-month-delay",
    "04f-iii-rabbi-trust",
    "delayed because of this subsection 4(f)",
  ],
  [
    "04f-iii-rabbi-trust",
    "04f-ii-delayed-interest",
    "04f-iii-rabbi-trust",
    "as calculated pursuant to subsection 4(f)(ii) above",
  ],
  [
    "08a-parachute-tax",
    "08a-gross-up",
    "08a-gross-up",
    "within the meaning of section 280G of the Code",
  ],
];

describe("a rule calls another clause's rule only where the contract refers to it", () => {
  const folder = (path: string) => /^src\/agreement\/([^/]+)\//.exec(path)?.[1];
  const between = ours
    .map(({ from, to }) => [folder(from), folder(to)] as const)
    .filter(([from, to]) => from && to && from !== to && from !== "package");

  it("the calls are those listed", () => {
    expect([...new Set(between.map((pair) => pair.join(" → ")))].sort()).toEqual(
      crossReferences.map(([from, to]) => `${from} → ${to}`).sort(),
    );
  });

  it.each(crossReferences)("%s calls %s: %s says “%s”", (_, __, clause, words) => {
    expect(text.get(clause)).toContain(words);
  });

  it("no clause calls the package, which calls them all", () => {
    const calls = ours.filter(
      ({ from, to }) => folder(to) === "package" && folder(from) !== "package",
    );
    expect(
      listed(calls).filter((each) => !/src\/(agreement\/index\.ts|embedded\/)/.test(each)),
    ).toEqual([]);
  });
});
