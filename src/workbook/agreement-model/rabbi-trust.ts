import { numberFormats } from "../model";
import { clauseOf } from "./clause-of";
import type { Delay } from "./delay";
import { packageLabel } from "./package-labels";
import type { Parts } from "./parts";
import { computed, group, linked, paragraph, space, total } from "./rows";
import { difference, figure, worked, type Placed } from "./term";

interface Delayed {
  readonly delayed: Placed;
  readonly interest: Placed;
  readonly held: Placed;
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
    basis: "RABBI_TRUST of each amount, 4(f)(ii) Interest",
    of: worked(figure(held.held), (of) => of(held.held)),
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
