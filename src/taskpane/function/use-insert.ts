import { useState } from "react";
import { blockOf, targetOf, type Insertion, type Target } from "../insertion";
import { usePane } from "../pane-context";
import { writeTrouble } from "../trouble";

/** What came of the last insertion; it stands until the selection moves on. */
interface Said {
  readonly words: string;
  readonly failed: boolean;
  readonly version: number;
}

interface Asking {
  readonly insertion: Insertion;
  readonly target: Target;
}

/** Writes formulas into the active cell, and asks first where that would replace something. */
export function useInsert() {
  const { port, selection } = usePane();
  const [asking, setAsking] = useState<Asking>();
  const [said, setSaid] = useState<Said>();
  const [isBusy, setBusy] = useState(false);
  const say = (words: string, failed: boolean) =>
    setSaid({ words, failed, version: selection.version });

  const guarded = async (work: () => Promise<void>) => {
    setBusy(true);
    setSaid(undefined);
    try {
      await work();
    } catch (problem) {
      say(writeTrouble(problem), true);
    } finally {
      setBusy(false);
    }
  };

  const write = async ({ insertion, target }: Asking) => {
    await port.write([blockOf(insertion, target)]);
    say(`Inserted in ${target.name}.`, false);
  };

  return {
    isBusy,
    asking: asking?.target,
    said: said?.version === selection.version ? said : undefined,
    insert: (prepare: () => Insertion) =>
      guarded(async () => {
        const insertion = prepare();
        const target = await targetOf(port, insertion);
        if (target.filled.length > 0) setAsking({ insertion, target });
        else await write({ insertion, target });
      }),
    answer: (replace: boolean) => {
      setAsking(undefined);
      if (asking && replace) void guarded(() => write(asking));
    },
  };
}
