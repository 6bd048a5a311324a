/** What is done last to each of what is shared. */
const lasts = new WeakMap<object, Promise<unknown>>();

/** Works on something shared once all who came before have, whether they succeeded or not. */
export function inTurn<T>(shared: object, work: () => Promise<T>): Promise<T> {
  const own = (lasts.get(shared) ?? Promise.resolve()).then(work, work);
  lasts.set(shared, own);
  return own;
}
