import { call, functionNames } from "../../functions/call";
import { isCellError, matrix } from "../../functions/cell-input";
import type { Book } from "./book";
import { areaHeld } from "./held-area";
import {
  AGGREGATES,
  cellsOf,
  combined,
  isMany,
  known,
  levels,
  unknown,
  worked,
  type Now,
} from "./operators";
import { tokensOf, type Token } from "./tokens";

/** Works out an expression as far as it can be told: literals, references, arithmetic, and calls of ours. */
export class Reckoning {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(
    expression: string,
    private readonly here: string,
    private readonly book: Book,
    private readonly depth = 0,
  ) {
    this.tokens = tokensOf(expression.replace(/^\s*=/, "")).filter(({ kind }) => kind !== "space");
  }

  comesTo(): Now {
    const found = this.level(0);
    return this.at === this.tokens.length ? found : unknown(true);
  }

  private get sign(): string | undefined {
    const token = this.tokens[this.at];
    return token?.kind === "sign" ? token.text : undefined;
  }

  private take(sign: string): boolean {
    if (this.sign !== sign) return false;
    this.at += 1;
    return true;
  }

  private level(at: number): Now {
    const signs = levels[at];
    if (!signs) return this.signed();
    let left = this.level(at + 1);
    for (let sign = this.sign; sign && signs.includes(sign); sign = this.sign) {
      this.at += 1;
      left = combined(sign, left, this.level(at + 1));
    }
    return left;
  }

  private signed(): Now {
    if (this.take("-")) return combined("-", known(0), this.signed());
    if (this.take("+")) return this.signed();
    if (this.take("@")) {
      const behind = this.signed();
      return isMany(behind) ? unknown() : behind;
    }
    let operand = this.operand();
    while (this.take("%")) operand = combined("/", operand, known(100));
    return operand;
  }

  private operand(): Now {
    const token = this.tokens[this.at];
    if (!token) return unknown(true);
    this.at += 1;
    switch (token.kind) {
      case "number":
        return this.number(token.text);
      case "text":
        return known(token.text.slice(1, -1).replaceAll('""', '"'));
      case "error":
        return known({ error: token.text.toUpperCase() });
      case "reference":
        return this.reference(token.text);
      case "name":
        return this.name(token.text);
      case "function":
        return this.called(token.text.toUpperCase());
      default:
        return this.grouped(token.text);
    }
  }

  /** A percentage is read with its sign: 10.3% is the fraction nearest to 0.103. */
  private number(text: string): Now {
    const isPercent = /^[\d.]+$/.test(text) && this.take("%");
    return known(Number(isPercent ? `${text}e-2` : text));
  }

  private grouped(sign: string): Now {
    if (sign === "(") {
      const inside = this.level(0);
      return this.take(")") ? inside : unknown(true);
    }
    return sign === "{" ? this.constant() : unknown(true);
  }

  private constant(): Now {
    const rows: unknown[][] = [[]];
    do {
      const cell = this.sign === ";" || this.sign === "," ? known(null) : this.signed();
      if (cell.is === "unknown") return unknown(true);
      rows.at(-1)!.push(cell.value);
      if (this.take(";")) rows.push([]);
      else if (!this.take(",") && this.sign !== "}") return unknown(true);
    } while (!this.take("}"));
    return known(rows);
  }

  private reference(text: string): Now {
    const area = areaHeld(text, this.here, this.book);
    if (!area) return unknown(true);
    if (area.rows * area.columns > 1) return known(this.book.cells(area));
    const cell = this.book.cell(area);
    const isEmptyText = cell === null && this.book.formula(area) !== undefined;
    return known(isEmptyText ? "" : cell);
  }

  private name(name: string): Now {
    if (/^(?:true|false)$/i.test(name)) return known(name.toLowerCase() === "true");
    const meaning = this.book.names.get(name.toLowerCase());
    if (this.tokens[this.at]?.kind === "brackets" || this.depth > 5) return unknown(true);
    if (meaning === undefined) return unknown();
    return new Reckoning(meaning, this.here, this.book, this.depth + 1).comesTo();
  }

  private listed(): Now[] {
    const args: Now[] = [];
    if (!this.take("(") || this.take(")")) return args;
    do args.push(this.sign === "," || this.sign === ")" ? known(null) : this.level(0));
    while (this.take(","));
    if (!this.take(")")) this.at = Infinity;
    return args;
  }

  private called(name: string): Now {
    const args = this.listed();
    const ours = /^COMP\.(\w+)$/.exec(name)?.[1];
    const values = args.flatMap((each) => (each.is === "known" ? [each.value] : []));
    const isTold = values.length === args.length;
    if (ours !== undefined) {
      if (!isTold || !functionNames.includes(ours)) return unknown(args.some(isMany));
      const cells = cellsOf(call(ours, ...values));
      return known(cells.length === 1 && cells[0]!.length === 1 ? cells[0]![0] : cells);
    }
    const work = worked[name];
    if (work && isTold && !values.some((value) => matrix(value).flat().some(isCellError))) {
      const value = work(values);
      if (value !== undefined) return known(value);
    }
    return unknown(!AGGREGATES.has(name) && args.some(isMany));
  }
}
