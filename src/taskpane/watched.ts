import { Cancelled, type Progress } from "../workbook/progress";

/** What is being done, and what share of it is behind. */
export interface Told {
  readonly words: string;
  readonly share?: number;
}

/** A moment for the page: to show what it was told, and to hear a click. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Long work followed by whoever waits for it, until they have had enough. */
export class Watched implements Progress {
  #isStopped = false;
  #stop: () => void = () => undefined;
  readonly #stopped = new Promise<never>((_, reject) => {
    this.#stop = () => reject(new Cancelled());
  });

  constructor(private readonly tell: (told: Told) => void) {
    this.#stopped.catch(() => undefined);
  }

  cancel(): void {
    this.#isStopped = true;
    this.#stop();
  }

  async step(words: string, share?: number): Promise<void> {
    if (!this.#isStopped) this.tell(share === undefined ? { words } : { words, share });
    await breath();
    if (this.#isStopped) throw new Cancelled();
  }

  until<T>(work: Promise<T>): Promise<T> {
    return Promise.race([work, this.#stopped]);
  }
}
