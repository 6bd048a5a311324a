import { testInBrowser } from "../browsing";

/** One browser for all that is asked of the add-in's page. */
export const stage = testInBrowser();
