import jestRunner from "jest-runner";

const TestRunner = jestRunner.default ?? jestRunner;

/** Runs its files one after another, and only once the other projects are through. */
export default class OneAtATime extends TestRunner {
  isSerial = true;
}
