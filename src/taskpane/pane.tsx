import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { WorkbookPort } from "../workbook/port";
import { App } from "./app";
import { themes, type ThemeName } from "./theme";

const useStyles = makeStyles({
  provider: {
    minHeight: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
    "& > *": { flexGrow: 1 },
  },
});

function Themed({ theme, port }: { readonly theme: ThemeName; readonly port: WorkbookPort }) {
  return (
    <FluentProvider theme={themes[theme]} className={useStyles().provider}>
      <App port={port} />
    </FluentProvider>
  );
}

export interface MountedPane {
  setTheme(theme: ThemeName): void;
  unmount(): void;
}

/** Puts the pane into an element, beside any workbook that answers through a port. */
export function mountPane(
  element: HTMLElement,
  port: WorkbookPort,
  { theme = "light" }: { readonly theme?: ThemeName } = {},
): MountedPane {
  const root = createRoot(element);
  const show = (name: ThemeName) => root.render(<Themed theme={name} port={port} />);
  show(theme);
  return { setTheme: show, unmount: () => root.unmount() };
}
