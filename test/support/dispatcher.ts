import { readFileSync } from "node:fs";
import { join } from "node:path";
import { JSDOM, VirtualConsole } from "jsdom";

const RUNTIME = "custom-functions-runtime.js";
const RUNTIME_FOLDER = join(process.cwd(), "node_modules/@microsoft/office-js/dist");

/** Excel's own numbers for its errors, as the dispatcher sends them. */
export const errorCodes = { notAvailable: 1, divisionByZero: 5, number: 6, value: 7 } as const;

/** A call as Excel makes it: an argument of a matrix parameter is rows of cells, one left out is `null`. */
export interface Invocation {
  readonly id: string;
  readonly args: readonly unknown[];
  /** The cell that calls. */
  readonly address?: string;
}

export type Outcome =
  { readonly value: unknown } | { readonly code: number; readonly message: string };

export interface Dispatcher {
  /** The ids the bundle associated, in its order. */
  readonly associated: readonly string[];
  /** Makes all the calls at once and waits for every result; a send takes half a second, so batch them. */
  invoke(calls: readonly Invocation[]): Promise<readonly Outcome[]>;
  /** How often results were sent to Excel so far. */
  readonly sends: number;
  /** How often they were refused for their length. */
  readonly refusedSends: number;
  close(): void;
}

/** What the host in Excel's place is like. */
interface Host {
  /** The numbers of the dispatcher's features it switches on. */
  readonly features?: readonly number[];
  /** Messages of more characters are refused, as Excel on the web refuses them. */
  readonly longestMessage?: number;
}

const INVOKE = 1000;
const ERRORS_ALLOWED = 4;
const MOST_MILLISECONDS = 30_000;

type CellFunction = (...args: readonly unknown[]) => unknown;

type Result = readonly [id: string, succeeded: boolean, value: unknown, code?: number];

interface Query {
  readonly id: number;
  readonly message: { readonly body: { readonly Actions: readonly Action[] } | string };
}

interface Action {
  readonly Id: number;
  readonly Name: string;
  readonly ArgumentInfo?: { readonly Arguments?: readonly [readonly Result[]] };
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

/**
 * Starts Microsoft's own custom-functions runtime without Excel, loads a functions bundle into it and
 * stands in for Excel: it calls, takes results and confirms them, nothing else.
 */
export function startDispatcher(
  functionsBundle: string,
  { features = [], longestMessage = Infinity }: Host = {},
): Dispatcher {
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost/",
    runScripts: "outside-only",
    // Five seconds in, the runtime complains that a script only Office has did not load.
    virtualConsole: new VirtualConsole(),
  });
  const waiting = new Map<string, (outcome: Outcome) => void>();
  const associated: string[] = [];
  let sends = 0;
  let refusedSends = 0;
  let invocations = 0;

  const refuse = ({ id }: Query) => {
    refusedSends += 1;
    const error = { code: "RequestPayloadSizeLimitExceeded", message: "The request is too long." };
    const body = JSON.stringify({ error });
    const answer = { id, type: 1, flags: 0, message: { statusCode: 400, headers: {}, body } };
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
  };

  const confirm = ({ id, message }: Query, actions: readonly Action[]) => {
    const Results = actions.map(({ Id, Name }) => ({
      ActionId: Id,
      Value: Name === "_GetEnabledFeatures" ? features : null,
    }));
    const body = typeof message.body === "string" ? JSON.stringify({ Results }) : { Results };
    const answer = { id, type: 1, flags: 0, message: { statusCode: 200, headers: {}, body } };
    setTimeout(() => bridge.onMessageFromHost?.(JSON.stringify(answer)));
  };

  const bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const query = JSON.parse(text) as Query;
      if (text.length > longestMessage) return refuse(query);
      const { body } = query.message;
      const { Actions } =
        typeof body === "string" ? (JSON.parse(body) as { Actions: Action[] }) : body;
      const sent = Actions.filter(({ Name }) => Name === "SetInvocationArrayResults");
      sends += sent.length;
      for (const [id, succeeded, value, code] of sent.flatMap(
        ({ ArgumentInfo }) => ArgumentInfo?.Arguments?.[0] ?? [],
      )) {
        waiting.get(id)?.(succeeded ? { value } : { code: code ?? 0, message: String(value) });
        waiting.delete(id);
      }
      confirm(query, Actions);
    },
  };

  Object.assign(window, { _richApiNativeBridge: bridge });
  const script = window.document.createElement("script");
  script.setAttribute("src", `https://localhost/${RUNTIME}`);
  window.document.body.append(script);
  window.eval(readFileSync(join(RUNTIME_FOLDER, RUNTIME), "utf8"));
  const host = (window as unknown as { CustomFunctions: typeof CustomFunctions }).CustomFunctions;
  const associate = host.associate.bind(host) as (id: string, body: CellFunction) => void;
  Object.assign(host, {
    associate(id: string, body: CellFunction) {
      associated.push(id);
      associate(id, body);
    },
  });
  window.eval(readFileSync(functionsBundle, "utf8"));

  return {
    associated,
    get sends() {
      return sends;
    },
    get refusedSends() {
      return refusedSends;
    },
    invoke(calls) {
      const outcomes = calls.map(({ id, args, address = "Sheet1!A1" }) => {
        const invocation = String((invocations += 1));
        const outcome = settled(waiting, invocation, id);
        const entry = [
          1,
          INVOKE,
          "",
          [invocation, id, args, address, ERRORS_ALLOWED, []],
          invocations,
        ];
        return { entry, outcome };
      });
      const entries = outcomes.map(({ entry }) => entry);
      bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
      return Promise.all(outcomes.map(({ outcome }) => outcome));
    },
    close: () => window.close(),
  };
}

/** The outcome of an invocation, when the dispatcher sends it. */
const settled = (
  waiting: Map<string, (outcome: Outcome) => void>,
  invocation: string,
  id: string,
): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`${id} was not answered within ${MOST_MILLISECONDS / 1000} s.`)),
      MOST_MILLISECONDS,
    );
    waiting.set(invocation, (outcome) => {
      clearTimeout(timer);
      resolve(outcome);
    });
  });
