import { useEffect, useState } from "react";
import { readBookOf, type Book } from "../../workbook/portable";
import { usePane } from "../pane-context";
import { readTrouble } from "../trouble";

/** What a formula rests on, as it was read for it; absent while it is being read. */
export type BookRead =
  | { readonly is: "reading" }
  | { readonly is: "read"; readonly book: Book }
  | { readonly is: "failed"; readonly words: string };

interface Read {
  readonly of: string;
  readonly read: BookRead;
}

/**
 * Reads what a cell's formula rests on, again whenever the selection is read again. What does not look
 * settled is read once more when the workbook is calculated.
 */
export function useBook(
  {
    cell,
    formula,
    sheet,
  }: { readonly cell: string; readonly formula: string; readonly sheet: string },
  isSettled: (book: Book) => boolean,
): BookRead {
  const { port, selection } = usePane();
  const [last, setLast] = useState<Read>();
  const of = `${cell} ${formula}`;
  useEffect(() => {
    if (formula === "") return undefined;
    let isWanted = true;
    const tell = (read: BookRead) => {
      if (isWanted) setLast({ of, read });
    };
    const read = async () => {
      const book = await readBookOf(port, formula, sheet);
      if (isSettled(book)) return book;
      await port.calculated().catch(() => undefined);
      return readBookOf(port, formula, sheet);
    };
    read().then(
      (book) => tell({ is: "read", book }),
      (problem: unknown) => tell({ is: "failed", words: readTrouble(cell, problem) }),
    );
    return () => {
      isWanted = false;
    };
  }, [port, of, cell, formula, sheet, isSettled, selection.version]);
  return last?.of === of ? last.read : { is: "reading" };
}
