import { numberColumn, type Block, type NumberColumn } from "../../src/quantities/column";

/** A column of a few rows, told only where it differs from the fixed figure 1. */
export const columnOf = (told: Partial<NumberColumn>): NumberColumn => ({
  ...numberColumn(1, 1, 1),
  ...told,
});

export const cells = (...figures: readonly number[]): Float64Array => Float64Array.from(figures);

const ROWS = 3;

/** A buffer that refuses what is written behind its last row, which a typed array alone would drop. */
const guarded = <B extends Float64Array | Uint8Array>(buffer: B): B =>
  new Proxy(buffer, {
    get(of, name) {
      const held: unknown = Reflect.get(of, name, of);
      return typeof held === "function" && name !== "constructor" ? held.bind(of) : held;
    },
    set(of, name, figure) {
      if (!(name in of)) throw new RangeError(`there is no row ${String(name)}`);
      return Reflect.set(of, name, figure, of);
    },
  });

class ThreeRows implements Block {
  readonly rows = ROWS;
  readonly doubtful = guarded(new Uint8Array(ROWS));
  /** How many buffers of each sort were asked for. */
  readonly asked = { numbers: 0, flags: 0 };

  numbers(): Float64Array {
    this.asked.numbers += 1;
    return guarded(new Float64Array(ROWS));
  }

  flags(): Uint8Array {
    this.asked.flags += 1;
    return guarded(new Uint8Array(ROWS));
  }
}

/** A block of three rows that holds whoever works it to them. */
export const threeRows = (): ThreeRows => new ThreeRows();

/** What three rows of a column stand for: top ÷ (bottom × below). */
export const figuresOf = ({ top, below, bottom }: NumberColumn): readonly number[] =>
  Array.from({ length: ROWS }, (_, row) => {
    const over = typeof top === "number" ? top : top[row]!;
    return over / (below ? bottom * below[row]! : bottom);
  });
