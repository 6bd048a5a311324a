import { childrenNamed, declared, element, escaped, parsed } from "./xlsx/xml";

/** The namespace of the one custom XML part in which a workbook keeps what the pane asks it to. */
export const SETTINGS_NAMESPACE = "urn:comp-clauses:settings";

export type Settings = Readonly<Record<string, string>>;

/** The part's XML, a setting an element. */
export const settingsXml = (settings: Settings): string =>
  declared(
    element(
      "settings",
      { xmlns: SETTINGS_NAMESPACE },
      Object.entries(settings)
        .map(([name, text]) => element("setting", { name }, escaped(text)))
        .join(""),
    ),
  );

/** The settings a part holds; one that cannot be read holds none. */
export function settingsFrom(xml: string): Settings {
  try {
    const root = parsed(xml);
    if (root.name !== "settings" || root.attributes["xmlns"] !== SETTINGS_NAMESPACE) return {};
    return Object.fromEntries(
      childrenNamed(root, "setting").flatMap(({ attributes: { name }, text }) =>
        name === undefined ? [] : [[name, text] as const],
      ),
    );
  } catch {
    return {};
  }
}

/** Settings with one of them set, or removed. */
export function withSetting(settings: Settings, name: string, text: string | undefined): Settings {
  const others = Object.entries(settings).filter(([each]) => each !== name);
  return Object.fromEntries(text === undefined ? others : [...others, [name, text]]);
}
