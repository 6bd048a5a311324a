import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { codes } from "../functions/shown";
import { skipUnless } from "../support/skip";
import { Rational } from "../support/rational";
import { serialOf } from "../support/serial-date";

const path = join(process.cwd(), "assets/sample-facts.json");

type SampleFacts = Readonly<Record<string, unknown>>;

const day = (isoDate: unknown): number => {
  const [year = 0, month = 0, date = 0] = String(isoDate).split("-").map(Number);
  return serialOf({ year, month, day: date });
};

const numbers = (cells: unknown): readonly number[] => cells as readonly number[];
const added = (cells: unknown): number => numbers(cells).reduce((sum, cell) => sum + cell, 0);

/** The average of each year's pay, what was not paid once annualised. */
function baseAmountOf(facts: SampleFacts): number {
  const pay = numbers(facts["Base period compensation"]);
  const months = numbers(facts["Base period months worked"]);
  const once = numbers(facts["Base period paid once"]);
  const years = pay.map((total, at) =>
    Rational.of(total).minus(once[at]!).times(12).dividedBy(months[at]!).plus(once[at]!),
  );
  const sum = years.reduce((all, each) => all.plus(each), Rational.of(0));
  return sum.dividedBy(pay.length).toCents().toNumber();
}

const rate = (facts: SampleFacts, label: string) => Rational.of(Number(facts[label]));

/** f + s + l + m − f × (s + l) × the deductible share. */
function combinedRateOf(facts: SampleFacts): Rational {
  const federal = rate(facts, "Federal rate");
  const own = rate(facts, "State rate").plus(rate(facts, "Local rate"));
  const deducted = federal.times(own).times(rate(facts, "Deductible share of state tax"));
  return federal.plus(own).plus(rate(facts, "Employment rate")).minus(deducted);
}

/** The facts under labels PACKAGE takes: those of the sample, and what its base period and rates come to. */
const packageFacts = (facts: SampleFacts): readonly (readonly [string, unknown])[] => [
  ["Termination date", day(facts["Termination date"])],
  ...[
    "Annual salary",
    "Maximum bonus",
    "Monthly premium",
    "Employee share",
    "Health and benefits tax rate",
    "Specified employee",
    "Insurance and auto exempt from delay",
    "120% AFR",
  ].map((label) => [label, facts[label]] as const),
  ["Insurance and auto annual cost", added(facts["Insurance and auto costs"])],
  ["Other benefits annual cost", added(facts["Other benefits costs"])],
  ["Other parachute payments", added(facts["Other parachute amounts"])],
  ["Change date", day(facts["Change date"])],
  ["Base amount", baseAmountOf(facts)],
  ["Section 8 combined rate", combinedRateOf(facts).toNumber()],
];

const inSample = skipUnless(existsSync(path), "there is no assets/sample-facts.json yet");

inSample("the package of the sample", () => {
  const read = () => {
    const facts = JSON.parse(readFileSync(path, "utf8")) as SampleFacts;
    const [, ...rows] = codes("PACKAGE", packageFacts(facts));
    const row = (start: string) => rows.find(([, item]) => String(item).startsWith(start))!;
    return { facts, rows, row };
  };
  const dollars = (cell: unknown) => Rational.of(cell === "" ? 0 : Number(cell));

  it("puts into the trust the delayed amounts and the interest it shows", () => {
    const { rows, row } = read();
    const released = Number(row("End of the postponement")[4]) + 5;
    const delayed = rows.filter(
      ([section, , , , on]) => /^4\(d\)/.test(String(section)) && on === released,
    );
    expect(delayed.length).toBeGreaterThan(1);
    const sum = delayed.reduce(
      (all, [, , amount, , , interest]) => all.plus(dollars(amount)).plus(dollars(interest)),
      Rational.of(0),
    );
    expect(row("Trust contribution")[2]).toBe(sum.toNumber());
  });

  it("leaves the executive whole to the cent once its gross-up is taxed by hand", () => {
    const { facts, row } = read();
    const [payments, grossUp] = [
      dollars(row("Payments counted")[2]),
      dollars(row("Gross-Up Payment")[2]),
    ];
    expect(grossUp.compare(0)).toBe(1);
    const excise = payments.plus(grossUp).minus(baseAmountOf(facts)).dividedBy(5);
    const incomeTax = grossUp.times(combinedRateOf(facts));
    const left = grossUp.minus(incomeTax).minus(excise);
    expect(left.toCents().equals(0)).toBe(true);
  });
});
