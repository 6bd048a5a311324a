import { functionNamed } from "../../agreement";
import { argumentsOf } from "../../agreement/named-arguments";
import type { Fact } from "../../quantities/fact";
import type { Book, Place } from "../portable/book";
import { allCalls, callsIn } from "../portable/calls";
import { areaHeld } from "../portable/held-area";
import { Reckoning } from "../portable/now";
import type { FormulaCell } from "./formula-cell";

/** A fact as it enters a call: what it holds, and the cell where it was typed, the call's own if there. */
export interface Entered {
  readonly fact: Fact;
  readonly value: unknown;
  /** Absent where it is worked out, not typed. */
  readonly typedIn?: Place;
  readonly call: FormulaCell;
  readonly of: string;
}

const FARTHEST = 10;
const TYPED = /^\s*[-+]?[\d.]+%?\s*$/;

/** Follows cells that only repeat another back to where the figure was typed. */
function typedPlace(text: string, here: Place, book: Book): Place | undefined {
  if (TYPED.test(text)) return here;
  let reference = text;
  let { sheet } = here;
  for (let step = 0; step < FARTHEST; step += 1) {
    const meaning = book.names.get(reference.toLowerCase())?.replace(/^=/, "") ?? reference;
    const area = areaHeld(meaning, sheet, book);
    if (!area || area.rows * area.columns !== 1) return undefined;
    const formula = book.formula(area);
    if (formula === undefined) return { sheet: area.sheet, row: area.row, column: area.column };
    reference = formula.replace(/^=\s*/, "");
    sheet = area.sheet;
  }
  return undefined;
}

function enteredAs(fact: Fact, text: string, call: FormulaCell, of: string, book: Book): Entered {
  const now = new Reckoning(text, call.sheet, book).comesTo();
  const place = typedPlace(text, call, book);
  return {
    fact,
    value: now.is === "known" ? now.value : null,
    ...(place ? { typedIn: place } : {}),
    call,
    of,
  };
}

/** The facts of a range of labels and values, each read from the cell beside its label. */
function labelled(facts: readonly Fact[], text: string, call: FormulaCell, of: string, book: Book) {
  const area = areaHeld(text, call.sheet, book);
  if (!area) return [];
  return Array.from({ length: area.rows }, (_, down): Entered[] => {
    const place = { sheet: area.sheet, row: area.row + down, column: area.column };
    const label = String(book.value(place)).trim().toLowerCase();
    const fact = facts.find((each) => each.label.toLowerCase() === label);
    const beside = { ...place, column: place.column + 1 };
    if (!fact) return [];
    const formula = book.formula(beside);
    const typedIn = formula ? typedPlace(formula.replace(/^=/, ""), beside, book) : beside;
    return [{ fact, value: book.cell(beside), call, of, ...(typedIn ? { typedIn } : {}) }];
  }).flat();
}

/** Every fact that enters a call of ours, in all of a workbook's formulas. */
export const enteredFacts = (formulas: readonly FormulaCell[], book: Book): readonly Entered[] =>
  formulas.flatMap((cell) =>
    allCalls(callsIn(cell.formula)).flatMap(({ name, args }) => {
      const definition = functionNamed(name);
      if (!definition) return [];
      const texts = args.map(({ from, to }) => cell.formula.slice(from, to));
      if (definition.shape === "table" && definition.labelled) {
        const facts = Object.values(definition.facts).flatMap((each) =>
          "kind" in each ? [each] : [],
        );
        return labelled(facts, texts[0] ?? "", cell, name, book);
      }
      return argumentsOf(definition.facts).flatMap(({ fact }, at) =>
        texts[at] ? [enteredAs(fact, texts[at], cell, name, book)] : [],
      );
    }),
  );
