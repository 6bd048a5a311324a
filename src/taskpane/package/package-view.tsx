import { useId, useState } from "react";
import { workpapers } from "../../agreement";
import type { FactRows } from "../../functions/workpapers/facts";
import type { Sets } from "../../functions/workpapers/switchboard";
import { Compare } from "../compare/compare";
import { Complaint } from "../function/complaint";
import { entryOf } from "../form/example";
import { usePageStyles } from "../page-styles";
import { Pictures } from "../pictures/pictures";
import { ReportView } from "../report/report-view";
import { panelProps, Tabs } from "../tabs";
import { questionGroups } from "./facts";
import { FactsBar } from "./facts-bar";
import { FactsView } from "./facts-view";
import type { Switch } from "./switched";
import { SwitchboardView } from "./switchboard-view";
import { useFacts, type Facts } from "./use-facts";

const tabs = [
  { id: "facts", title: "Facts" },
  { id: "readings", title: "Readings" },
  { id: "report", title: "Report" },
  { id: "pictures", title: "Pictures" },
  { id: "compare", title: "Compare" },
] as const;

type TabId = (typeof tabs)[number]["id"];

/** Enters what a reading sets, as the user would have typed it. */
function switchTo({ form, enter }: Facts, sets: Sets): void {
  const facts = questionGroups().flatMap(({ questions }) => questions.map(({ fact }) => fact));
  const entries = sets.map(([label, value]) => {
    const fact = facts.find((each) => each.label === label)!;
    return [label, value === fact.fallback ? "" : entryOf(fact, value)] as const;
  });
  enter({ ...form, ...Object.fromEntries(entries) });
}

interface DrawnProps {
  readonly tab: TabId;
  readonly rows: FactRows;
  readonly facts: Facts;
}

function Drawn({ tab, rows, facts }: DrawnProps) {
  const [last, setLast] = useState<Switch>();
  switch (tab) {
    case "readings":
      return (
        <SwitchboardView
          rows={rows}
          last={last}
          onSwitch={(sets) => {
            setLast({ sets, before: facts.form });
            switchTo(facts, sets);
          }}
          onUndo={() => {
            if (last) facts.enter(last.before);
            setLast(undefined);
          }}
        />
      );
    case "report":
      return <ReportView workpapers={workpapers} facts={rows} />;
    case "pictures":
      return <Pictures workpapers={workpapers} facts={rows} />;
    default:
      return <Compare workpapers={workpapers} facts={rows} />;
  }
}

/** What keeps the facts from being complete. */
function NotYet({ facts: { outcome } }: { readonly facts: Facts }) {
  const page = usePageStyles();
  if (outcome.is === "reading") return <p className={page.quiet}>Reading the workbook…</p>;
  const complaints = outcome.is === "unfinished" ? outcome.complaints : [];
  return (
    <>
      <p className={page.prose}>
        Answer the questions under Facts first, or fill them with the sample there.
      </p>
      {complaints.map(({ words }) => (
        <Complaint key={words} words={words} />
      ))}
    </>
  );
}

/** The package: its facts asked once, and all that is drawn up from them. */
export default function PackageView() {
  const id = useId();
  const page = usePageStyles();
  const facts = useFacts();
  const [tab, setTab] = useState<TabId>("facts");
  const { rows } = facts;
  return (
    <>
      <div className={page.page}>
        <h2 className={page.title}>Package</h2>
        <Tabs of={id} label="The package" tabs={tabs} selected={tab} onSelect={setTab} />
        <div className={page.section} {...panelProps(id, tab)}>
          {tab === "facts" ? (
            <FactsView facts={facts} />
          ) : rows ? (
            <Drawn tab={tab} rows={rows} facts={facts} />
          ) : (
            <NotYet facts={facts} />
          )}
        </div>
      </div>
      {tab === "facts" && <FactsBar facts={facts} onReport={() => setTab("report")} />}
    </>
  );
}
