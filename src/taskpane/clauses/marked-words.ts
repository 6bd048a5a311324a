/** A stretch of a clause's words, marked where a rule or a reading quotes it. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const special = /[.*+?^${}()|[\]\\]/g;

/** Finds a quotation however its words are broken into lines. */
const quotation = (words: string): RegExp | undefined => {
  const parts = words.split(/\s+/).filter(Boolean);
  if (parts.length === 0) return undefined;
  return new RegExp(parts.map((part) => part.replace(special, "\\$&")).join("\\s+"), "g");
};

/** A clause's words cut into stretches; quotations that overlap are marked as one. */
export function markedWords(text: string, quotations: Iterable<string>): readonly Stretch[] {
  const isMarked = new Uint8Array(text.length);
  for (const words of quotations) {
    const pattern = quotation(words);
    if (!pattern) continue;
    for (const { index, 0: found } of text.matchAll(pattern)) {
      isMarked.fill(1, index, index + found.length);
    }
  }
  const stretches: Stretch[] = [];
  for (let from = 0, to = 0; from < text.length; from = to) {
    while (to < text.length && isMarked[to] === isMarked[from]) to += 1;
    stretches.push({ text: text.slice(from, to), marked: isMarked[from] === 1 });
  }
  return stretches;
}
