import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import ts from "typescript";

export const root = join(__dirname, "../..");

export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/law/base-amount.ts`. */
  readonly path: string;
  readonly text: string;
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(join(root, path), "utf8") });

/** Every file of src, whatever its kind. */
export const sourceFiles: readonly SourceFile[] = readdirSync(join(root, "src"), {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
  .sort()
  .map(read);

export const programFiles: readonly SourceFile[] = sourceFiles.filter(({ path }) =>
  /\.tsx?$/.test(path),
);

/** The files of src whose path begins so. */
export const filesUnder = (...folders: readonly string[]): readonly SourceFile[] =>
  programFiles.filter(({ path }) => folders.some((folder) => path.startsWith(`src/${folder}/`)));

export const parsed = ({ path, text }: SourceFile): ts.SourceFile =>
  ts.createSourceFile(
    path,
    text,
    ts.ScriptTarget.ES2022,
    true,
    path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );

export interface Import {
  readonly from: string;
  /** The file imported, from the root; or the package's name. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Only types, gone once compiled. */
  readonly isType: boolean;
  /** Loaded when it is asked for. */
  readonly isLazy: boolean;
}

const known = new Set(sourceFiles.map(({ path }) => path));

function resolved(from: string, specifier: string): string {
  const path = posix.join(dirname(from), specifier);
  const found = ["", ".ts", ".tsx", "/index.ts"]
    .map((end) => path + end)
    .find((each) => known.has(each));
  return found ?? path;
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

const isTypeOnly = (statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean => {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
};

/** What a file imports, lazily or not. */
export function importsOf(file: SourceFile): readonly Import[] {
  const found: Import[] = [];
  const add = (specifier: string, isType: boolean, isLazy: boolean) => {
    const isPackage = !specifier.startsWith(".");
    found.push({
      from: file.path,
      to: isPackage ? packageOf(specifier) : resolved(file.path, specifier),
      isPackage,
      isType,
      isLazy,
    });
  };
  const visit = (node: ts.Node): void => {
    const isModule = ts.isImportDeclaration(node) || ts.isExportDeclaration(node);
    if (isModule && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      add(node.moduleSpecifier.text, isTypeOnly(node), false);
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments;
      if (specifier && ts.isStringLiteral(specifier)) add(specifier.text, false, true);
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed(file));
  return found;
}

export const allImports: readonly Import[] = programFiles.flatMap(importsOf);

/** The comments of a file, each without its marks. */
export function commentsOf({ path, text }: SourceFile): readonly string[] {
  const scanner = ts.createScanner(
    ts.ScriptTarget.ES2022,
    false,
    path.endsWith("x") ? ts.LanguageVariant.JSX : ts.LanguageVariant.Standard,
    text,
  );
  const comments: string[] = [];
  for (let token = scanner.scan(); token !== ts.SyntaxKind.EndOfFileToken; token = scanner.scan()) {
    if (
      token === ts.SyntaxKind.SingleLineCommentTrivia ||
      token === ts.SyntaxKind.MultiLineCommentTrivia
    ) {
      comments.push(
        scanner
          .getTokenText()
          .replace(/^\/\/ ?|^\/\*\*?|\*\/$/g, "")
          .replaceAll(/^\s*\* ?/gm, ""),
      );
    }
  }
  return comments;
}
