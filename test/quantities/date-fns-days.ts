import { UTCDate } from "@date-fns/utc";

const MILLISECONDS_A_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** A date as date-fns takes it, and back to Excel's serial number. */
export const dayOf = (serial: number): UTCDate => new UTCDate(EPOCH + serial * MILLISECONDS_A_DAY);

export const serialOf = (day: Date): number => (day.getTime() - EPOCH) / MILLISECONDS_A_DAY;
