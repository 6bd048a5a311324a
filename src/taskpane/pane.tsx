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

/**
 * Puts the pane into an element, beside any workbook that answers through a port. Until it is given a
 * theme it follows the system's.
 */
export function mountPane(
  element: HTMLElement,
  port: WorkbookPort,
  { theme }: { readonly theme?: ThemeName } = {},
): MountedPane {
  const root = createRoot(element);
  const systemDark = matchMedia("(prefers-color-scheme: dark)");
  let chosen = theme;
  const show = () =>
    root.render(<Themed theme={chosen ?? (systemDark.matches ? "dark" : "light")} port={port} />);
  systemDark.addEventListener("change", show);
  show();
  return {
    setTheme(name) {
      chosen = name;
      show();
    },
    unmount() {
      systemDark.removeEventListener("change", show);
      root.unmount();
    },
  };
}
