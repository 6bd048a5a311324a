import { clauses } from ".";
import type { Clause, Example } from "./define-clause";

/** A clause's worked cases, in its own folder; loaded only where somebody asks for one. */
const examplesIn = async ({ id }: Clause): Promise<readonly Example[]> => {
  const folder = (await import(
    /* webpackInclude: /examples\.ts$/ */
    `./${id}/examples.ts`
  )) as { readonly examples: readonly Example[] };
  return folder.examples;
};

/** Every worked case of the agreement. */
export const allExamples = async (): Promise<readonly Example[]> =>
  (
    await Promise.all(clauses.filter(({ functions }) => functions.length > 0).map(examplesIn))
  ).flat();

/** The worked cases of one function. */
export const examplesOf = async (name: string): Promise<readonly Example[]> =>
  (await allExamples()).filter(({ call }) => call[0] === name);
