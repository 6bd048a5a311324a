import { SETTINGS_NAMESPACE, settingsFrom, type Settings } from "./kept-settings";

/** The part that keeps our settings, where there is one, and what it holds. */
export async function keptIn(
  context: Excel.RequestContext,
): Promise<{ readonly part?: Excel.CustomXmlPart; readonly settings: Settings }> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const [part] = parts.items;
  if (!part) return { settings: {} };
  const xml = part.getXml();
  await context.sync();
  return { part, settings: settingsFrom(xml.value) };
}
