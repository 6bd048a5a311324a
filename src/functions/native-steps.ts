import type { Placed, Placer } from "../quantities/formula";
import { refusing } from "../quantities/formula-text";
import { Refusal } from "../quantities/refusal";
import { PassedThrough } from "./reading";
import { sentence } from "./wording";

/** A formula that shows the same error a call refused as it stands shows. */
export const refused = (problem: unknown): string => {
  if (problem instanceof Refusal) return refusing(problem.code, sentence(problem));
  if (problem instanceof PassedThrough) return problem.cell.error;
  throw problem;
};

/** Places each step once: the same step reached by two ways is one step. */
export abstract class Steps implements Placer {
  abstract readonly isChecked: boolean;
  private readonly places = new Map<object, string>();
  private readonly alike = new Map<string, string>();

  place(title: string, key: object, write: () => string, placed?: Placed): string {
    const kept = this.places.get(key);
    if (kept) return kept;
    const text = write();
    const twin = `${title}=${text}`;
    const place = this.alike.get(twin) ?? this.add(title, text, key, placed);
    this.places.set(key, place);
    this.alike.set(twin, place);
    return place;
  }

  protected abstract add(title: string, text: string, key: object, placed?: Placed): string;
}
