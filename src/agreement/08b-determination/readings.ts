import type { Reading } from "../define-clause";

export const readings: readonly Reading[] = [];
