/** What functions.json says of a function; Excel reads the same file. */
export interface FunctionHelp {
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}

/** The help of every function by name. */
export type Help = ReadonlyMap<string, FunctionHelp>;

export const noHelp: Help = new Map();

/** Loads the help from the page's own origin. */
export async function loadHelp(): Promise<Help> {
  const answer = await fetch("./functions.json");
  if (!answer.ok) throw new Error(`functions.json: ${answer.status}`);
  const { functions } = (await answer.json()) as { functions: readonly FunctionHelp[] };
  return new Map(functions.map((each) => [each.name, each]));
}

export const parameterHelp = (help: Help, functionName: string, name: string): string | undefined =>
  help.get(functionName)?.parameters.find((parameter) => parameter.name === name)?.description;
