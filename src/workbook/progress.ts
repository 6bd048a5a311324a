/** The user had enough of it: what was done is put back, and nothing more is. */
export class Cancelled extends Error {
  constructor() {
    super("Cancelled: the workbook is as it was.");
    this.name = "Cancelled";
  }
}

/** Long work as whoever waits for it follows it. Both reject with `Cancelled` once that is told to stop. */
export interface Progress {
  /** Says what is done now and what share of it is behind, 0 to 1; none where it cannot be told. */
  step(words: string, share?: number): Promise<void>;
  /** Waits for what takes its own time, no longer than it is wanted. */
  until<T>(work: Promise<T>): Promise<T>;
}

/** Work nobody follows. */
export const unwatched: Progress = {
  step: () => Promise.resolve(),
  until: (work) => work,
};
