/** Things by what they have in common, each group in their order. */
export function grouped<T, Key>(
  all: readonly T[],
  common: (each: T) => Key,
): ReadonlyMap<Key, readonly T[]> {
  const groups = new Map<Key, T[]>();
  for (const each of all) {
    const key = common(each);
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return groups;
}
