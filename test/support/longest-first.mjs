import Sequencer from "@jest/test-sequencer";

/** What drives a browser or starts another program a dozen times. */
const LONG = /\/test\/(browser|readers\/formula-in-engines|scripts\/model|xlsx)/;

/** Begins with what takes longest, so that no worker waits for another's last file on a machine that has no record. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path }) => LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
