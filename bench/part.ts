import { theDispatcher } from "./the-dispatcher";
import { theEmbeddedPage } from "./the-embedded-page";
import { thePackage } from "./the-package";
import { thePage } from "./the-page";

/** Each part by the name it is asked for by, and what of it a number says. */
const parts: Readonly<Record<string, (...details: number[]) => Promise<void>>> = {
  page: () => thePage(),
  embedded: (rows) => theEmbeddedPage(rows!),
  dispatcher: (rows) => theDispatcher(rows!),
  package: (rows, mostHyperFormula) => thePackage(rows!, mostHyperFormula!),
};

const [name = "", ...details] = process.argv.slice(2);
const run = parts[name];
if (!run) throw new Error(`There is no part called ${name}.`);
await run(...details.map(Number));
