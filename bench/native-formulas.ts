/** The inputs stand in A to Q; each amount refers to the amounts before it, as a workbook would. */
const amounts = [
  "A#+B#+C#+D#-A#*(B#+C#)*E#+$AE$1",
  "ROUND((F#+G#)*H#,2)",
  "ROUND(MAX(I#-J#,0),2)",
  "ROUND(T#*R#,2)",
  "ROUND(L#*H#,2)",
  "ROUND(V#*R#,2)",
  "ROUND(M#*H#,2)",
  "ROUND(X#*R#,2)",
  "MIN(EDATE(N#,6),O#)",
  "ROUND(S#*P#*(Z#-N#)/365,2)",
  "S#+T#*K#+U#*K#+V#+W#+X#+Y#+AA#",
  "IF(AB#>=Q#*3,ROUND((AB#-Q#)*0.2/(1-R#-0.2),2),0)",
];

/** Where the cell stands that every row's rate leans on, counted from 0. */
export const sharedCell = { row: 0, column: 30 };

type Row<F> = (number | F | null)[];

/** The sheet of some rows: their inputs, their formulas as `written`, and the shared cell. */
export const sheetOf = <F>(
  rows: readonly (readonly number[])[],
  written: (formula: string) => F,
): Row<F>[] =>
  rows.map((row, at) => [
    ...row,
    ...amounts.map((formula) => written(formula.replaceAll("#", String(at + 1)))),
    ...(at === sharedCell.row ? [null, 0] : []),
  ]);
