import { serialDate } from "../../quantities/calendar";
import { localRates } from "../../law/rates/local-rates";
import type { HeldFigures } from "../define-clause";

const firstDay = (iso: string): number => {
  const [year = 0, month = 1, day = 1] = iso.split("-").map(Number);
  return serialDate(year, month, day);
};

/** The local rates held for help: the agreement's "local" tax is whatever the user enters. */
export const heldLocalRates = (): HeldFigures => ({
  title: "Local rates held for help",
  note: "None is looked up: enter the rate of the executive's residence.",
  functions: ["COMBINED_RATE", "DEEMED_RATE"],
  figures: localRates.map(({ state, jurisdiction, from, percent, base, source, verified }) => ({
    what: `${state}, ${jurisdiction}`,
    from: firstDay(from),
    figure: `${percent}% of ${base}`,
    source,
    verified,
  })),
});
