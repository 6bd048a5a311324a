import { basename } from "node:path";
import { functionNames } from "../../src/functions/call";
import { explainName, packageName } from "../../src/agreement";
import {
  commentsOf,
  filesUnder,
  parsed,
  programFiles,
  sourceFiles,
  type SourceFile,
} from "./source-files";
import ts from "typescript";

const LONGEST_FILE = 220;

/** The lines of some files that a pattern finds, with their places. */
const found = (files: readonly SourceFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) =>
    text
      .split("\n")
      .flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1}: ${line.trim()}`] : [])),
  );

/** The texts a program holds, comments aside: strings, templates and words between tags. */
const stringsOf = (file: SourceFile): readonly string[] => {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    const isImport = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isImport) return;
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddleOrTemplateTail(node)
    ) {
      texts.push(node.text);
    }
    if (ts.isJsxText(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return texts;
};

describe("files", () => {
  it("are short", () => {
    const long = programFiles
      .map(({ path, text }) => [path, text.trimEnd().split("\n").length] as const)
      .filter(([, lines]) => lines > LONGEST_FILE);
    expect(long).toEqual([]);
  });

  it("bear kebab-case names of the field", () => {
    const names = sourceFiles.map(({ path }) => basename(path).replace(/(\.d)?\.\w+$/, ""));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
    expect(
      sourceFiles
        .map(({ path }) => path)
        .filter((path) => /calc|util|helper|manager|(^|[/-])data\b/i.test(path)),
    ).toEqual([]);
  });

  it("hold no unfinished work", () => {
    expect(found(sourceFiles, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
    expect(found(programFiles, /\bdebugger\b|console\.|\bDBG/)).toEqual([]);
    expect(found(programFiles, /eslint-disable|@ts-ignore|@ts-nocheck|@ts-expect-error/)).toEqual(
      [],
    );
    expect(found(programFiles, /\bas any\b/)).toEqual([]);
  });

  it("name nothing of the place they were written in", () => {
    expect(found(sourceFiles, /\/work\/|\.\.\/shared\//)).toEqual([]);
  });
});

describe("no clock", () => {
  it("is read in the agreement's arithmetic: only when large results are sent hangs on one", () => {
    const core = filesUnder("quantities", "law", "agreement", "functions", "workbook");
    const figures = core.filter(({ path }) => !path.endsWith("functions/pacing.ts"));
    expect(
      found(figures, /\bnew Date\(|Date\.now|new UTCDate\w*\(\)|performance\.now|\bsetTimeout/),
    ).toEqual([]);
    expect(found(programFiles, /Date\.now\(|new Date\(\)/)).toEqual([]);
  });

  it("and no local time", () => {
    const core = filesUnder("quantities", "law", "agreement", "functions");
    expect(
      found(
        core,
        /\.get(FullYear|Month|Date|Day|Hours)\(|\.set(FullYear|Month|Date|Hours)\(|getTimezoneOffset/,
      ),
    ).toEqual([]);
    expect(found(core, /Math\.random/)).toEqual([]);
  });
});

describe("markup", () => {
  it("is never made from text", () => {
    expect(
      found(
        programFiles,
        /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/,
      ),
    ).toEqual([]);
  });

  it("and nothing is asked of another origin", () => {
    expect(found(programFiles, /XMLHttpRequest|sendBeacon|WebSocket|EventSource/)).toEqual([]);
    expect(found(programFiles, /\bfetch\((?!"\.\/[\w.-]+"\))/)).toEqual([]);
  });
});

describe("the pane knows no particular clause", () => {
  const pane = filesUnder("taskpane");
  const allowed = new Set([explainName, packageName]);

  it("by number", () => {
    const numbered = pane.flatMap((file) =>
      stringsOf(file)
        .filter((text) => /\b\d{1,2}\([a-f]\)|\bsection \d|\b4\([a-f]\)|280G|4999|409A/i.test(text))
        .map((text) => `${file.path}: ${text}`),
    );
    expect(numbered).toEqual([]);
  });

  it("or by function", () => {
    const names = functionNames.filter((name) => !allowed.has(name) && name !== "VERSION");
    const word = new RegExp(`\\b(${names.join("|")})\\b`);
    const named = pane.flatMap((file) =>
      stringsOf(file)
        .filter((text) => word.test(text))
        .map((text) => `${file.path}: ${text}`),
    );
    expect(named).toEqual([]);
  });
});

describe("rules", () => {
  const rules = filesUnder("agreement", "law").filter(
    ({ path }) => !/\/(words|readings|examples|functions)\.ts$/.test(path),
  );

  it("compare no year or date with a figure of their own", () => {
    expect(found(rules, /===? ?(19|20)\d\d\b|[<>]=? ?(19|20)\d\d\b/)).toEqual([]);
  });

  it("throw nothing and catch nothing: a refusal is data", () => {
    expect(found(rules, /\bthrow\b|\bcatch\b|\btry\b/)).toEqual([]);
  });

  it("loop for no figure", () => {
    expect(
      found(
        rules.filter(({ path }) => !path.includes("/rates/")),
        /\b(for|while) \(/,
      ),
    ).toEqual([]);
  });

  it("say in a comment what they are", () => {
    const silent = filesUnder("law")
      .filter((file) => commentsOf(file).length === 0)
      .map(({ path }) => path);
    expect(silent.filter((path) => !path.endsWith("index.ts"))).toEqual([]);
  });
});

describe("wording", () => {
  it("is made in functions and taskpane only: no rule ends a sentence with a code", () => {
    expect(
      found(
        filesUnder("law", "agreement").filter(
          ({ path }) => !/words|readings|functions|examples/.test(path),
        ),
        /#VALUE!|#N\/A/,
      ),
    ).toEqual([]);
  });

  it("boasts of nothing", () => {
    expect(
      found(sourceFiles, /\b(robust|comprehensive|seamless|powerful|cutting-edge)\b/i),
    ).toEqual([]);
  });
});
