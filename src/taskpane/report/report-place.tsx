import { ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

const SampleWorkpapers = lazy(() => import("./sample-workpapers"));

/** The report and what goes with it; loaded when it is opened. */
export const ReportPlace = () => (
  <Suspense fallback={<ProgressBar aria-label="Opening the report" />}>
    <SampleWorkpapers />
  </Suspense>
);
