import type { Example } from "./define-clause";

type Folder = () => Promise<{ readonly examples: readonly Example[] }>;

/** The worked cases, a folder each; loaded only where somebody asks for one. */
const folders: readonly Folder[] = [
  () => import("./04a-death-benefit/examples"),
  () => import("./04d-i-severance-lump/examples"),
  () => import("./04d-iii-health-payments/examples"),
  () => import("./04f-ii-delayed-interest/examples"),
  () => import("./08a-gross-up/examples"),
];

/** Every worked case of the agreement. */
export const allExamples = async (): Promise<readonly Example[]> =>
  (await Promise.all(folders.map((folder) => folder()))).flatMap(({ examples }) => examples);

/** The worked cases of one function. */
export const examplesOf = async (name: string): Promise<readonly Example[]> =>
  (await allExamples()).filter(({ call }) => call[0] === name);
