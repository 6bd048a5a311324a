import type { Page } from "playwright-core";
import { testInBrowser } from "../browsing";
import { inspect } from "../inspect";
import { openPane, reopened, type OpenPane } from "../open-pane";

/** One browser for every screen of the pane. */
export const stage = testInBrowser();

/** Screens of the pane by name, and how a user comes to each. */
export type Screens = Readonly<Record<string, (page: Page) => Promise<unknown>>>;

/** The tab the screens share: the page opens anew there in half the time that another tab takes. */
let tab: OpenPane | undefined;

/** Opens the add-in's page anew for every screen and looks at it. */
export function testScreens(artefacts: string, screens: Screens): void {
  it.each(Object.entries(screens))(
    "%s: nothing for axe to find in any theme, nothing sideways",
    async (name, open) => {
      if (tab) await reopened(tab);
      else tab = await openPane(stage.browser, stage.origin);
      const { page, complaints } = tab;
      const before = complaints.length;
      await open(page);
      await inspect(page, artefacts, name);
      expect(complaints.slice(before)).toEqual([]);
    },
  );
}
