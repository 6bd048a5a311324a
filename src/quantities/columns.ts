import type { Block, Column, FlagColumn } from "./column";
import { Buffers } from "./column-buffers";
import { select } from "./column-select";
import { ColumnSteps, type Step } from "./column-steps";
import { doubtUnless, lookedUp, rowByRow } from "./column-values";
import type { Fact } from "./fact";
import type { Quantity } from "./quantity";

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
  private readonly blocks = new Map<number, Buffers>();

  /** `facts` are read in every row, whether its figures lean on them or not: a bad cell is refused. */
  constructor(
    quantities: readonly Quantity[],
    private readonly facts: readonly Fact[],
  ) {
    const plan = new ColumnSteps();
    this.answers = quantities.map((quantity) => plan.place(quantity));
    this.steps = plan.steps;
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
    const run = new Run(this.steps, this.uses, block, factOf);
    const columns = this.answers.map((answer) => run.column(answer));
    for (const fact of this.facts) run.fact(fact);
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
  private readonly facts = new Map<Fact, FactColumn>();

  constructor(
    private readonly steps: readonly Step[],
    uses: Int32Array,
    private readonly block: Buffers,
    private readonly factOf: (fact: Fact, block: Block) => FactColumn,
  ) {
    this.worked = new Array<Column | undefined>(steps.length);
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

  fact(fact: Fact): FactColumn {
    const kept = this.facts.get(fact);
    if (kept) return kept;
    const read = this.block.keeping(() => this.factOf(fact, this.block));
    this.facts.set(fact, read);
    return read;
  }

  private work({ quantity, parts }: Step): Column {
    const { made } = quantity;
    const { block } = this;
    switch (made.how) {
      case "fact":
        return this.fact(made.fact).column;
      case "given":
        return this.fact(made.fact).given;
      case "operation": {
        const columns = parts.map((part) => this.column(part));
        return made.operation.columns
          ? made.operation.columns(block, ...columns)
          : rowByRow(made.operation, made.of, columns, block);
      }
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
}

/** What a flag is in every row, where it is the same in all. */
function alikeIn({ flags }: FlagColumn, rows: number): boolean | undefined {
  if (typeof flags === "boolean") return flags;
  const first = flags[0];
  for (let row = 1; row < rows; row += 1) if (flags[row] !== first) return undefined;
  return first === 1;
}
