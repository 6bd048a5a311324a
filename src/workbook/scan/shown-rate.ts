import { valueOf } from "../../quantities/value";
import { shown } from "../../quantities/words";

/** A rate in print, such as `2.35%`. */
export const shownRate = (rate: number): string => shown("rate", valueOf("rate", rate));
