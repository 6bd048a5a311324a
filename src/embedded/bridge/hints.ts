import { BooleanNumber } from "@univerjs/core";
import { FunctionType, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { PREFIX } from "./comp-function";

/** What the emitted functions.json says of a function; Excel reads the same file. */
export interface FunctionHelp {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
    readonly repeating?: boolean;
  }[];
}

const flag = (yes: boolean | undefined) => (yes ? BooleanNumber.TRUE : BooleanNumber.FALSE);

/** A description's opening words: what the function is, before how it works. */
const opening = (description: string) => description.split(/[:.;](?=\s|$)/, 1)[0] ?? "";

/** A function's help as the formula editor completes and hints it. */
const hint = ({ name, description = "", parameters }: FunctionHelp): IFunctionInfo => ({
  functionName: PREFIX + name,
  functionType: FunctionType.User,
  description,
  abstract: opening(description),
  functionParameter: parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: parameter.name,
    require: flag(!parameter.optional),
    repeat: flag(parameter.repeating),
  })),
});

export const hints = (help: readonly FunctionHelp[]): IFunctionInfo[] => help.map(hint);

/** The help of every function, from the page's own origin; none where the file cannot be read. */
export async function functionHelp(): Promise<readonly FunctionHelp[]> {
  try {
    const answer = await fetch("./functions.json");
    if (!answer.ok) return [];
    const { functions } = (await answer.json()) as { functions: readonly FunctionHelp[] };
    return functions;
  } catch (problem) {
    reportError(problem);
    return [];
  }
}
