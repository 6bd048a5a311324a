/** A writing failed and what it had written could not be taken back: the one case where a port leaves a trace. */
export class HalfWritten extends Error {
  constructor(why: unknown, areas: readonly string[]) {
    const words = why instanceof Error ? why.message : String(why);
    super(`Writing failed (${words}) and could not be undone: check ${areas.join(", ")}.`);
    this.name = "HalfWritten";
  }
}
