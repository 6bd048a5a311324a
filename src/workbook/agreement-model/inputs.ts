import { formatOfKind } from "../model";
import { native } from "./calls";
import { Draft, text, type DraftCell } from "./draft";
import { insteadOf, modelFacts } from "./facts";
import type { Facts } from "./facts-file";
import {
  clauseGroups,
  inputTables,
  packageGroups,
  type InputGroup,
  type InputLine,
  type InputTable,
} from "./input-groups";
import { input, nameOf } from "./input-cell";
import { packageLabel } from "./package-labels";
import { titled } from "./rows";
import { blank, column, range, sum, type Placed, type Term } from "./term";

/** Margin, label, value, two columns of note, authority. */
const WIDTHS = [2, 44, 18, 24, 24, 27] as const;
const COLUMNS = 5;

/** The sheet of inputs: the one place where figures are typed. */
export class Inputs {
  readonly draft = new Draft("Inputs", WIDTHS);
  private readonly cells = new Map<string, Placed>();
  private readonly lists = new Map<string, readonly Placed[]>();
  /** The labels and values that PACKAGE takes. */
  readonly packageRange: Term;

  constructor(
    private readonly facts: Facts,
    note: string,
  ) {
    const { draft } = this;
    titled(draft, "Inputs", note, COLUMNS);
    this.head();
    const first = draft.row;
    draft.goTo(first + rowsOf(packageGroups));
    clauseGroups.forEach((each) => this.group(each));
    inputTables.forEach((each) => this.table(each));
    draft.goTo(first);
    this.packageRange = this.packageBlock();
  }

  /** The cell of one input. */
  one(label: string): Placed {
    const cell = this.cells.get(label);
    if (!cell) throw new Error(`The inputs have no ${label}.`);
    return cell;
  }

  /** The cells of a list; empty where the facts have none. */
  list(label: string): readonly Placed[] {
    return this.lists.get(label) ?? [];
  }

  isGiven(label: string): boolean {
    return this.one(label).value !== null;
  }

  private head(): void {
    this.draft.write(
      [
        null,
        text("Fact", "heading"),
        text("Value", "headingFigure"),
        text("What it is", "headingSource"),
        text("", "heading"),
        text("Authority", "headingSource"),
      ],
      20,
    );
  }

  /** A heading that leaves the columns of labels and values empty, so that PACKAGE passes it over. */
  private heading(title: string): void {
    const rest = Array.from({ length: COLUMNS }, () => text("", "group"));
    this.draft.write([text(title, "group"), ...rest], 22);
  }

  private group({ title, lines }: InputGroup): void {
    this.heading(title);
    lines.forEach((line) => this.line(line));
  }

  private line([label, note, authority]: InputLine): void {
    const fact = modelFacts.get(label)!.fact;
    const derived = this.derived(label);
    const value: DraftCell = derived
      ? { of: derived.of, style: "computed", numberFormat: formatOfKind[fact.kind]! }
      : input(fact, this.facts.one(label) ?? "");
    const cells = this.draft.write([
      null,
      text(label, "label"),
      value,
      text(derived ? derived.note : note, "source", 2),
      text("", "source"),
      text(authority, "source"),
    ]);
    const cell = cells[2]!;
    this.cells.set(label, cell.value === "" ? { ...cell, value: null } : cell);
    this.draft.define(nameOf(label), cell);
  }

  private packageBlock(): Term {
    const first = this.draft.row + 1;
    packageGroups.forEach((each) => this.group(each));
    const lines = packageGroups.flatMap((each) => each.lines);
    const [start, end] = [this.one(lines[0]![0]), this.one(lines.at(-1)![0])];
    const labels = this.draft.at(start.row, start.column - 1);
    this.draft.define("Package_facts", labels, end);
    const values = packageGroups.flatMap((each, at) => [
      ...(at === 0 ? [] : [[null, null]]),
      ...each.lines.map(([label]) => [label, this.one(label).value]),
    ]);
    if (start.row !== first) throw new Error("PACKAGE's facts do not start where they should.");
    return range(labels, end, values);
  }

  /** A figure that lists or rates give instead: the same arithmetic, as a native formula. */
  private derived(label: string): { readonly of: Term; readonly note: string } | undefined {
    const given = insteadOf[label]?.every(
      (each) => this.list(each).length > 0 || (this.cells.get(each)?.value ?? null) !== null,
    );
    if (!given) return undefined;
    if (label === packageLabel.baseAmount) {
      return {
        of: native("BASE_AMOUNT", ...this.basePeriod()),
        note: "Worked out from the base period below",
      };
    }
    if (label === packageLabel.combinedRate) {
      return {
        of: native("COMBINED_RATE", ...this.topRates()),
        note: "Worked out from the rates below",
      };
    }
    return {
      of: sum(column(this.list(insteadOf[label]![0]!))),
      note: "The total of the list below",
    };
  }

  /** The base period, as BASE_AMOUNT takes it. */
  basePeriod(): readonly Term[] {
    return ["compensation", "months worked", "paid once"].map((each) => {
      const cells = this.list(`Base period ${each}`);
      return cells.some(({ value }) => value !== null) ? column(cells) : blank;
    });
  }

  /** The rates, as COMBINED_RATE takes them. */
  topRates(): readonly Term[] {
    return [
      "Federal rate",
      "State rate",
      "Local rate",
      "Employment rate",
      "Deductible share of state tax",
    ].map((label) => this.one(label));
  }

  private table({ title, headings, columns, authority }: InputTable): void {
    const lists = columns.map((label) => this.facts.list(label));
    const length = Math.max(...lists.map((list) => list.length));
    if (length === 0) return;
    this.tableHead(title, headings);
    const rows = Array.from({ length }, (_, row) => {
      const entries = columns.map((label, at) =>
        input(modelFacts.get(label)!.fact, lists[at]![row] ?? "", at === 0),
      );
      const rest = Array.from({ length: COLUMNS - 1 - entries.length }, () => text("", "source"));
      return this.draft.write([null, ...entries, ...rest, text(authority, "source")]);
    });
    columns.forEach((label, at) => {
      const cells = rows.map((row) => row[at + 1]!);
      this.lists.set(
        label,
        cells.map((cell) => (cell.value === "" ? { ...cell, value: null } : cell)),
      );
      this.draft.define(nameOf(label), cells[0]!, cells.at(-1)!);
    });
  }

  private tableHead(title: string, headings: readonly string[]): void {
    const [, ...figures] = headings;
    const rest = Array.from({ length: COLUMNS - headings.length }, () => text("", "group"));
    this.draft.write(
      [null, text(title, "group"), ...figures.map((each) => text(each, "groupFigure")), ...rest],
      22,
    );
  }
}

const rowsOf = (groups: readonly InputGroup[]): number =>
  groups.reduce((rows, { lines }) => rows + 1 + lines.length, 0);
