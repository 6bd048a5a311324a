import type { Browser } from "playwright-core";
import { launchBrowser, serveDist, type Choice, type Served } from "../support/browser";

/** A browser and the built pages, for all of a file's tests. */
export interface Browsing {
  readonly browser: Browser;
  readonly origin: string;
}

/** Serves the built pages and starts a browser before a file's tests, and ends both after them. */
export function testInBrowser(choice?: Choice): Browsing {
  const browsing = {} as { browser: Browser; origin: string };
  let served: Served;

  beforeAll(async () => {
    served = await serveDist();
    browsing.origin = served.origin;
    browsing.browser = await launchBrowser(choice);
  });

  afterAll(async () => {
    await browsing.browser?.close();
    await served?.close();
  });
  return browsing;
}
