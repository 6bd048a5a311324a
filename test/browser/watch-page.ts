import type { Browser, BrowserContextOptions } from "playwright-core";

/** What the pages of a browser ask for, send and keep. */
export interface Watch {
  /** A browser whose next pages are watched. */
  readonly browser: Browser;
  /** The address of every request, workers' and beacons' too, and of every socket. */
  readonly requests: readonly string[];
  /** Every write to storage, every beacon and connection, every request the page's policy refused. */
  readonly writes: readonly string[];
}

/** Tells of whatever keeps or sends something, before it does. Runs in the page, ahead of its own scripts. */
function tellEverything(): void {
  const tell = (words: string) => void (window as unknown as Telling).tellWatch(words);
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    tell(`${this === localStorage ? "localStorage" : "sessionStorage"} ${key}`);
    setItem.call(this, key, value);
  };
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie")!;
  Object.defineProperty(Document.prototype, "cookie", {
    ...cookie,
    set(this: Document, value: string) {
      tell(`cookie ${value.split("=")[0]}`);
      cookie.set!.call(this, value);
    },
  });
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (name, ...more) {
    tell(`indexedDB ${name}`);
    return open.call(this, name, ...more);
  };
  const openCache = CacheStorage.prototype.open;
  CacheStorage.prototype.open = function (name) {
    tell(`caches ${name}`);
    return openCache.call(this, name);
  };
  const sendBeacon = Navigator.prototype.sendBeacon;
  Navigator.prototype.sendBeacon = function (url, data) {
    tell(`beacon ${String(url)}`);
    return sendBeacon.call(this, url, data);
  };
  const told = window as unknown as Record<string, new (...args: unknown[]) => object>;
  for (const name of ["WebSocket", "EventSource", "RTCPeerConnection", "BroadcastChannel"]) {
    told[name] = new Proxy(told[name]!, {
      construct(made, args) {
        tell(`${name} ${String(args[0])}`);
        return new made(...args);
      },
    });
  }
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
    tell(`refused ${effectiveDirective} ${blockedURI}`),
  );
}

interface Telling {
  tellWatch(words: string): Promise<void>;
}

/** Watches every page opened from now on through the browser it gives back. */
export function watched(browser: Browser): Watch {
  const requests: string[] = [];
  const writes: string[] = [];
  const newContext = async (options?: BrowserContextOptions) => {
    const context = await browser.newContext(options);
    context.on("request", (request) => requests.push(request.url()));
    context.on("page", (page) => page.on("websocket", (socket) => requests.push(socket.url())));
    await context.exposeBinding("tellWatch", (_, words: string) => void writes.push(words));
    await context.addInitScript(tellEverything);
    return context;
  };
  const own = new Proxy(browser, {
    get: (made, name) =>
      name === "newContext" ? newContext : (Reflect.get(made, name) as unknown),
  });
  return { browser: own, requests, writes };
}
