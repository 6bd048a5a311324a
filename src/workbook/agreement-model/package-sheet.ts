import { numberFormats } from "../model";
import { Draft } from "./draft";
import type { Parts } from "./parts";
import { paragraph, titled } from "./rows";
import { figures, words } from "./tables";
import type { Placed } from "./term";

const { amount, date } = numberFormats;
const WIDTHS = [2, 11, 62, 16, 13, 13, 15] as const;
const COLUMNS = WIDTHS.length - 1;

const column = { item: 1, amount: 2, due: 3, payableOn: 4, interest: 5 } as const;

/** One line of PACKAGE's answer. */
export interface PackageLine {
  readonly amount: Placed;
  readonly due: Placed;
  readonly payableOn: Placed;
  readonly interest: Placed;
}

/** The whole amendment in one call on the labelled inputs. */
export function packageSheet({ inputs, tables }: Parts) {
  const draft = new Draft("Package", WIDTHS);
  titled(
    draft,
    "The whole amendment",
    "One answer on all the inputs: amounts, dates, delay, interest, trust and section 8",
    COLUMNS,
  );
  const rows = tables.lay(
    draft,
    "PACKAGE",
    [inputs.packageRange],
    [words, words, figures(amount), figures(date), figures(date), figures(amount)],
  );
  draft.write([]);
  paragraph(
    draft,
    "Amendment No. 1. Section 4(a) pays only on death while employed. The other gross-ups count as payments under section 8; the Gross-Up Payment itself does not.",
    COLUMNS,
  );
  const line = (item: string): PackageLine => {
    const row = rows.find((cells) => String(cells[column.item]?.value).startsWith(item));
    if (!row) throw new Error(`PACKAGE has no line ${item}.`);
    const cell = (at: number) => row[at]!;
    return {
      amount: cell(column.amount),
      due: cell(column.due),
      payableOn: cell(column.payableOn),
      interest: cell(column.interest),
    };
  };
  return { draft, line };
}

export type Package = ReturnType<typeof packageSheet>;
