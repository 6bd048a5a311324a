import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  type BaseValueObject,
} from "@univerjs/preset-sheets-core";
import { functionNamed } from "../../agreement";
import { argumentsOf } from "../../agreement/define-clause";
import { call, functionNames } from "../../functions/call";
import { numberFormats } from "../../workbook/model";
import type { Refusals } from "./refusals";
import { toArgument, toResult } from "./value-objects";

/** What stands before every function's name in a cell. */
export const PREFIX = "COMP.";

/** As many arguments as a formula may have. */
const MOST_ARGUMENTS = 255;

const FORMAT_OF_KIND: Readonly<Record<string, string>> = {
  money: numberFormats.amount,
  rate: numberFormats.rate,
  date: numberFormats.date,
};

const arity = (name: string): { fewest: number; most: number } => {
  const definition = functionNamed(name);
  if (!definition) return { fewest: 0, most: MOST_ARGUMENTS };
  const all = argumentsOf(definition.facts);
  const required = all.map(({ fact }) => !fact.optional).lastIndexOf(true) + 1;
  return { fewest: required, most: all.length };
};

/** One function of the catalogue as the engine's own class, answering through `call`. */
function compFunction(name: string, refusals: Refusals): typeof BaseFunction {
  const { fewest, most } = arity(name);
  const numberFormat = FORMAT_OF_KIND[functionNamed(name)?.result().kind ?? "text"] ?? "";

  return class extends BaseFunction {
    override minParams = fewest;
    override maxParams = most;

    override calculate(...values: BaseValueObject[]): BaseValueObject {
      try {
        const grid = call(name, ...values.map(toArgument));
        const sheetId = this.subUnitId;
        if (sheetId) refusals.tell({ sheetId, row: this.row, column: this.column }, grid);
        return toResult(grid, numberFormat);
      } catch (problem) {
        console.error(problem);
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    }
  };
}

/** Every function of the catalogue, as the spreadsheet registers it. */
export const compFunctions = (refusals: Refusals): [typeof BaseFunction, string][] =>
  functionNames.map((name) => [compFunction(name, refusals), PREFIX + name]);
