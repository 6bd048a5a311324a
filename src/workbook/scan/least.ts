/** Figures in a row, of which the least between any two places is found in a few steps: a tree of the lesser of two. */
export class Least {
  private readonly tree: Float64Array;

  constructor(private readonly size: number) {
    this.tree = new Float64Array(2 * size).fill(Infinity);
  }

  set(at: number, figure: number): void {
    this.tree[at + this.size] = figure;
    for (let node = (at + this.size) >> 1; node > 0; node >>= 1) {
      this.tree[node] = Math.min(this.tree[2 * node]!, this.tree[2 * node + 1]!);
    }
  }

  /** Of the places from one to before another; infinity where none of them holds a figure. */
  between(from: number, to: number): number {
    let least = Infinity;
    for (let [low, high] = [from + this.size, to + this.size]; low < high; low >>= 1, high >>= 1) {
      if (low % 2 === 1) least = Math.min(least, this.tree[low++]!);
      if (high % 2 === 1) least = Math.min(least, this.tree[--high]!);
    }
    return least;
  }
}
