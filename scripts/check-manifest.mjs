#!/usr/bin/env node
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
/** Microsoft's schemas are not ours to ship; where they lie beside the project they are used. */
const schemaFolder =
  process.env.MANIFEST_SCHEMA ?? join(root, "../shared/platform/manifest-schema");

const MAIN_SCHEMA = "OfficeAppManifestV1_1.xsd";
const LONGEST_RESID = 32;
const LONGEST = { "bt:ShortStrings": 125, "bt:LongStrings": 250 };
const LONGEST_TEXT = { DisplayName: 125, ProviderName: 125, Description: 250 };
const VERSION = /^\d+\.\d+\.\d+\.\d+$/;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

const all = (text, pattern) => [...text.matchAll(pattern)];

/** The size a PNG states in its header. */
function pngSize(file) {
  const header = readFileSync(file).subarray(16, 24);
  return { width: header.readUInt32BE(0), height: header.readUInt32BE(4) };
}

function iconFaults(xml, resources, folder) {
  const wanted = [
    ...all(xml, /<IconUrl DefaultValue="([^"]+)"/g).map(([, url]) => [url, 32]),
    ...all(xml, /<HighResolutionIconUrl DefaultValue="([^"]+)"/g).map(([, url]) => [url, 64]),
    ...all(xml, /<bt:Image size="(\d+)" resid="([^"]+)"/g).map(([, size, resid]) => [
      resources.get(resid),
      Number(size),
    ]),
  ];
  return wanted.flatMap(([url, size]) => {
    if (!url) return [];
    const file = join(folder, new URL(url).pathname);
    if (!existsSync(file)) return [`The icon ${url} is not there.`];
    const { width, height } = pngSize(file);
    return width === size && height === size
      ? []
      : [`The icon ${url} is ${width} × ${height}; ${size} × ${size} is needed.`];
  });
}

function textFaults(xml) {
  const [, version = ""] = xml.match(/<Version>([^<]*)<\/Version>/) ?? [];
  const tooLong = Object.entries(LONGEST_TEXT).flatMap(([name, longest]) => {
    const [, value, inside] =
      xml.match(new RegExp(`<${name}(?: DefaultValue="([^"]*)"/>|>([^<]*)<)`)) ?? [];
    return (value ?? inside ?? "").length > longest
      ? [`${name} is longer than ${longest} characters.`]
      : [];
  });
  return VERSION.test(version)
    ? tooLong
    : [`The version ${version} is not four numbers.`, ...tooLong];
}

function stringFaults(xml) {
  return Object.entries(LONGEST).flatMap(([section, longest]) => {
    const [, inside = ""] = xml.match(new RegExp(`<${section}>([\\s\\S]*?)</${section}>`)) ?? [];
    return all(inside, /id="([^"]+)" DefaultValue="([^"]*)"/g)
      .filter(([, , value]) => value.length > longest)
      .map(([, id]) => `The string ${id} is longer than ${longest} characters.`);
  });
}

function runtimeFaults(xml) {
  const runtimes = all(xml, /<Runtime resid="([^"]+)" lifetime="long"\/>/g);
  if (runtimes.length !== 1) return [`There are ${runtimes.length} long-lived runtimes, not one.`];
  const [[, runtime]] = runtimes;
  const pages = [
    ...all(xml, /<Page>\s*<SourceLocation resid="([^"]+)"/g),
    ...all(xml, /<FunctionFile resid="([^"]+)"/g),
    ...all(xml, /<Action xsi:type="ShowTaskpane">[\s\S]*?<SourceLocation resid="([^"]+)"/g),
  ];
  const strays = pages.filter(([, resid]) => resid !== runtime);
  return strays.length || pages.length < 3
    ? ["Functions, commands and pane must all name the runtime's one page."]
    : [];
}

/** What Excel would refuse and no schema sees; `folder` holds the files the manifest names. */
export function semanticFaults(xml, folder) {
  const resources = new Map(
    all(xml, /<bt:(?:Image|Url|String) id="([^"]+)" DefaultValue="([^"]*)"/g).map(
      ([, id, value]) => [id, value],
    ),
  );
  const used = all(xml, /resid="([^"]+)"/g).map(([, resid]) => resid);
  const urls = all(xml, /DefaultValue="([a-z]+:\/\/[^"]*)"/g).map(([, url]) => url);
  const [, id = ""] = xml.match(/<Id>([^<]*)<\/Id>/) ?? [];
  return [
    ...(GUID.test(id) ? [] : [`The id ${id} is not a GUID.`]),
    ...used
      .filter((resid) => !resources.has(resid))
      .map((resid) => `${resid} is named but not defined.`),
    ...[...used, ...resources.keys()]
      .filter((resid) => resid.length > LONGEST_RESID)
      .map((resid) => `${resid} is longer than ${LONGEST_RESID} characters.`),
    ...urls.filter((url) => !url.startsWith("https://")).map((url) => `${url} is not https.`),
    ...textFaults(xml),
    ...stringFaults(xml),
    ...runtimeFaults(xml),
    ...iconFaults(xml, resources, folder),
  ];
}

export const hasSchema = () => existsSync(join(schemaFolder, MAIN_SCHEMA));

/** What Microsoft's schema refuses. */
export async function schemaFaults(xml) {
  const { validateXML } = await import("xmllint-wasm");
  const files = readdirSync(schemaFolder)
    .filter((file) => file.endsWith(".xsd"))
    .map((fileName) => ({
      fileName,
      contents: readFileSync(join(schemaFolder, fileName), "utf8"),
    }));
  const { errors } = await validateXML({
    xml: [{ fileName: "manifest.xml", contents: xml }],
    schema: files.filter(({ fileName }) => fileName === MAIN_SCHEMA),
    preload: files.filter(({ fileName }) => fileName !== MAIN_SCHEMA),
  });
  return errors.map(({ message }) => message);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const file = process.argv[2] ?? join(root, "dist/manifest.xml");
  if (!existsSync(file)) {
    console.error(`There is no ${file}. Run npm run build first, or name another manifest.`);
    process.exit(1);
  }
  const xml = readFileSync(file, "utf8");
  const faults = [
    ...(hasSchema() ? await schemaFaults(xml) : []),
    ...semanticFaults(xml, dirname(file)),
  ];
  if (!hasSchema()) console.log("Microsoft's schemas are not here: their check was skipped.");
  console.log(faults.length ? faults.join("\n") : `${file} is in order.`);
  process.exitCode = faults.length ? 1 : 0;
}
