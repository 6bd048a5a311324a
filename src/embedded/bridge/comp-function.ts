import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { functionNamed } from "../../agreement";
import type { FunctionDefinition } from "../../agreement/define-clause";
import { argumentsOf } from "../../agreement/named-arguments";
import { call, functionNames } from "../../functions/call";
import { formatOfKind } from "../../workbook/model";
import type { Refusals } from "./refusals";
import { toArgument, toResult } from "./value-objects";

/** What stands before every function's name in a cell. */
export const PREFIX = "COMP.";

/** As many arguments as a formula may have. */
const MOST_ARGUMENTS = 255;

/** How many arguments a call may have; a function about functions takes another's, however many. */
const mostArguments = (definition: FunctionDefinition | undefined): number => {
  if (!definition) return MOST_ARGUMENTS;
  if (definition.shape === "table" && definition.labelled) return 1;
  return argumentsOf(definition.facts).length;
};

/** The number format of a single answer, by its kind. */
const formatOf = (definition: FunctionDefinition | undefined): string =>
  definition?.shape === "amount" ? (formatOfKind[definition.result().kind] ?? "") : "";

/** One function of the catalogue as the engine's own class, answering through `call`. */
function compFunction(name: string, refusals: Refusals): typeof BaseFunction {
  const definition = functionNamed(name);
  const most = mostArguments(definition);
  const numberFormat = formatOf(definition);

  return class extends BaseFunction {
    /** A missing argument is refused in words, as a blank one is; one too many is `#N/A`. */
    override minParams = 0;
    override maxParams = most;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      try {
        const grid = call(name, ...values.map(toArgument));
        const sheetId = this.subUnitId;
        if (sheetId) refusals.tell({ sheetId, row: this.row, column: this.column }, grid);
        return toResult(grid, numberFormat);
      } catch (problem) {
        reportError(problem);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}

/** Every function of the catalogue, as the spreadsheet registers it. */
export const compFunctions = (refusals: Refusals): [typeof BaseFunction, string][] =>
  functionNames.map((name) => [compFunction(name, refusals), PREFIX + name]);
