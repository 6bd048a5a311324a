const STANDARD = 380;
const NARROWEST = 320;
const STEP = 20;
const SHEET_KEEPS = 360;

/** The bar between sheet and pane: drag it, or move it with the arrow keys; Enter folds the pane away. */
export class Splitter {
  /** As wide as was asked for, whatever the window has room for. */
  #wanted = STANDARD;
  #width = STANDARD;
  #folded = false;

  constructor(
    private readonly bar: HTMLElement,
    private readonly pane: HTMLElement,
    private readonly button: HTMLButtonElement,
  ) {
    bar.addEventListener("pointerdown", (event) => this.#drag(event));
    bar.addEventListener("keydown", (event) => this.#key(event));
    bar.addEventListener("dblclick", () => this.#resize(STANDARD));
    button.addEventListener("click", () => this.#fold(!this.#folded));
    window.addEventListener("resize", () => this.#resize(this.#wanted));
    this.#resize(STANDARD);
    this.#fold(false);
  }

  get #widest(): number {
    return Math.max(NARROWEST, window.innerWidth - SHEET_KEEPS);
  }

  #resize(width: number): void {
    this.#wanted = width;
    this.#width = Math.round(Math.min(Math.max(width, NARROWEST), this.#widest));
    this.pane.style.width = `${this.#width}px`;
    this.bar.setAttribute("aria-valuemin", String(NARROWEST));
    this.bar.setAttribute("aria-valuemax", String(this.#widest));
    this.bar.setAttribute("aria-valuenow", String(this.#width));
  }

  #fold(folded: boolean): void {
    this.#folded = folded;
    this.pane.hidden = folded;
    this.bar.hidden = folded;
    this.button.setAttribute("aria-expanded", String(!folded));
    const label = folded ? "Show the pane" : "Hide the pane";
    this.button.setAttribute("aria-label", label);
    this.button.title = label;
  }

  #drag(start: PointerEvent): void {
    start.preventDefault();
    this.bar.setPointerCapture(start.pointerId);
    const move = ({ clientX }: PointerEvent) => this.#resize(window.innerWidth - clientX);
    const stop = () => this.bar.removeEventListener("pointermove", move);
    this.bar.addEventListener("pointermove", move);
    this.bar.addEventListener("pointerup", stop, { once: true });
    this.bar.addEventListener("pointercancel", stop, { once: true });
  }

  #key(event: KeyboardEvent): void {
    const widths: Readonly<Record<string, number>> = {
      ArrowLeft: this.#width + STEP,
      ArrowRight: this.#width - STEP,
      Home: this.#widest,
      End: NARROWEST,
    };
    const width = widths[event.key];
    if (width !== undefined) this.#resize(width);
    else if (event.key === "Enter") {
      this.#fold(true);
      this.button.focus();
    } else return;
    event.preventDefault();
  }
}
