#!/usr/bin/env node
import { existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath, pathToFileURL } from "node:url";

const library = fileURLToPath(new URL("../dist/node/index.js", import.meta.url));

if (!existsSync(library)) {
  console.error("The library is not built yet. Run npm run build first.");
  process.exit(1);
}
const { call, functionNames, Refusal, replayed, sentence, UnknownFunction } = await import(
  pathToFileURL(library).href
);

const isError = (cell) => typeof cell === "object" && cell !== null;

/** A cell as JSON: a figure, a text, a yes/no, or an error with its words. */
const written = (cell) => {
  if (cell instanceof Refusal) return { error: cell.code, message: sentence(cell) };
  return isError(cell) ? { error: cell.error, message: "The error stood in an input cell." } : cell;
};

/** An answer as JSON: one cell stands alone, a spilled answer is rows of cells. */
function answered(grid) {
  const [[single] = []] = grid;
  if (grid.length !== 1 || grid[0].length !== 1)
    return { value: grid.map((row) => row.map(written)) };
  return isError(single) ? written(single) : { value: single };
}

function called(line) {
  let request;
  try {
    request = JSON.parse(line);
  } catch {
    return { error: "#VALUE!", message: "The line is not JSON." };
  }
  if (!Array.isArray(request) || typeof request[0] !== "string") {
    return {
      error: "#VALUE!",
      message: "A line is an array: a function's name, then its arguments.",
    };
  }
  try {
    return answered(call(...request));
  } catch (problem) {
    if (problem instanceof UnknownFunction) return { error: "#NAME?", message: problem.message };
    throw problem;
  }
}

const typed = (text) => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const shown = (cell) => {
  const text = written(cell);
  return isError(text) ? `${text.error} ${text.message}` : String(text);
};

/** Prints one call's answer; a refusal goes to the error stream. */
function printed(name, args) {
  let grid;
  try {
    grid = call(name, ...args.map(typed));
  } catch (problem) {
    if (!(problem instanceof UnknownFunction)) throw problem;
    console.error(`There is no function ${name}. There are:\n${functionNames.join("\n")}`);
    return 2;
  }
  const [[single] = []] = grid;
  if (grid.length === 1 && grid[0].length === 1 && isError(single)) {
    console.error(shown(single));
    return 1;
  }
  console.log(grid.map((row) => row.map(shown).join("\t")).join("\n"));
  return 0;
}

/** Why a file of facts gives no report, in a sentence; nothing where the fault is the program's. */
function whyNone(problem, file) {
  if (problem instanceof Refusal) return sentence(problem);
  if (problem instanceof SyntaxError) return `${file} is not JSON. Save the facts from the report.`;
  if (problem.code === "ENOENT") return `There is no ${file}. Save the facts from the report.`;
  if (problem.code) return `${file} cannot be read: ${problem.code}.`;
  return problem.constructor === Error ? problem.message : undefined;
}

/** Prints a report again from the facts saved with it; fails where the fingerprint is another. */
async function reprinted(file) {
  let drawn;
  try {
    drawn = await replayed(JSON.parse(readFileSync(file, "utf8")));
  } catch (problem) {
    const words = whyNone(problem, file);
    if (words === undefined) throw problem;
    console.error(words);
    return 1;
  }
  const { report, matches } = drawn;
  const row = (cells) => cells.map(({ content }) => shown(content)).join("\t");
  for (const { title, header, rows, totals, leftOut } of report.parts) {
    console.log(`\n${title}`);
    if (leftOut) console.log(leftOut);
    else
      console.log(
        [header.join("\t"), ...rows.map(row), ...(totals ? [row(totals)] : [])].join("\n"),
      );
  }
  const said = matches ? "the same" : "ANOTHER: the facts or the version have changed";
  console.log(`\nFingerprint ${report.saved.fingerprint}, ${said}`);
  return matches ? 0 : 1;
}

const [first, ...rest] = process.argv.slice(2);
if (first === "--jsonl") {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim()) console.log(JSON.stringify(called(line)));
  }
} else if (first === "--replay" && rest.length === 1) {
  process.exitCode = await reprinted(rest[0]);
} else if (first === undefined) {
  console.error(`Name a function:\n${functionNames.join("\n")}`);
  process.exitCode = 2;
} else {
  process.exitCode = printed(first, rest);
}
