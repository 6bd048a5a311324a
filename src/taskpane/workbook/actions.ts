import type { Form } from "../../functions/portable";
import type { WorkbookPort } from "../../workbook/port";
import type { Progress } from "../../workbook/progress";
import {
  freeze,
  frozenPlan,
  makePortable,
  planRepaired,
  planRestored,
  portablePlan,
  readBook,
  repair,
  restore,
  type Line,
  type Performed,
  type Scope,
} from "../../workbook/portable";

export type Reach = Scope["is"];

/** What the user chose above the buttons. */
export interface Settings {
  readonly scope: Scope;
  readonly form: Form;
}

/** What an action would do, before it does anything. */
export interface Preview {
  readonly count: number;
  /** Cells it would leave, and why. */
  readonly left: readonly Line[];
  /** Cells changed since that it would leave unless told otherwise. */
  readonly changed: number;
  /** Filled cells it would write over; it does nothing unless told that it may. */
  readonly inTheWay?: readonly Line[];
}

type Book = Awaited<ReturnType<typeof readBook>>;

export interface WorkbookAction {
  readonly title: string;
  readonly does: string;
  /** `1 call becomes a native formula`, or for many. */
  readonly says: (count: number) => string;
  /** What it says where there is nothing to do. */
  readonly nothing: string;
  readonly preview: (
    book: Book,
    settings: Settings,
    progress: Progress,
  ) => Preview | Promise<Preview>;
  readonly perform: (
    port: WorkbookPort,
    settings: Settings,
    evenChanged: boolean,
    progress: Progress,
  ) => Promise<Performed>;
}

const counted = (count: number, one: string, many: string) =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;

const leftLines = (
  left: readonly { readonly place: Line["place"]; readonly why: string }[],
): readonly Line[] => left.map(({ place, why }) => ({ place, words: why, needsAttention: true }));

export const actions: readonly WorkbookAction[] = [
  {
    title: "Make portable",
    does: "Calls become native formulas that work without this add-in. A list keeps the calls.",
    says: (count) =>
      counted(count, "formula becomes a native one.", "formulas become native ones."),
    nothing: "There is no call here to make portable.",
    preview: async (book, { scope, form }, progress) => {
      const { changes, left } = await portablePlan(book, scope, form, progress);
      return { count: changes.length, left: leftLines(left), changed: 0 };
    },
    perform: (port, { scope, form }, _, progress) => makePortable(port, scope, form, progress),
  },
  {
    title: "Restore",
    does: "Brings the calls back from the list, exactly as they were.",
    says: (count) => counted(count, "call comes back.", "calls come back."),
    nothing: "The list holds no call to bring back here.",
    preview: (book, { scope }) => {
      const { calls, changed } = planRestored(book, scope);
      const left = changed.map(({ anchor, why }) => ({ place: anchor, why }));
      return { count: calls.length, left: leftLines(left), changed: changed.length };
    },
    perform: (port, { scope }, evenChanged, progress) =>
      restore(port, scope, { evenChanged }, progress),
  },
  {
    title: "Freeze",
    does: "Calls become the values they show. The list keeps the calls.",
    says: (count) => counted(count, "formula becomes a value.", "formulas become values."),
    nothing: "There is no call here to freeze.",
    preview: async (book, { scope }, progress) => {
      const { changes, left } = await frozenPlan(book, scope, progress);
      return { count: changes.length, left: leftLines(left), changed: 0 };
    },
    perform: (port, { scope }, _, progress) => freeze(port, scope, progress),
  },
  {
    title: "Repair",
    does: "Calls that show #NAME? because another program rewrote them become calls again.",
    says: (count) => counted(count, "formula is repaired.", "formulas are repaired."),
    nothing: "There is no broken call here.",
    preview: (book, { scope }) => ({
      count: planRepaired(book, scope).length,
      left: [],
      changed: 0,
    }),
    perform: (port, { scope }, _, progress) => repair(port, scope, progress),
  },
];

/** Reads the workbook and says what an action would do. */
export const previewOf = async (
  port: WorkbookPort,
  action: WorkbookAction,
  settings: Settings,
  progress: Progress,
): Promise<Preview> => action.preview(await readBook(port, progress), settings, progress);
