import { testEmbedded } from "../../embedded/open-page";

/** One page for all that needs no other: each story goes on from what the last one left. */
export const stage = testEmbedded();
