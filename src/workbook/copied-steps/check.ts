import type { Kind } from "../../quantities/quantity";

/** How far the result may be from the call: less than half a cent, and of other figures what doubles differ by. */
const HALF_A_CENT = "0.005";
const DUST = "0.000000001";

const UNKNOWN = '"No call to compare"';

const compared = (isSame: string): string => `IF(${isSame},"Agrees","Differs")`;

/** A formula that says whether a result is what the call shows. */
export function checkFormula(result: string, called: string, kind: Kind | undefined): string {
  if (kind === "yesno" || kind === "text") {
    return `=IF(ISERROR(${called}),${UNKNOWN},${compared(`${result}=${called}`)})`;
  }
  const slack = kind === "money" ? HALF_A_CENT : DUST;
  return `=IF(ISNUMBER(${called}),${compared(`ABS(${result}-${called})<${slack}`)},${UNKNOWN})`;
}
