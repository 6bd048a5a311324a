import { appendFileSync } from "node:fs";

type Describe = (name: string, body: () => void) => void;

/** `describe` where the condition holds; otherwise its tests are skipped, and the run ends by saying why. */
export const skipUnless =
  (condition: boolean, why: string): Describe =>
  (name, body) => {
    if (condition) describe(name, body);
    else describe.skip(`${name} (skipped: ${why})`, body);
  };

/** A line for the end of the run: something counted or left out that passing tests would not show. */
export function note(line: string): void {
  const file = process.env["TEST_NOTES"];
  if (file) appendFileSync(file, `${line}\n`);
  else process.stderr.write(`${line}\n`);
}
