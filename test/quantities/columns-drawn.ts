import { Buffers } from "../../src/quantities/column-buffers";
import { numberColumn, type NumberColumn } from "../../src/quantities/column";

/** A column of a few rows, told only where it differs from the fixed figure 1. */
export const columnOf = (told: Partial<NumberColumn>): NumberColumn => ({
  ...numberColumn(1, 1, 1),
  ...told,
});

export const cells = (...figures: readonly number[]): Float64Array => Float64Array.from(figures);

const ROWS = 3;

/** A block of three rows. */
export const threeRows = (): Buffers => new Buffers(ROWS);

/** What three rows of a column stand for: top ÷ (bottom × below). */
export const figuresOf = ({ top, below, bottom }: NumberColumn): readonly number[] =>
  Array.from({ length: ROWS }, (_, row) => {
    const over = typeof top === "number" ? top : top[row]!;
    return over / (below ? bottom * below[row]! : bottom);
  });
