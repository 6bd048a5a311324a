import { cents } from "./arithmetic";
import type { Authority, Kind, Money, Quantity, YesNo } from "./quantity";
import type { RefusalCode } from "./refusal";

/** Words of the agreement or the law, with the section they stand in. */
export const says = (section: string, words: string): Authority => ({ section, words });

const authorityOf = (authority: Authority | string): Authority =>
  typeof authority === "string" ? { section: authority } : authority;

/** Names a step, with its authority or the words it follows. */
export const line = <K extends Kind>(
  title: string,
  of: Quantity<K>,
  authority: Authority | string,
): Quantity<K> => ({
  kind: of.kind,
  made: { how: "line", title, of, authority: authorityOf(authority) },
});

/** A step that is a separate payment: rounded once to the cent. */
export const payment = (title: string, of: Money, authority: Authority | string): Money =>
  line(title, cents(of), authority);

/** The amount where the condition holds; otherwise a refusal that shows `about` and says what is needed. */
export const provided = <K extends Kind>(
  condition: YesNo,
  of: Quantity<K>,
  refusal: { label: string; about: Quantity; needs: string; code?: RefusalCode },
): Quantity<K> => ({
  kind: of.kind,
  made: { how: "provided", condition, of, grounds: { code: "#VALUE!", ...refusal } },
});

/** An amount explained together with steps that stand beside it and do not change it. */
export const beside = <K extends Kind>(
  of: Quantity<K>,
  ...steps: readonly Quantity[]
): Quantity<K> => ({ kind: of.kind, made: { how: "aside", of, beside: steps } });

/** One of several payments alike: its steps carry the label, so that they can be told apart. */
export const alike = <K extends Kind>(label: string, of: Quantity<K>): Quantity<K> => ({
  kind: of.kind,
  made: { how: "alike", label, of },
});
