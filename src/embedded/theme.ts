import type { Univer } from "@univerjs/core";
import { ThemeService } from "@univerjs/core";

/** The brand's deep teal, in the shades the spreadsheet's theme asks for. */
const TEAL = {
  50: "#eef6f6",
  100: "#dcecec",
  200: "#b9d9da",
  300: "#8cc0c2",
  400: "#4f9a9e",
  500: "#24797e",
  600: "#0f6268",
  700: "#0b4f55",
  800: "#083f44",
  900: "#062f33",
};

export function wearTeal(univer: Univer): void {
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme({ ...themes.getCurrentTheme(), primary: TEAL });
}

const CHOICE = "comp-clauses theme";
const systemDark = matchMedia("(prefers-color-scheme: dark)");

/**
 * Light or dark: what the system prefers until the reader chooses, then her choice, kept in
 * this tab until it closes. Private windows may refuse to keep it.
 */
export class Appearance {
  readonly #listeners = new Set<(dark: boolean) => void>();
  #chosen: string | null;

  constructor() {
    try {
      this.#chosen = sessionStorage.getItem(CHOICE);
    } catch {
      this.#chosen = null;
    }
    systemDark.addEventListener("change", () => this.#tell());
  }

  get isDark(): boolean {
    return this.#chosen === null ? systemDark.matches : this.#chosen === "dark";
  }

  toggle(): void {
    this.#chosen = this.isDark ? "light" : "dark";
    try {
      sessionStorage.setItem(CHOICE, this.#chosen);
    } catch {
      // The choice holds until the page closes.
    }
    this.#tell();
  }

  /** Calls back now and on every change; the answer stops it. */
  watch(listener: (dark: boolean) => void): () => void {
    this.#listeners.add(listener);
    listener(this.isDark);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of this.#listeners) listener(this.isDark);
  }
}
