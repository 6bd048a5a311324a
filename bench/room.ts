/**
 * Room for what is new, in megabytes, for whatever works the package in Node. By Node's own 16 a hundred
 * thousand rows of answers are copied twice before they rest, and how long that takes says how slow the
 * memory is.
 */
export const ROOM = "--max-semi-space-size=64";
