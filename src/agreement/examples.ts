import { clauses } from ".";
import type { Example } from "./define-clause";

/** Every worked case of the agreement. */
export const allExamples = async (): Promise<readonly Example[]> => {
  const folders = await Promise.all(clauses.map(({ examples }) => examples?.()));
  return folders.flatMap((folder) => folder?.examples ?? []);
};

/** The worked cases of one function. */
export const examplesOf = async (name: string): Promise<readonly Example[]> =>
  (await allExamples()).filter(({ call }) => call[0] === name);
