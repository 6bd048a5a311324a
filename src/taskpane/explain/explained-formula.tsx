import { useState } from "react";
import { CallSection } from "./call-section";
import { ExplainedCall } from "./explained-call";
import type { Explained } from "./explained-calls";

/** Every call of a formula: one by itself, several each under a heading, the first of them open. */
export function ExplainedFormula({ calls }: { readonly calls: readonly Explained[] }) {
  const [first] = calls;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set(first ? [first.key] : []));
  if (first && calls.length === 1) return <ExplainedCall call={first} isAmongOthers={false} />;
  const toggle = (key: string) =>
    setOpen((before) => {
      const after = new Set(before);
      if (!after.delete(key)) after.add(key);
      return after;
    });
  return (
    <div>
      {calls.map((call) => (
        <CallSection
          key={call.key}
          call={call}
          isOpen={open.has(call.key)}
          onToggle={() => toggle(call.key)}
        >
          <ExplainedCall call={call} isAmongOthers />
        </CallSection>
      ))}
    </div>
  );
}
