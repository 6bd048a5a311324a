import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";
import type { WorkbookPort } from "../workbook/port";
import { App } from "./app";
import { themes, type ThemeName } from "./theme";

const useStyles = makeStyles({
  provider: { minHeight: "100%", display: "flex", flexDirection: "column" },
  pane: {
    flexGrow: 1,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

function Themed({ theme, port }: { readonly theme: ThemeName; readonly port: WorkbookPort }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themes[theme]} applyStylesToPortals={false} className={styles.provider}>
      <div className={mergeClasses(styles.pane, styles[theme])}>
        <App port={port} />
      </div>
    </FluentProvider>
  );
}

export interface MountedPane {
  setTheme(theme: ThemeName): void;
  unmount(): void;
}

const systemTheme = (): ThemeName =>
  matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";

/**
 * Puts the pane into an element, beside any workbook that answers through a port. Without a theme it
 * takes the one the system prefers.
 */
export function mountPane(
  element: HTMLElement,
  port: WorkbookPort,
  { theme = systemTheme() }: { readonly theme?: ThemeName } = {},
): MountedPane {
  const root = createRoot(element);
  const show = (name: ThemeName) => root.render(<Themed theme={name} port={port} />);
  show(theme);
  return { setTheme: show, unmount: () => root.unmount() };
}
