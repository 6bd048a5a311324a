import { numberFormats } from "../model";
import type { Draft } from "./draft";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { computed, group, linked, total } from "./rows";
import { difference, figure, worked, type Placed } from "./term";

const { rate } = numberFormats;
const EXCISE = 0.2;

/** The payments as section 8 counts and values them. */
export interface Counted {
  readonly payments: Placed;
  readonly presentValue: Placed;
}

function combinedRate(draft: Draft, { inputs, ask }: Parts): Placed {
  const given = inputs.one(packageLabel.combinedRate);
  const [year, state] = [inputs.one("Year of payment"), inputs.one("State of residence")];
  const authority = "Section 8(a)";
  const isWorked = inputs.isGiven("Federal rate") && inputs.isGiven("State rate");
  const combined = (isWorked ? computed : linked)(draft, {
    item: "Combined tax rate",
    basis: isWorked ? "All taxes on one more dollar" : "Inputs",
    of: isWorked ? ask("COMBINED_RATE", ...inputs.topRates()) : given,
    format: rate,
    authority,
  });
  if (year.value !== null && state.value !== null) {
    computed(draft, {
      item: "The same from the tables of law",
      basis: "Top rates of the year and the state of residence",
      of: ask("DEEMED_RATE", year, state, inputs.one("Local rate")),
      format: rate,
      authority,
    });
  }
  return combined;
}

/** The combined rate, the Gross-Up Payment, and the proof that nothing is left to pay. */
export function grossUp(
  draft: Draft,
  parts: Parts,
  counted: Counted & { readonly excess: Placed },
) {
  const { inputs, ask } = parts;
  const { payments, presentValue, excess } = counted;
  const [base, taxed] = [packageLabel.baseAmount, packageLabel.combinedRate].map((label) =>
    inputs.one(label),
  );
  group(draft, "Gross-Up Payment");
  const rateWorked = combinedRate(draft, parts);
  const amount = total(draft, {
    item: "Gross-Up Payment",
    basis: "Excise tax over what is left of each dollar",
    of: ask("PARACHUTE_GROSSUP", payments, base!, taxed!, presentValue),
    authority: "Section 8(a)",
  });
  group(draft, "Proof: the executive keeps what the payments alone would have left");
  const excise = computed(draft, {
    item: "Excise tax, with the Gross-Up Payment",
    basis: "20% of excess and Gross-Up Payment",
    of: worked(
      EXCISE * (figure(excess) + figure(amount)),
      (of) => `${EXCISE}*(${of(excess)}+${of(amount)})`,
    ),
    authority: "IRC 4999(a)",
  });
  const tax = computed(draft, {
    item: "Income and employment tax on it",
    basis: "Combined rate",
    of: worked(figure(taxed!) * figure(amount), (of) => `${of(taxed!)}*${of(amount)}`),
    authority: "Section 8(a)",
  });
  const proof = total(draft, {
    item: "Gross-Up Payment less both taxes",
    basis: "0.00: whole to the cent",
    of: difference(amount, excise, tax),
    authority: "Section 8(a)",
  });
  return { rate: rateWorked, grossUp: amount, proof };
}
