import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import { Draft, text, type DraftCell } from "./draft";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { group, header, paragraph, space, titled } from "./rows";
import { figure, worked, type Placed, type Term } from "./term";

const { amount, date } = numberFormats;
const WIDTHS = [2, 46, 16, 16, 16, 16, 26] as const;
const COLUMNS = WIDTHS.length - 1;

interface Deadline {
  readonly item: string;
  readonly owed?: Term;
  readonly from?: Term;
  readonly presented?: Term;
  readonly due: Term;
  readonly authority: string;
}

/** Sections 8(b), 8(c), 15 and 19: what is due when. */
export function deadlines(parts: Parts, grossUp: Placed | undefined): Draft {
  const draft = new Draft("8(b)-19 Deadlines", WIDTHS);
  titled(
    draft,
    "8(b), 15, 19 Deadlines",
    "The determination, the Gross-Up Payment, legal fees and reimbursements",
    COLUMNS,
  );
  header(draft, ["Item"], ["Amount", "Counted from", "Presented on", "Due by"], "Authority");
  if (grossUp) determination(draft, parts, grossUp);
  const fees = clauseOf("8(c)");
  group(draft, `8(c) ${fees.title}`, COLUMNS);
  paragraph(draft, [fees.plain, fees.nothingToCompute].join(" "), COLUMNS);
  space(draft);
  legalFees(draft, parts);
  reimbursements(draft, parts);
  return draft;
}

const linkedCell = (of: Term | undefined, numberFormat: string): DraftCell =>
  of ? { of, style: "sheet" in of ? "link" : "computed", numberFormat } : text("", "label");

const write = (draft: Draft, { item, owed, from, presented, due, authority }: Deadline): Placed =>
  draft.write([
    null,
    text(item, "label"),
    linkedCell(owed, amount),
    linkedCell(from, date),
    linkedCell(presented, date),
    { of: due, style: "computed", numberFormat: date },
    text(authority, "source"),
  ])[5]!;

function determination(draft: Draft, { inputs, ask }: Parts, grossUp: Placed): void {
  const { plain, title } = clauseOf("8(b)");
  const [change, ended] = [packageLabel.change, packageLabel.termination].map((each) =>
    inputs.one(each),
  );
  group(draft, `8(b) ${title}`, COLUMNS);
  paragraph(draft, plain, COLUMNS);
  const trigger = worked(
    Math.max(figure(change!), figure(ended!)),
    (of) => `MAX(${of(change!)},${of(ended!)})`,
  );
  const determined = write(draft, {
    item: "The Accounting Firm's determination",
    from: trigger,
    due: ask("DETERMINATION_DUE", trigger),
    authority: "Section 8(b)",
  });
  write(draft, {
    item: "Gross-Up Payment, one link from the above",
    owed: grossUp,
    from: determined,
    due: ask("GROSSUP_DUE", determined),
    authority: "Section 8(b)",
  });
  space(draft);
}

function legalFees(draft: Draft, { inputs, ask }: Parts): void {
  const [items, amounts, incurred, presented] = [
    "Legal fee items",
    "Legal fee amounts",
    "Legal fees incurred on",
    "Legal fees presented on",
  ].map((label) => inputs.list(label));
  const { plain, title } = clauseOf("15");
  group(draft, `15 ${title}`, COLUMNS);
  paragraph(draft, plain, COLUMNS);
  presented!.forEach((day, at) =>
    write(draft, {
      item: String(items![at]?.value ?? `Legal fees, ${at + 1}`),
      ...(amounts![at] ? { owed: amounts![at] } : {}),
      from: incurred![at]!,
      presented: day,
      due: ask("LEGAL_FEE_DUE", day, incurred![at]!),
      authority: "Section 15",
    }),
  );
  space(draft);
}

function reimbursements(draft: Draft, { inputs, ask }: Parts): void {
  const [items, amounts, incurred] = [
    "Reimbursement items",
    "Reimbursement amounts",
    "Reimbursements incurred on",
  ].map((label) => inputs.list(label));
  const { plain, title } = clauseOf("19");
  group(draft, `19 ${title}`, COLUMNS);
  paragraph(draft, plain, COLUMNS);
  incurred!.forEach((day, at) =>
    write(draft, {
      item: String(items![at]?.value ?? `Reimbursement ${at + 1}`),
      ...(amounts![at] ? { owed: amounts![at] } : {}),
      from: day,
      due: ask("REIMBURSEMENT_DUE", day),
      authority: "Section 19",
    }),
  );
}
