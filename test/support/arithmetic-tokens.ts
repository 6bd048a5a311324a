import { serialOf } from "./serial-date";

/** A piece of a printed working. */
export type Token =
  | { readonly is: "number"; readonly text: string; readonly percent: boolean }
  | { readonly is: "date"; readonly serial: number }
  | { readonly is: "word"; readonly text: string }
  | { readonly is: "symbol"; readonly text: string };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const PIECE = new RegExp(
  [
    `(?<day>\\d{1,2}) (?<month>${MONTHS.join("|")}) (?<year>\\d{4})(?!\\d)`,
    "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)(?<percent>%?)",
    "(?<word>[A-Za-z]+)",
    "(?<symbol>[-+−×÷^()≥≤><=,])",
    "(?<space>\\s+)",
  ].join("|"),
  "uy",
);

/** Cuts a working into numbers, dates, words and symbols; anything else is an error. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (PIECE.lastIndex = 0; PIECE.lastIndex < text.length;) {
    const at = PIECE.lastIndex;
    const found = PIECE.exec(text)?.groups;
    if (!found) throw new SyntaxError(`“${text.slice(at)}” in “${text}” cannot be read.`);
    const { day, month, year, number, percent, word, symbol } = found;
    if (month) {
      const date = { year: Number(year), month: MONTHS.indexOf(month) + 1, day: Number(day) };
      tokens.push({ is: "date", serial: serialOf(date) });
    } else if (number) {
      tokens.push({ is: "number", text: number.replaceAll(",", ""), percent: percent === "%" });
    } else if (word) tokens.push({ is: "word", text: word });
    else if (symbol) tokens.push({ is: "symbol", text: symbol });
  }
  return tokens;
}
