import { bestNet } from "./best-net";
import type { AgreementTerms } from "../define-terms";
import { twoTimesTarget } from "./two-times-target";

/** Agreements to hold beside this one, each a file of terms. */
export const otherAgreements: readonly AgreementTerms[] = [twoTimesTarget, bestNet];
