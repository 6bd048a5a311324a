import {
  averageYear,
  dateText,
  fullMonthsBetween,
  monthsLater,
  partsOf,
  serialDate,
  thirtyDayParts,
} from "../../src/quantities/calendar";
import { call } from "../../src/functions/call";
import { Refusal } from "../../src/quantities/refusal";

/** Prints what the date functions answer here, wherever "here" is; run once a time zone. */
const FIRST_DAY = 39300;
const DAYS = 900;

const cells = (name: string, ...args: readonly unknown[]) =>
  call(name, ...args).map((row) => row.map((cell) => (cell instanceof Refusal ? cell.code : cell)));

const days = Array.from({ length: DAYS }, (_, at) => FIRST_DAY + at);
const column = days.map((day) => [day]);

const packageFacts: readonly (readonly [string, unknown])[] = [
  ["Termination date", 39691],
  ["Annual salary", 850_000],
  ["Maximum bonus", 400_000],
  ["Monthly premium", 1800],
  ["Employee share", 300],
  ["Health and benefits tax rate", 0.45],
  ["Specified employee", true],
  ["Change date", 39650],
  ["Base amount", 500_000],
  ["Section 8 combined rate", 0.4],
  ["120% AFR", 0.05],
];

const answers = {
  /** Minutes behind UTC in January and July: proof that the zone took hold. */
  offsets: [new Date(2008, 0, 15), new Date(2008, 6, 15)].map((day) => day.getTimezoneOffset()),
  parts: days.map((day) => [dateText(day), partsOf(day)]),
  serials: days.map((day) => {
    const { year, month, day: date } = partsOf(day);
    return serialDate(year, month, date) - day;
  }),
  sixMonths: days.map((day) => monthsLater(day, 6)),
  fullMonths: days.map((day, at) => fullMonthsBetween(day, day + at)),
  thirty: days.map((day, at) => [false, true].map((eu) => thirtyDayParts(day, day + at, eu))),
  average: days.map((day, at) => averageYear(day, day + at)),
  functions: {
    postponed: cells("POSTPONED_UNTIL", column),
    timesOfDay: cells("POSTPONED_UNTIL", [[39691.01], [39691.5], [39691.99]]),
    payment: cells("PAYMENT_DATE", column, 39428, true),
    death: cells("DEATH_BENEFIT_DUE", column),
    severance: cells("SEVERANCE_DUE", column),
    listYear: cells("IDENTIFICATION_YEAR", column),
    reimbursement: cells("REIMBURSEMENT_DUE", column),
    fees: cells("LEGAL_FEE_DUE", column, 39428),
    interest: [0, 1, 2, 3, 4].map((basis) =>
      cells("DELAYED_INTEREST", 1_000_000, FIRST_DAY, column, 0.0725, basis),
    ),
    accelerated: cells("ACCELERATION_VALUE", 100_000, FIRST_DAY, column, 0.05),
    schedule: cells("HEALTH_SCHEDULE", 39691, 1800, 300, 0.45, true, 0.05),
    trustDue: cells("TRUST_DUE", column),
    determination: cells("DETERMINATION_DUE", column),
    grossUp: cells("GROSSUP_DUE", column),
    prime: cells("PRIME_RATE", column),
    presentValue: cells("PRESENT_VALUE_280G", 100_000, column, FIRST_DAY, 0.05),
    trusts: days.map((day) =>
      cells("RABBI_TRUST", [[1000], [500]], [[day + 5], [day + 180]], day, 0.0725),
    ),
    whole: cells("PACKAGE", packageFacts),
    roster: cells("ROSTER", [
      packageFacts.map(([label]) => label),
      packageFacts.map(([, value]) => value),
    ]),
    explained: cells("EXPLAIN", "POSTPONED_UNTIL", 39691),
  },
};

process.stdout.write(JSON.stringify(answers));
