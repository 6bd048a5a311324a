import type { ReportPart } from "../../functions/workpapers/part";
import { columnLetters, type ModelCell, type ModelRow, type ModelSheet } from "../model";
import { body, closing, columnKinds, headingCell, modelCell, text } from "./cells";

const LINE_POINTS = 13;
const SPACE_POINTS = 6;
const GROUP_POINTS = 24;
const MARGIN_WIDTH = 2;
/** Characters of wrapped words a unit of column width takes. */
const CHARACTERS_A_WIDTH = 1.1;

/** The rows of a sheet, written from top to bottom. */
export class ReportSheet {
  private readonly rows: ModelRow[] = [];

  constructor(
    private readonly name: string,
    /** Of the columns right of the margin, in characters. */
    private readonly widths: readonly number[],
  ) {}

  /** A part: its title, its note, and its table or why there is none. */
  part({ title, note, header, rows, totals, leftOut }: ReportPart): void {
    this.blank();
    this.add([text(title, "group"), ...this.rest("group", 1)], GROUP_POINTS);
    this.paragraph(note);
    if (leftOut !== undefined) {
      this.paragraph(leftOut);
      return;
    }
    const kinds = columnKinds(rows, header.length);
    const heads = header.map((each, at) => headingCell(each, kinds[at]!));
    this.add(heads, this.heightOf(heads));
    const first = this.rows.length + 1;
    rows.forEach((row) => {
      const cells = row.map((cell, at) =>
        modelCell(cell, body, { isBeside: kinds[at] === "beside" }),
      );
      this.add(cells, this.heightOf(cells));
    });
    if (!totals) return;
    const last = this.rows.length;
    this.add(
      totals.map((cell, at) => {
        const letters = columnLetters(at + 1);
        const isSummed = cell.kind === "money" && rows.length > 0;
        const formula = `=SUM(${letters}${first}:${letters}${last})`;
        return modelCell(cell, closing, isSummed ? { formula } : {});
      }),
    );
  }

  title(title: string, subtitle: string): void {
    this.add([text(title, "title", this.widths.length)], 28);
    this.add([text(subtitle, "subtitle", this.widths.length)], 18);
  }

  paragraph(words: string): void {
    const width = this.widths.reduce((sum, each) => sum + each, 0) * CHARACTERS_A_WIDTH;
    const lines = Math.ceil(words.length / width);
    this.add([text(words, "prose", this.widths.length)], LINE_POINTS * lines + SPACE_POINTS);
  }

  /** A name and what stands beside it. */
  entry(label: string, words: string): void {
    const beside = this.widths.length - 1;
    this.add([text(label, "label"), text(words, "entry", beside)], LINE_POINTS + SPACE_POINTS);
  }

  blank(): void {
    this.rows.push({ cells: [] });
  }

  sheet(): ModelSheet {
    const { name, rows } = this;
    return { name, widths: [MARGIN_WIDTH, ...this.widths], frozenRows: 2, gridlines: false, rows };
  }

  private add(cells: readonly ModelCell[], height?: number): void {
    this.rows.push({ cells: [null, ...cells], ...(height === undefined ? {} : { height }) });
  }

  private rest(style: "group", from: number): readonly ModelCell[] {
    return this.widths.slice(from).map(() => text("", style));
  }

  /** High enough for the longest words once they are wrapped to their column. */
  private heightOf(cells: readonly ModelCell[]): number {
    const lines = cells.map(({ content }, at) => {
      const width = (this.widths[at] ?? 1) * CHARACTERS_A_WIDTH;
      return typeof content === "string" ? Math.ceil(content.length / width) : 1;
    });
    return LINE_POINTS * Math.max(1, ...lines) + SPACE_POINTS;
  }
}
