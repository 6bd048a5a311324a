import { serialDate } from "../../quantities/calendar";
import { numberFormats, type NumberFormat } from "../../workbook/model";
import { text } from "./rows";
import { workpaper, type DraftRow } from "./workpaper";

const input = (
  key: string,
  label: string,
  content: number,
  numberFormat: NumberFormat,
  note: string,
): DraftRow => ({
  cells: [
    null,
    text(label, "label"),
    { key, content, style: "input", numberFormat },
    text(note, "source", 3),
  ],
});

const group = (title: string): DraftRow => ({
  height: 22,
  cells: [null, ...[title, "", "", "", ""].map((words) => text(words, "group"))],
});

const { amount, count, date, rate } = numberFormats;

const baseYear = (year: number, paid: number, months: number, once: number): DraftRow => ({
  cells: [
    null,
    text(`Compensation of ${year}`, "label"),
    { key: `paid ${year}`, content: paid, style: "input", numberFormat: amount },
    { key: `months ${year}`, content: months, style: "input", numberFormat: count },
    { key: `once ${year}`, content: once, style: "input", numberFormat: amount },
  ],
});

/** The one place where figures are typed. Every figure is invented; the rates are those of 2026. */
export const inputs = workpaper({
  name: "Inputs",
  widths: [2, 40, 18, 18, 18, 40],
  frozenRows: 4,
  gridlines: false,
  rows: [
    { height: 26, cells: [null, text("Inputs", "title", 5)] },
    {
      height: 18,
      cells: [
        null,
        text(
          "Illustrative figures for a fictitious executive. Change a blue figure and every sheet follows.",
          "subtitle",
          5,
        ),
      ],
    },
    { height: 6, cells: [] },
    {
      height: 20,
      cells: [
        null,
        text("Fact", "heading"),
        text("Value", "headingFigure"),
        text("What it is", "headingSource"),
        text("", "heading"),
        text("", "heading"),
      ],
    },
    group("The executive and the termination"),
    input(
      "termination",
      "Termination date",
      serialDate(2026, 6, 30),
      date,
      "Also the date of the separation from service",
    ),
    input(
      "salary",
      "Annual salary",
      850_000,
      amount,
      "Current gross salary, for federal income tax purposes",
    ),
    input("bonus", "Maximum bonus", 400_000, amount, "Of the most recently completed fiscal year"),
    input(
      "premium",
      "Monthly premium",
      3_150,
      amount,
      "Full monthly premium for the same health coverage",
    ),
    input(
      "share",
      "Employee share",
      620,
      amount,
      "What the employee paid a month before termination",
    ),
    input(
      "healthRate",
      "Health and benefits tax rate",
      0.501,
      rate,
      "Federal, state and local income and payroll taxes",
    ),
    group("The six-month delay"),
    input(
      "prime",
      "Prime rate",
      0.0675,
      rate,
      "As listed in the Wall Street Journal on the termination date",
    ),
    group("The change in control"),
    input(
      "other",
      "Other parachute payments",
      500_000,
      amount,
      "Such as the value of accelerated vesting",
    ),
    input(
      "federal",
      "Federal income tax rate",
      0.37,
      rate,
      "Highest marginal rate of the year of payment",
    ),
    input(
      "state",
      "State income tax rate",
      0.1075,
      rate,
      "Highest marginal rate where the executive lives: New Jersey",
    ),
    input("local", "Local income tax rate", 0, rate, "None"),
    input(
      "employment",
      "Employment tax rate",
      0.0235,
      rate,
      "Medicare, the additional tax included",
    ),
    input(
      "deductible",
      "Deductible share of state tax",
      0,
      rate,
      "None at this income from 2018, IRC 164(b)(6)",
    ),
    {
      height: 22,
      cells: [
        null,
        text("Base period", "group"),
        text("Paid", "groupFigure"),
        text("Months worked", "groupFigure"),
        text("Paid once", "groupFigure"),
        text("", "group"),
      ],
    },
    baseYear(2021, 780_000, 9, 150_000),
    baseYear(2022, 1_050_000, 12, 0),
    baseYear(2023, 1_110_000, 12, 0),
    baseYear(2024, 1_160_000, 12, 0),
    baseYear(2025, 1_190_000, 12, 0),
  ],
});

/** A column of the base period, as a range. */
export const basePeriod = (column: "paid" | "months" | "once"): string => {
  const [first, last] = [inputs.at(`${column} 2021`), inputs.at(`${column} 2025`)];
  return `${first}:${last.slice(last.indexOf("!") + 1)}`;
};
