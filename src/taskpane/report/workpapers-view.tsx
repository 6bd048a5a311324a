import { Tab, TabList } from "@fluentui/react-components";
import { useId, useState, type ComponentType } from "react";
import type { Workpapers } from "../../agreement/define-workpapers";
import type { FactRows } from "../../functions/workpapers/facts";
import { Compare } from "../compare/compare";
import { Pictures } from "../pictures/pictures";
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
  const [chosen, setChosen] = useState<ViewId>("report");
  const { View } = views.find((view) => view.id === chosen) ?? views[0];
  return (
    <>
      <TabList
        size="small"
        selectedValue={chosen}
        onTabSelect={(_, { value }) => setChosen(value as ViewId)}
        aria-label="Drawn up from the facts"
      >
        {views.map(({ id: value, title }) => (
          <Tab key={value} value={value} id={`${id}-${value}`} aria-controls={`${id}-view`}>
            {title}
          </Tab>
        ))}
      </TabList>
      <div
        id={`${id}-view`}
        role="tabpanel"
        aria-labelledby={`${id}-${chosen}`}
        style={{ display: "contents" }}
      >
        <View workpapers={workpapers} facts={facts} />
      </div>
    </>
  );
}
