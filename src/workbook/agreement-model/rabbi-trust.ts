import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import type { Delay } from "./delay";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { computed, group, linked, paragraph, space, total } from "./rows";
import { difference, type Placed, type Term } from "./term";

interface Delayed {
  readonly amounts: Term;
  readonly dues: Term;
  readonly delayed: Placed;
  readonly interest: Placed;
}

/** Section 4(f)(iii), below the delay it secures. */
export function rabbiTrust({ inputs, ask }: Parts, delay: Delay, held: Delayed): Placed {
  const { draft } = delay;
  const authority = "Section 4(f)(iii)";
  space(draft);
  group(draft, `4(f)(iii) ${clauseOf("4(f)(iii)").title}`);
  paragraph(draft, clauseOf("4(f)(iii)").plain);
  const basis = "4(f)(ii) Interest";
  linked(draft, { item: "Amounts delayed", basis, of: held.delayed, authority });
  linked(draft, { item: "Interest payable on them", basis, of: held.interest, authority });
  const contribution = total(draft, {
    item: "Trust contribution",
    basis: "Of those amounts and dates; one link",
    of: ask(
      "RABBI_TRUST",
      held.amounts,
      held.dues,
      delay.separation,
      delay.prime,
      inputs.one(packageLabel.death),
    ),
    authority,
  });
  computed(draft, {
    item: "Less amounts delayed and interest",
    basis: "0.00: the trust covers them and no more",
    of: difference(contribution, held.delayed, held.interest),
    authority,
  });
  computed(draft, {
    item: "Contribution due by",
    basis: "Within five days of the termination",
    of: ask("TRUST_DUE", inputs.one(packageLabel.termination)),
    format: numberFormats.date,
    authority,
  });
  return contribution;
}
