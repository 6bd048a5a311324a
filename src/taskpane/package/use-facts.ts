import { useEffect, useMemo, useRef, useState } from "react";
import type { FactRows } from "../../functions/workpapers/facts";
import type { Argument } from "../form/arguments";
import { isEmpty, type Form } from "../form/form";
import { usePane } from "../pane-context";
import { useLookUp } from "../use-look-up";
import { factArguments, factsOutcome, type FactsOutcome } from "./facts";
import { FACTS_FORM, KEPT_AS } from "./facts-form";
import { formFrom, keptText } from "./kept-facts";

const SETTLED_MILLISECONDS = 300;

export interface Facts {
  readonly form: Form;
  enter(form: Form): void;
  readonly args: readonly Argument[];
  readonly outcome: FactsOutcome;
  /** The facts once they are complete; the same list as long as they do not change. */
  readonly rows: FactRows | undefined;
  /** Whether the workbook holds what is entered; what went wrong where it does not. */
  readonly kept: "yes" | "not yet" | "no";
}

/** Takes up what the workbook kept, and keeps in it what is entered since. */
function useKept(form: Form, enter: (form: Form) => void): Facts["kept"] {
  const { port } = usePane();
  const [taken, setTaken] = useState(false);
  const [kept, setKept] = useState<Facts["kept"]>("yes");
  const latest = useRef<string | undefined>(undefined);
  /** Not stopped when the place is left: what was entered is kept all the same. */
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (taken) return;
    let isCurrent = true;
    const take = (text: string | undefined) => {
      if (!isCurrent) return;
      const before = formFrom(text);
      latest.current = keptText(before);
      if (isEmpty(form) && !isEmpty(before)) enter(before);
      setTaken(true);
    };
    port.setting(KEPT_AS).then(take, () => take(undefined));
    return () => {
      isCurrent = false;
    };
  }, [port, taken, form, enter]);
  const text = keptText(form);
  useEffect(() => {
    if (!taken || text === latest.current) return;
    setKept("not yet");
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      latest.current = text;
      port.keepSetting(KEPT_AS, text).then(
        () => setKept("yes"),
        () => setKept("no"),
      );
    }, SETTLED_MILLISECONDS);
  }, [port, taken, text]);
  return kept;
}

/** A value that stays the same object as long as its key does. */
function useSame<T>(value: T, key: string): T {
  const [kept, setKept] = useState({ value, key });
  if (kept.key === key) return kept.value;
  setKept({ value, key });
  return value;
}

const keyOf = (args: readonly Argument[]): string =>
  JSON.stringify(args.map(({ text, value, problem, waits }) => [text, value, problem, waits]));

/** The facts of the package as entered, worked out as one types and whenever the cells are read again. */
export function useFacts(): Facts {
  const { port, selection, formOf, enter: enterForm } = usePane();
  const form = formOf(FACTS_FORM);
  const enter = useMemo(() => (next: Form) => enterForm(FACTS_FORM, next), [enterForm]);
  const here = selection.contents?.sheet ?? "";
  const areas = factArguments(form, here, () => undefined).flatMap(({ area }) => area ?? []);
  const lookUp = useLookUp(port, areas, selection.version);
  const entered = factArguments(form, here, lookUp);
  const args = useSame(entered, keyOf(entered));
  const outcome = useMemo(() => factsOutcome(args), [args]);
  const rows = outcome.is === "answered" ? outcome.rows : undefined;
  return { form, enter, args, outcome, rows, kept: useKept(form, enter) };
}
