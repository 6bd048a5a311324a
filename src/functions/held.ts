import { Refusal } from "../quantities/refusal";
import { literalOf, type Value } from "../quantities/value";
import type { Cell } from "./grid";

/** A value as a cell holds it. Refuses a number beyond 1.8E+308, the largest there is in Excel. */
export function held(value: Value): Cell {
  const figure = literalOf(value);
  if (typeof figure !== "number" || Number.isFinite(figure)) return figure;
  throw new Refusal({
    code: "#VALUE!",
    label: "The result",
    saw: { kind: "words", value: "beyond 1.8E+308, the largest number a cell holds" },
    needs: "Check the amounts, rates and dates entered.",
  });
}
