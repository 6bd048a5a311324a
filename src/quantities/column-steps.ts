import type { Column } from "./column";
import { constantColumn } from "./column-values";
import { partsOf } from "./exact";
import type { Fact } from "./fact";
import type { Making, Quantity } from "./quantity";

/** One node of a plan, and the nodes it is made of. */
export interface Step {
  readonly quantity: Quantity;
  readonly parts: readonly number[];
  /** What it is in every row, where nothing entered changes it. */
  readonly constant: Column | undefined;
  /** Which of the facts it is, or tells of. */
  readonly fact: number | undefined;
}

/** The steps of some quantities, each before what leans on it; what is made alike is one step. */
export class ColumnSteps {
  readonly steps: Step[] = [];
  readonly facts: Fact[];
  private readonly places = new Map<Making, number>();
  private readonly alike = new Map<string, number>();
  private readonly numbers = new Map<unknown, number>();

  /** `facts` come first; what else the quantities rest on is added. */
  constructor(facts: readonly Fact[]) {
    this.facts = [...facts];
  }

  place(quantity: Quantity): number {
    const { made } = quantity;
    const kept = this.places.get(made);
    if (kept !== undefined) return kept;
    const through = passesThrough(made);
    const place = through ? this.place(through) : this.step(quantity);
    this.places.set(made, place);
    return place;
  }

  private step(quantity: Quantity): number {
    const { kind, made } = quantity;
    if (made.how === "sum") throw new TypeError("a sum over a list has no columns");
    const parts = partsWorked(made).map((part) => this.place(part));
    const name = [kind, made.how, this.numberOf(ownOf(made)), ...parts].join();
    const same = this.alike.get(name);
    if (same !== undefined) return same;
    const constant = made.how === "constant" ? constantColumn(kind, made.value) : undefined;
    const fact = made.how === "fact" || made.how === "given" ? this.placeOf(made.fact) : undefined;
    const place = this.steps.push({ quantity, parts, constant, fact }) - 1;
    this.alike.set(name, place);
    return place;
  }

  private placeOf(fact: Fact): number {
    const place = this.facts.indexOf(fact);
    return place < 0 ? this.facts.push(fact) - 1 : place;
  }

  private numberOf(own: unknown): number {
    const number = this.numbers.get(own) ?? this.numbers.size;
    this.numbers.set(own, number);
    return number;
  }
}

/** Names and asides change no figure. */
const passesThrough = (made: Making): Quantity | undefined =>
  made.how === "line" || made.how === "aside" || made.how === "alike" ? made.of : undefined;

const partsWorked = (made: Making): readonly Quantity[] =>
  made.how === "provided" ? [made.condition, made.of] : partsOf(made);

/** What a quantity is made by, its parts aside. */
function ownOf(made: Making): unknown {
  switch (made.how) {
    case "fact":
    case "given":
      return made.fact;
    case "constant":
      return made.value;
    case "operation":
      return made.operation;
    case "found":
      return made.table;
    default:
      return undefined;
  }
}
