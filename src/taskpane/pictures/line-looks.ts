/** Colours that follow the theme: set where the picture stands, system colours under forced colours. */
export const lineColors = [
  "var(--comp-line-1)",
  "var(--comp-line-2)",
  "var(--comp-line-3)",
] as const;

export const markColor = "var(--comp-mark)";

/** Whole, dashed, dotted: the lines are told apart without their colours. */
export const lineDashes = ["none", "7 4", "2 3"] as const;

/** What marks are called in a picture: A, B, C. */
export const markLetters = ["A", "B", "C"] as const;
