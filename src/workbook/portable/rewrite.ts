import { functionNamed } from "../../agreement";
import type {
  AmountFunction,
  FunctionDefinition,
  TableFunction,
} from "../../agreement/define-clause";
import { argumentsOf } from "../../agreement/named-arguments";
import { functionNames } from "../../functions/call";
import { nativeCells, nativeFormula, type Form } from "../../functions/portable";
import { reference } from "../model";
import type { CellContent } from "../port";
import { type Book, type Place } from "./book";
import { callsIn, replaced, soleCall, type Call } from "./calls";
import {
  asTable,
  gridOf,
  movedArguments,
  mustBeFound,
  mustBeKnown,
  refusalIn,
  shownCells,
} from "./layout";
import { fits, fitting, Unportable } from "./limits";
import { Reckoning } from "./now";
import { isMany } from "./operators";
import { isAtom } from "./references";
import { writtenArgument, type WrittenArgument } from "./written-arguments";
import type { WorkingBlock, Workings } from "./workings";

/** What stands in place of a formula with calls of ours. */
export interface Rewritten {
  /** From the formula's own cell on: formulas, or what stands there for good. */
  readonly cells: readonly (readonly CellContent[])[];
  /** What the reader of the list should know. */
  readonly note: string;
}

/** Functions about functions answer in words; there is no formula for those. */
const WORDS = "Words and figures as they stood: there is no formula for them.";

/** Rewrites the calls of one formula, from the innermost out. */
export class Rewriting {
  private readonly calls: readonly Call[];

  constructor(
    private readonly formula: string,
    private readonly place: Place,
    private readonly book: Book,
    private readonly workings: Workings,
    private readonly form: Form,
  ) {
    this.calls = callsIn(formula);
  }

  /** Throws `Unportable` where the formula must stay as it is. */
  rewritten(): Rewritten {
    if (this.calls.length === 0) {
      throw new Unportable("Its brackets do not close, so it cannot be read.");
    }
    const sole = soleCall(this.formula);
    if (sole) return this.whole(sole);
    const takeBack = this.workings.mark();
    const inline = this.withCalls(this.calls, (call) => this.inline(call));
    if (fits(inline)) return { cells: [[inline]], note: "" };
    takeBack();
    return {
      cells: [[fitting(this.withCalls(this.calls, (call) => this.laidOut(call)))]],
      note: "",
    };
  }

  private withCalls(calls: readonly Call[], write: (call: Call) => string): string {
    return replaced(
      this.formula,
      calls.map((call) => ({ ...call, by: write(call) })),
    );
  }

  private text({ from, to }: { readonly from: number; readonly to: number }): string {
    return this.formula.slice(from, to);
  }

  private definition(call: Call): FunctionDefinition | undefined {
    if (!functionNames.includes(call.name)) {
      throw new Unportable(`There is no function ${call.name}.`);
    }
    const definition = functionNamed(call.name);
    if (!definition) return undefined;
    const isLabelled = definition.shape === "table" && definition.labelled;
    const most = isLabelled ? 1 : argumentsOf(definition.facts).length;
    if (call.args.length <= most) return definition;
    throw new Unportable(`${call.name} takes ${most} arguments and is given ${call.args.length}.`);
  }

  private args(call: Call): readonly WrittenArgument[] {
    return call.args.map((span) => {
      const inside = call.inner.filter(({ from, to }) => from >= span.from && to <= span.to);
      const moved = inside.map((inner) => ({
        from: inner.from - span.from,
        to: inner.to - span.from,
        by: this.inline(inner),
      }));
      const original = this.text(span);
      return writtenArgument(original, replaced(original, moved), this.place.sheet, this.book);
    });
  }

  /** What a call comes to now. */
  private now(call: Call) {
    const text = this.text(call).replace(/^@/, "");
    return new Reckoning(text, this.place.sheet, this.book).comesTo();
  }

  /** The formula is one call: its answer may spill from the cell. */
  private whole(call: Call): Rewritten {
    const definition = this.definition(call);
    const now = this.now(call);
    if (!definition) {
      if (now.is === "unknown") throw new Unportable("What it comes to cannot be told.");
      return { cells: shownCells(now.value), note: WORDS };
    }
    const args = this.args(call);
    if (definition.shape === "table") {
      if (now.is === "unknown") mustBeKnown(args);
      const refused = now.is === "known" ? refusalIn(now.value) : undefined;
      return { cells: this.table(call, definition, args, refused), note: "" };
    }
    const cells = nativeCells(definition, args, this.form);
    mustBeFound(cells.flat(), args);
    if (cells.flat().every(fits)) return { cells, note: "" };
    if (cells.length === 1 && cells[0]!.length === 1) {
      return { cells: [[`=${this.steps(call, definition, args)}`]], note: "" };
    }
    throw new Unportable("Its native formulas would be longer than a cell takes.");
  }

  /** A call within a formula: a formula of its own, or a reference to cells that hold it. */
  private inline(call: Call): string {
    const definition = this.definition(call);
    const now = this.now(call);
    if (isMany(now) || !definition || definition.shape === "table") return this.laidOut(call);
    const args = this.args(call);
    const native = nativeFormula(definition, args, this.form);
    mustBeFound([native], args);
    if (!fits(native)) return this.steps(call, definition, args);
    const body = native.slice(1);
    return isAtom(body) ? body : `(${body})`;
  }

  /** A call as cells on the sheet of workings, and the reference to its answer. */
  private laidOut(call: Call): string {
    const definition = this.definition(call);
    const now = this.now(call);
    if (call.isIntersected && isMany(now)) {
      throw new Unportable(
        "The @ before it takes one of several cells. Refer to the one it means.",
      );
    }
    if (definition?.shape === "amount" && !isMany(now)) {
      return this.steps(call, definition, this.args(call));
    }
    if (now.is === "unknown") throw new Unportable("What it comes to cannot be told.");
    const args = definition ? this.args(call) : [];
    const block = this.block(call);
    const cells = !definition
      ? shownCells(now.value)
      : definition.shape === "amount"
        ? nativeCells(definition, this.moved(args, block), this.form)
        : gridOf(definition, this.moved(args, block), block, refusalIn(now.value));
    cells.flat().forEach((each) => fitting(String(each)));
    block.grid(cells);
    return block.rangeOf(0, 0, cells.length, cells[0]!.length);
  }

  private block(call: Call): WorkingBlock {
    return this.workings.block(this.place, `=${this.text(call)}`);
  }

  /** An amount whose formula is too long for one cell: each of its steps a cell. */
  private steps(call: Call, definition: AmountFunction, args: readonly WrittenArgument[]): string {
    const block = this.block(call);
    const moved = this.moved(args, block);
    mustBeFound([], args);
    const cells = gridOf(asTable(definition), moved, block, undefined);
    block.grid(cells);
    return block.cellAt(cells.length - 1, 0);
  }

  /** A table in the cells it fills, its steps on the sheet of workings. */
  private table(
    call: Call,
    definition: TableFunction,
    args: readonly WrittenArgument[],
    refused: string | undefined,
  ): readonly (readonly CellContent[])[] {
    const block = this.block(call);
    const { sheet, row, column } = this.place;
    return gridOf(definition, this.moved(args, block), block, refused, (down, right) =>
      reference(sheet, row + down, column + right),
    );
  }

  private moved(args: readonly WrittenArgument[], block: WorkingBlock): WrittenArgument[] {
    return movedArguments(args, this.place.sheet, this.book, block);
  }
}
