import type { Block, Column, FlagColumn } from "./column";
import { Buffers } from "./column-buffers";
import { select } from "./column-select";
import { ColumnSteps, type Step } from "./column-steps";
import { doubtUnless, lookedUp, rowByRow } from "./column-values";
import type { Fact } from "./fact";
import type { Making, Quantity } from "./quantity";

/**
 * Rows worked at a time: few enough that the buffers of a block stay in cache. No power of two, which would put
 * them all on the same lines of it.
 */
export const BLOCK_ROWS = 3000;

/** A fact over the rows of a block, and where it was entered. */
export interface FactColumn {
  readonly column: Column;
  readonly given: FlagColumn;
}

/** The columns reader: some quantities of a rule, over rows, in doubles with proven bounds. */
export class ColumnPlan {
  private readonly steps: readonly Step[];
  /** How many steps and answers lean on each step. */
  private readonly uses: Int32Array;
  private readonly answers: readonly number[];
  private readonly facts: readonly Fact[];
  private readonly blocks = new Map<number, Buffers>();

  /** `facts` are read in every row, whether its figures lean on them or not: a bad cell is refused. */
  constructor(quantities: readonly Quantity[], facts: readonly Fact[]) {
    const plan = new ColumnSteps(facts);
    this.answers = quantities.map((quantity) => plan.place(quantity));
    this.steps = plan.steps;
    this.facts = plan.facts;
    this.uses = new Int32Array(this.steps.length);
    for (const place of [...this.steps.flatMap(({ parts }) => parts), ...this.answers]) {
      this.uses[place]! += 1;
    }
  }

  /** Works a block; `doubtful` marks the rows that the exact reader must work again. */
  run(
    rows: number,
    factOf: (fact: Fact, block: Block) => FactColumn,
  ): { readonly columns: readonly Column[]; readonly doubtful: Uint8Array } {
    const block = this.block(rows);
    const run = new Run(this.steps, this.facts, this.uses, block, factOf);
    const columns = this.answers.map((answer) => run.column(answer));
    run.readFacts();
    return { columns, doubtful: block.doubtful };
  }

  private block(rows: number): Buffers {
    const kept = this.blocks.get(rows);
    if (kept) return kept.renewed();
    if (this.blocks.size > 1) this.blocks.clear();
    const block = new Buffers(rows);
    this.blocks.set(rows, block);
    return block;
  }
}

/** One block being worked: each step once, on demand; a choice every row makes alike works one branch only. */
class Run {
  private readonly worked: (Column | undefined)[];
  /** How many still lean on each step, where buffers are handed back. */
  private readonly left: Int32Array | undefined;
  private readonly read: (FactColumn | undefined)[];

  constructor(
    private readonly steps: readonly Step[],
    private readonly facts: readonly Fact[],
    uses: Int32Array,
    private readonly block: Buffers,
    private readonly factOf: (fact: Fact, block: Block) => FactColumn,
  ) {
    this.worked = new Array<Column | undefined>(steps.length);
    this.read = new Array<FactColumn | undefined>(facts.length);
    if (block.isShared) this.left = uses.slice();
  }

  column(place: number): Column {
    const kept = this.worked[place];
    if (kept) return kept;
    const step = this.steps[place]!;
    if (step.constant) return step.constant;
    const column = this.work(step);
    this.worked[place] = column;
    this.block.hold(column);
    if (this.left) for (const part of step.parts) this.leave(part, this.left);
    return column;
  }

  /** Gives a step's buffers back once nothing more leans on it. */
  private leave(place: number, left: Int32Array): void {
    left[place]! -= 1;
    const column = this.worked[place];
    if (left[place] === 0 && column) this.block.release(column);
  }

  readFacts(): void {
    for (let place = 0; place < this.facts.length; place += 1) this.fact(place);
  }

  private fact(place: number): FactColumn {
    const { block } = this;
    return (this.read[place] ??= block.isShared
      ? block.keeping(() => this.factOf(this.facts[place]!, block))
      : this.factOf(this.facts[place]!, block));
  }

  private work({ quantity, parts, fact }: Step): Column {
    const { made } = quantity;
    const { block } = this;
    switch (made.how) {
      case "fact":
        return this.fact(fact!).column;
      case "given":
        return this.fact(fact!).given;
      case "operation":
        return this.operated(made, parts);
      case "either": {
        const when = this.column(parts[0]!) as FlagColumn;
        const alike = alikeIn(when, block.rows);
        if (alike !== undefined) return this.column(parts[alike ? 1 : 2]!);
        return select(when, this.column(parts[1]!), this.column(parts[2]!), block);
      }
      case "provided":
        return doubtUnless(
          this.column(parts[0]!) as FlagColumn,
          () => this.column(parts[1]!),
          block,
        );
      case "found":
        return lookedUp(
          quantity,
          made,
          parts.map((part) => this.column(part)),
          block,
        );
      default:
        throw new TypeError(`no column for ${made.how}`);
    }
  }

  /** One operand or two are handed over as they are: a list of them at every step is what one cell costs most. */
  private operated(
    { operation, of }: Making & { readonly how: "operation" },
    parts: readonly number[],
  ): Column {
    const { block } = this;
    if (operation.columns && parts.length === 2) {
      return operation.columns(block, this.column(parts[0]!), this.column(parts[1]!));
    }
    if (operation.columns && parts.length === 1) {
      return operation.columns(block, this.column(parts[0]!));
    }
    const columns = parts.map((part) => this.column(part));
    return operation.columns
      ? operation.columns(block, ...columns)
      : rowByRow(operation, of, columns, block);
  }
}

/** What a flag is in every row, where it is the same in all. */
function alikeIn({ flags }: FlagColumn, rows: number): boolean | undefined {
  if (typeof flags === "boolean") return flags;
  const first = flags[0];
  for (let row = 1; row < rows; row += 1) if (flags[row] !== first) return undefined;
  return first === 1;
}
