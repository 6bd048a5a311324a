import type { Ask } from "./calls";
import type { Inputs } from "./inputs";
import type { Tables } from "./tables";

/** What each sheet of the model is drafted from. */
export interface Parts {
  readonly inputs: Inputs;
  readonly ask: Ask;
  readonly tables: Tables;
}
