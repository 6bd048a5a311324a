/** Prints what each table of law is known through, and fails where one has ended or ends within the term. */
import { differenceInCalendarDays } from "date-fns";
import { rateTables } from "../src/law/rates";
import { dateText, serialDate } from "../src/quantities/calendar";

const TERM_DAYS = 60;
const EARLIEST_SERIAL = 10_000;

const today = new Date();
const todaySerial = serialDate(1970, 1, 1) + differenceInCalendarDays(today, new Date(1970, 0, 1));

const lastDay = (knownThrough: number): number =>
  knownThrough > EARLIEST_SERIAL ? knownThrough : serialDate(knownThrough, 12, 31);

const rows = rateTables.map(({ name, knownThrough }) => {
  const last = lastDay(knownThrough);
  const left = last - todaySerial;
  const state = left < 0 ? "ended" : left <= TERM_DAYS ? `ends in ${left} days` : "current";
  return { name, through: dateText(last), state };
});

const widest = Math.max(...rows.map(({ name }) => name.length));
for (const { name, through, state } of rows) {
  console.log(`${name.padEnd(widest)}  ${through.padStart(11)}  ${state}`);
}
if (rows.some(({ state }) => state !== "current")) {
  console.log("\ndocs/rates.md says how a table is brought forward.");
  process.exitCode = 1;
}
