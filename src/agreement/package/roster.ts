import { either } from "../../quantities/conditions";
import { money } from "../../quantities/constants";
import type { Money, Quantity, YesNo } from "../../quantities/quantity";
import type { TableCell } from "../../quantities/table";
import type { RosterColumn } from "../define-clause";
import type { PackageFacts } from "./delay";
import { packageTable } from "./table";

const ITEM = 1;
const AMOUNT = 2;
const PAYABLE = 4;
const INTEREST = 5;

const quantityOf = (cell: TableCell | undefined) =>
  cell !== undefined && typeof cell !== "string" && "of" in cell ? cell : undefined;

const column = (title: string, { of, when }: { of: Quantity; when?: YesNo }): RosterColumn =>
  when
    ? { title, of: of.kind === "money" ? either(when, of as Money, money(0)) : of, when }
    : { title, of };

/** The package's rows turned into columns: each amount, a date where a row has no amount, the total interest. */
export function rosterColumns(facts: PackageFacts): readonly RosterColumn[] {
  return packageTable(facts).rows.flatMap((row) => {
    const item = row[ITEM];
    if (typeof item !== "string") return [];
    const amount = quantityOf(row[AMOUNT]);
    const payable = quantityOf(row[PAYABLE]);
    const interest = quantityOf(row[INTEREST]);
    if (!amount) return payable ? [column(item, payable)] : [];
    const isTotal = item === "Total" && interest !== undefined;
    return [column(item, amount), ...(isTotal ? [column("Total interest", interest)] : [])];
  });
}
