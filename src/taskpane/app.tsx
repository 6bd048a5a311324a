import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { callsUs } from "../workbook/portable";
import type { Contents, WorkbookPort } from "../workbook/port";
import { useDateSystem } from "./date-system";
import { DateSystemWarning } from "./date-system-warning";
import { emptyForm, type Form } from "./form/form";
import { PaneContext, type Page, type Pane } from "./pane-context";
import { PlaceTabs, panelProps } from "./place-tabs";
import { places, type PlaceId } from "./places";
import { useAlone } from "./use-alone";
import { useHelp } from "./use-help";
import { useKeepsFacts } from "./use-kept-facts";
import { useSelection } from "./use-selection";

const useStyles = makeStyles({
  root: { flexGrow: 1, display: "flex", flexDirection: "column" },
  place: { flexGrow: 1, display: "flex", flexDirection: "column", minWidth: 0 },
  foot: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/**
 * Where the pane opens: on the working of a call that is selected, on a package that was begun, otherwise
 * at the beginning.
 */
function placeFor({ formulas }: Contents, keepsFacts: boolean): PlaceId {
  if (callsUs(String(formulas[0]?.[0] ?? ""))) return "explain";
  return keepsFacts ? "package" : places[0].id;
}

/** The pane: its places as tabs, the one in view, the legal note. */
export function App({ port: workbook }: { readonly port: WorkbookPort }) {
  const styles = useStyles();
  const { port, mustWarn, allow } = useDateSystem(workbook);
  const help = useHelp();
  const { refresh, contents, version } = useSelection(port);
  const [chosen, setChosen] = useState<PlaceId>();
  const [opensOn, setOpensOn] = useState<PlaceId>();
  const keepsFacts = useKeepsFacts(port);
  if (contents && keepsFacts !== undefined && !opensOn) {
    setOpensOn(placeFor(contents, keepsFacts));
  }
  const placeId = chosen ?? opensOn ?? places[0].id;
  const [page, setPage] = useState<Page>({ is: "contents" });
  const { isBusy, alone } = useAlone();
  const [forms, setForms] = useState<Readonly<Record<string, Form>>>({});
  const pane = useMemo<Pane>(
    () => ({
      port,
      help,
      selection: { ...(contents ? { contents } : {}), version },
      refresh,
      page,
      open(next) {
        setChosen(places[0].id);
        setPage(next);
      },
      turnTo: setChosen,
      keepsFacts: keepsFacts ?? false,
      formOf: (name) => forms[name] ?? emptyForm,
      enter: (name, form) => setForms((before) => ({ ...before, [name]: form })),
      isBusy,
      alone,
    }),
    [port, help, contents, version, refresh, page, keepsFacts, forms, isBusy, alone],
  );
  const { View } = places.find(({ id }) => id === placeId) ?? places[0];
  return (
    <PaneContext.Provider value={pane}>
      <div
        className={styles.root}
        onFocus={({ currentTarget, relatedTarget }) => {
          const isComingIn = !currentTarget.contains(relatedTarget);
          if (isComingIn) refresh();
        }}
      >
        <PlaceTabs selected={placeId} onSelect={setChosen} />
        {mustWarn && <DateSystemWarning onAllow={allow} />}
        <div className={styles.place} {...panelProps(placeId)}>
          <View />
        </div>
        <footer className={styles.foot}>Not legal or tax advice.</footer>
      </div>
    </PaneContext.Provider>
  );
}
