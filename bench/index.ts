import { theDispatcher } from "./the-dispatcher";
import { theEmbeddedPage } from "./the-embedded-page";
import { thePackage } from "./the-package";
import { thePage } from "./the-page";

/** `npm run bench -- quick` leaves out the million rows and HyperFormula's hundred thousand. */
const isQuick = process.argv.includes("quick");

console.log(`Comp Clauses bench, Node ${process.version}, ${process.platform} ${process.arch}`);
console.log(`${"".padEnd(58)}${"rows".padStart(12)}${"ratio".padStart(11)}`);

await thePage();
await theEmbeddedPage(10_000);
await theDispatcher(100_000);
const sizes = [1_000, 10_000, 100_000, ...(isQuick ? [] : [1_000_000])];
await thePackage(sizes, isQuick ? 10_000 : 100_000);
