/**
 * Writes the agreement's model for the facts of a file: `npm run -s model -- facts.json -o model.xlsx`.
 * Refuses, in words, facts it cannot take, and to write over a file that is there.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { PassedThrough } from "../src/functions/reading";
import { sentence } from "../src/functions/wording";
import { Refusal } from "../src/quantities/refusal";
import type { Writing } from "../src/workbook/agreement-model";

const HELP = `Usage: npm run -s model -- FACTS.json -o MODEL.xlsx [--native | --comp] [--force]

  FACTS.json  labels and values, as in assets/sample-facts.json; docs/facts-file.md lists them
  -o FILE     the workbook to write
  --native    every amount as a native Excel formula: needs no add-in at all
  --comp      every amount as a call of the add-in, tables spilled
  --force     write over FILE where it exists

Without --native or --comp single amounts are calls, with their values, and tables native formulas.`;

class Unusable extends Error {}

function writingOf({ native, comp }: { native: boolean; comp: boolean }): Writing {
  if (native && comp) throw new Unusable("Choose --native or --comp, not both.");
  if (native) return { calls: "native" };
  return comp ? { calls: "comp" } : { calls: "comp", tables: "native" };
}

function factsIn(path: string): unknown {
  if (!existsSync(path)) throw new Unusable(`There is no file ${path}.`);
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (problem) {
    throw new Unusable(`${path} is not JSON. ${(problem as Error).message}`);
  }
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      output: { type: "string", short: "o" },
      native: { type: "boolean", default: false },
      comp: { type: "boolean", default: false },
      force: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [path, ...more] = positionals;
  const { output } = values;
  if (values.help) return console.log(HELP);
  if (!path || !output || more.length > 0) throw new Unusable(HELP);
  if (!output.endsWith(".xlsx")) throw new Unusable(`${output} does not end in .xlsx.`);
  if (existsSync(output) && !values.force) {
    throw new Unusable(`${output} exists. Give --force to write over it.`);
  }
  const facts = factsIn(path);
  /** Loaded only now: who asks for help, or asks wrongly, is answered without the whole agreement. */
  const [{ agreementModel, readFactsFile }, { writeXlsx }] = await Promise.all([
    import("../src/workbook/agreement-model"),
    import("../src/workbook/xlsx/write"),
  ]);
  const model = agreementModel(readFactsFile(facts), writingOf(values));
  writeFileSync(output, writeXlsx(model));
  console.log(`${output}: ${model.sheets.length} sheets, “${model.name}”.`);
}

try {
  await run();
} catch (problem) {
  const isOption = problem instanceof TypeError && "code" in problem;
  if (problem instanceof Refusal) console.error(sentence(problem));
  else if (problem instanceof PassedThrough) console.error(problem.cell.error);
  else if (problem instanceof Unusable || isOption) console.error((problem as Error).message);
  else throw problem;
  process.exitCode = 1;
}
