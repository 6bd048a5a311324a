import { useId, useState, type ComponentType } from "react";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { FactRows } from "../../functions/workpapers/facts";
import { Compare } from "../compare/compare";
import { usePageStyles } from "../page-styles";
import { Pictures } from "../pictures/pictures";
import { panelProps, Tabs } from "../tabs";
import { ReportView } from "./report-view";

interface Drawer {
  readonly workpapers: Workpapers;
  readonly facts: FactRows;
}

const views = [
  { id: "report", title: "Report", View: ReportView },
  { id: "pictures", title: "Pictures", View: Pictures },
  { id: "compare", title: "Compare", View: Compare },
] as const satisfies readonly {
  readonly id: string;
  readonly title: string;
  readonly View: ComponentType<Drawer>;
}[];

type ViewId = (typeof views)[number]["id"];

/** What is drawn up from one set of facts: the report, its pictures, the same under other terms. */
export function WorkpapersView({ workpapers, facts }: Drawer) {
  const id = useId();
  const page = usePageStyles();
  const [chosen, setChosen] = useState<ViewId>("report");
  const { View } = views.find((view) => view.id === chosen) ?? views[0];
  return (
    <>
      <Tabs
        of={id}
        label="Drawn up from the facts"
        tabs={views}
        selected={chosen}
        onSelect={setChosen}
      />
      <div className={page.section} {...panelProps(id, chosen)}>
        <View workpapers={workpapers} facts={facts} />
      </div>
    </>
  );
}
