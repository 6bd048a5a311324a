import { ProgressBar } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { packageName, workpapers } from "../../agreement";
import { examplesOf } from "../../agreement/examples";
import type { FactRows } from "../../functions/workpapers/facts";
import { usePageStyles } from "../page-styles";
import { WorkpapersView } from "./workpapers-view";

/** The workpapers of the package's fullest worked case. */
export default function SampleWorkpapers() {
  const page = usePageStyles();
  const [facts, setFacts] = useState<FactRows>();
  useEffect(() => {
    void examplesOf(packageName).then((examples) => {
      const ranges = examples.map(({ call }) => call[1] as FactRows);
      setFacts(ranges.reduce((fullest, each) => (each.length > fullest.length ? each : fullest)));
    });
  }, []);
  if (!facts) return <ProgressBar aria-label="Opening the sample" />;
  return (
    <div className={page.page}>
      <h2 className={page.title}>Report</h2>
      <p className={page.quiet}>Illustrative facts: a worked case of the whole amendment.</p>
      <WorkpapersView workpapers={workpapers} facts={facts} />
    </div>
  );
}
