import { functionNamed } from "../../agreement";
import { explain } from "../../functions/explain";
import { numberFormats } from "../model";
import { answerOf, compCall } from "./calls";
import type { Draft, DraftCell } from "./draft";
import type { Counted } from "./gross-up";
import type { Inputs } from "./inputs";
import { packageLabel } from "./package-labels";
import { group, space } from "./rows";
import { literal } from "./term";

const { rate } = numberFormats;

/** The steps of the Gross-Up Payment, as EXPLAIN spills them. */
export function explainedGrossUp(
  draft: Draft,
  inputs: Inputs,
  { payments, presentValue }: Counted,
): void {
  const args = [
    payments,
    inputs.one(packageLabel.baseAmount),
    inputs.one(packageLabel.combinedRate),
    presentValue,
  ];
  const definition = functionNamed("PARACHUTE_GROSSUP")!;
  const kinds = explain(
    definition,
    args.map(({ value }) => value),
  ).steps.map(({ kind }) => kind);
  const question = [literal("PARACHUTE_GROSSUP"), ...args];
  const grid = answerOf("EXPLAIN", question);
  space(draft);
  group(draft, "Working of the Gross-Up Payment");
  const styles = ["spilled", "spilled", "spilledFigure", "spilledSource"] as const;
  const headings = ["heading", "heading", "headingFigure", "headingSource"] as const;
  grid.forEach((row, down) => {
    const cells = row.map((value, across): DraftCell => {
      const style = down === 0 ? headings[across]! : styles[across]!;
      const numberFormat = kinds[down - 1] === "rate" ? rate : numberFormats.amount;
      const look = across === 2 && down > 0 ? { style, numberFormat } : { style };
      if (down > 0 || across > 0) return { ...look, spilt: value };
      const spill = { rows: grid.length, columns: row.length };
      return {
        ...look,
        spill,
        of: { value, text: (sheet) => compCall("EXPLAIN", question, sheet) },
      };
    });
    draft.write([null, ...cells]);
  });
}
