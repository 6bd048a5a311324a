import { createRequire } from "node:module";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import {
  determineHitLimitReached,
  DryRunStatus,
  TestStatus,
  toMutantRunResult,
} from "@stryker-mutator/api/test-runner";
import { expect } from "expect";
import { bundled } from "./bundle.mjs";
import { testFiles, testFilesFor } from "./test-files.mjs";

const circus = createRequire(import.meta.url)("jest-circus");
const PATIENCE = 300_000;
/** A mutant that passes its place so many times as often as the program does will not end: ten times, not Stryker's hundred. */
const SOONER = 10;

/** What Stryker's marks in the program speak to: the mutant switched on, and what was passed through. */
const marks = () => (globalThis.__stryker__ ??= {});

/**
 * Runs test files in this process, in jest's own way of describing and expecting but without its start,
 * which costs more than most of the tests do. A file counts as one test: rules are built on first use and
 * kept, so whatever one of its tests passes through may decide any later one.
 */
class BundledRunner {
  #made;
  #failure;
  /** The test file that last caught a mutant of a source file: the likeliest to catch its next. */
  #catching = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const { describe, it, test, beforeAll, beforeEach, afterAll, afterEach } = circus;
    Object.assign(globalThis, { describe, it, test, beforeAll, beforeEach, afterAll, afterEach });
    Object.assign(globalThis, { expect, jest: { setTimeout: () => undefined } });
    circus.addEventHandler((event) => this.#heard(event));
    this.#made = await bundled(process.cwd(), testFiles);
  }

  #heard({ name, test, error }) {
    if (name === "test_start" && this.#failure) test.mode = "skip";
    if (name === "test_fn_failure" || name === "hook_failure") {
      this.#failure ??= `${test?.name ?? "hook"}: ${error?.message ?? error}`;
    }
  }

  /** One test file in a program already loaded; whether it held, and how long it took. */
  async #file(file, program) {
    circus.resetState();
    circus.getState().testTimeout = PATIENCE;
    this.#failure = undefined;
    const started = performance.now();
    try {
      program[file]();
      await circus.run();
    } catch (problem) {
      this.#failure ??= String(problem);
    }
    const timeSpentMs = performance.now() - started;
    const told = { id: file, name: file, fileName: file, timeSpentMs };
    return this.#failure
      ? { ...told, status: TestStatus.Failed, failureMessage: this.#failure }
      : { ...told, status: TestStatus.Success };
  }

  async dryRun() {
    const tests = [];
    const perTest = {};
    for (const file of testFiles) {
      marks().mutantCoverage = { static: {}, perTest: {} };
      tests.push(await this.#file(file, this.#made()));
      perTest[file] = marks().mutantCoverage.static;
    }
    marks().mutantCoverage = undefined;
    return {
      status: DryRunStatus.Complete,
      tests,
      mutantCoverage: { static: {}, perTest },
    };
  }

  async mutantRun({ activeMutant, sandboxFileName, testFilter = testFiles, hitLimit: late }) {
    const hitLimit = late === undefined ? undefined : late / SOONER;
    const likeliest = this.#catching.get(sandboxFileName);
    const wanted = new Set(testFilter);
    const files = [likeliest, ...testFilesFor(sandboxFileName)].filter((file) => wanted.has(file));
    const tests = [];
    Object.assign(marks(), { activeMutant: activeMutant.id, hitLimit });
    marks().hitCount = hitLimit === undefined ? undefined : 0;
    const program = this.#made();
    for (const file of new Set(files)) {
      const told = await this.#file(file, program);
      const limit = determineHitLimitReached(marks().hitCount, hitLimit);
      if (limit) return toMutantRunResult(limit);
      tests.push(told);
      if (told.status === TestStatus.Failed) {
        this.#catching.set(sandboxFileName, file);
        break;
      }
    }
    marks().activeMutant = undefined;
    return toMutantRunResult({ status: DryRunStatus.Complete, tests }, false);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "bundled", BundledRunner)];
