import { ProgressBar } from "@fluentui/react-components";
import { lazy, Suspense } from "react";

const PackageView = lazy(() => import("./package-view"));

/** The guided package and what goes with it; loaded when it is opened. */
export const PackagePlace = () => (
  <Suspense fallback={<ProgressBar aria-label="Opening the package" />}>
    <PackageView />
  </Suspense>
);
