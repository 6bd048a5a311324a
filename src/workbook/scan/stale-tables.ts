import { call, functionNames } from "../../functions/call";
import { sentence } from "../../functions/wording";
import { Refusal } from "../../quantities/refusal";
import type { Book } from "../portable/book";
import { allCalls, callsIn } from "../portable/calls";
import { Reckoning } from "../portable/now";
import type { Finding } from "./finding";
import type { FormulaCell } from "./formula-cell";

/** Calls that ask a table of law for a day or a year it does not hold. */
export const beyondTables = (formulas: readonly FormulaCell[], book: Book): readonly Finding[] =>
  formulas.flatMap((cell) =>
    allCalls(callsIn(cell.formula)).flatMap(({ name, args }): Finding[] => {
      if (!functionNames.includes(name)) return [];
      const values = args.map(({ from, to }) =>
        from === to
          ? ({ is: "known", value: null } as const)
          : new Reckoning(cell.formula.slice(from, to), cell.sheet, book).comesTo(),
      );
      if (values.some(({ is }) => is === "unknown")) return [];
      const grid = call(name, ...values.map((now) => (now.is === "known" ? now.value : null)));
      const refusal = grid.flat().find((each) => each instanceof Refusal && each.code === "#N/A");
      if (!(refusal instanceof Refusal)) return [];
      return [{ place: cell, title: "Beyond a table", words: sentence(refusal) }];
    }),
  );
