import type { Block, Column } from "./column";

type Buffer = Float64Array | Uint8Array;

/** Below this many rows handing buffers back costs more than it saves. */
const FEW_ROWS = 16;

/** All that a column is made of, its buffers among it. */
const partsOf = (column: Column): readonly unknown[] => Object.values(column);

/** Puts every buffer among the spare ones, whichever are there. */
function refill<B>(spare: B[], every: readonly B[]): void {
  for (let at = 0; at < every.length; at += 1) spare[at] = every[at]!;
}

/**
 * The buffers of a block, handed out and taken back so that the same few stay in cache. One that several
 * columns share goes back when the last of them does.
 */
export class Buffers implements Block {
  readonly doubtful: Uint8Array;
  private readonly spareNumbers: Float64Array[] = [];
  private readonly spareFlags: Uint8Array[] = [];
  private readonly everyNumbers: Float64Array[] = [];
  private readonly everyFlags: Uint8Array[] = [];
  private readonly holders = new Map<unknown, number>();
  private lent: Buffer[] = [];
  private isKeeping = false;
  /** Whether buffers are handed back and shared out anew. */
  readonly isShared: boolean;

  constructor(readonly rows: number) {
    this.doubtful = new Uint8Array(rows);
    this.isShared = rows > FEW_ROWS;
  }

  numbers(): Float64Array {
    const buffer =
      this.spareNumbers.pop() ?? this.made(new Float64Array(this.rows), this.everyNumbers);
    return this.lend(buffer);
  }

  flags(): Uint8Array {
    const buffer = this.spareFlags.pop() ?? this.made(new Uint8Array(this.rows), this.everyFlags);
    return this.lend(buffer);
  }

  /** Hands out buffers that stay out until the block is renewed. */
  keeping<T>(work: () => T): T {
    this.isKeeping = true;
    try {
      return work();
    } finally {
      this.isKeeping = false;
    }
  }

  /** A worked column keeps its buffers; what else was lent to work it comes back at once. */
  hold(column: Column): void {
    if (!this.isShared) return;
    const kept = partsOf(column);
    for (const buffer of this.lent) {
      if (!kept.includes(buffer)) this.takeBack(buffer);
      else this.holders.set(buffer, 0);
    }
    this.lent = [];
    for (const buffer of kept) {
      const count = this.holders.get(buffer);
      if (count !== undefined) this.holders.set(buffer, count + 1);
    }
  }

  release(column: Column): void {
    if (!this.isShared) return;
    for (const buffer of partsOf(column)) {
      const count = this.holders.get(buffer);
      if (count === undefined) continue;
      if (count > 1) this.holders.set(buffer, count - 1);
      else {
        this.holders.delete(buffer);
        this.takeBack(buffer);
      }
    }
  }

  /** The block with every buffer back, for the next rows. */
  renewed(): this {
    this.doubtful.fill(0);
    refill(this.spareNumbers, this.everyNumbers);
    refill(this.spareFlags, this.everyFlags);
    if (this.isShared) {
      this.holders.clear();
      this.lent = [];
    }
    return this;
  }

  private made<B>(buffer: B, every: B[]): B {
    every.push(buffer);
    return buffer;
  }

  private lend<B extends Buffer>(buffer: B): B {
    if (!this.isKeeping && this.isShared) this.lent.push(buffer);
    return buffer;
  }

  private takeBack(buffer: unknown): void {
    if (buffer instanceof Float64Array) this.spareNumbers.push(buffer);
    else this.spareFlags.push(buffer as Uint8Array);
  }
}
