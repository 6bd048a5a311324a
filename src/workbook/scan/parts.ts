/** Formulas gone through from one telling to the next. */
export const A_STEP = 500;

/** Looks at things part by part; yields the share done after each. */
export function* partly<T, Found>(
  all: readonly T[],
  look: (part: readonly T[]) => readonly Found[],
): Generator<number, readonly Found[]> {
  const found: Found[] = [];
  for (let at = 0; at < all.length; at += A_STEP) {
    for (const each of look(all.slice(at, at + A_STEP))) found.push(each);
    yield Math.min(1, (at + A_STEP) / all.length);
  }
  return found;
}
