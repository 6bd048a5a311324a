/** Under what name the pane holds the facts entered. */
export const FACTS_FORM = "the package’s facts";

/** Under what name the workbook keeps them. */
export const KEPT_AS = "package facts";
