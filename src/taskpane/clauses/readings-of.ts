import type { Clause, Reading } from "../../agreement/define-clause";

/** The readings that bear on one function: those it switches, and those no function switches. */
export const readingsOf = ({ readings }: Clause, functionName: string): readonly Reading[] =>
  readings.filter(({ switchedBy: { functions } }) => functions?.includes(functionName) ?? true);
