/** The agreement's words as they stand: a break of line is a space, a blank line a new paragraph. */
export const verbatim = (words: string): string =>
  words
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replaceAll("\n", " "))
    .join("\n\n");
