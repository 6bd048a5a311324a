export { call, functionNames, UnknownFunction } from "./functions/call";
export { explain } from "./functions/explain";
export type { Cell, CellError, Grid } from "./functions/grid";
export { nativeCells, nativeFormula, nativeTable } from "./functions/portable";
export { sentence } from "./functions/wording";
export { clauses, functionNamed, functions } from "./agreement";
export { Refusal } from "./quantities/refusal";
export { replayed } from "./functions/workpapers/replay";
export type { Report } from "./functions/workpapers/report";
