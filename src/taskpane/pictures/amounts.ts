import { dateText } from "../../quantities/calendar";
import { valueOf } from "../../quantities/value";
import { shown } from "../../quantities/words";

/** Dollars and cents in print. */
export const amountText = (amount: number): string => shown("money", valueOf("money", amount));

/** A date in print: 12 Dec 2007. */
export const dayText = (serial: number): string => dateText(serial);
