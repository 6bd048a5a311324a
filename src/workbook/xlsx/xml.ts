/** An element of XML as it was read: its name without prefix, attributes, children and own text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** Characters XML 1.0 has no place for: controls but for tab, line feed and carriage return. */
const isForbidden = (character: string): boolean =>
  (character < " " && !"\t\n\r".includes(character)) || /[\ufffe\uffff]/.test(character);

export const escaped = (text: string): string =>
  [...text]
    .filter((each) => !isForbidden(each))
    .join("")
    .replace(/[&<>"]/g, (mark) => MARKS[mark]!);

/** An element as text; `content` is XML already. */
export function element(name: string, attributes: Attributes, content = ""): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join("");
  return content === "" ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const declared = (xml: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[name as string] ?? (whole as string);
    return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex as string, 16));
  });

interface Open {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
  text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<!DOCTYPE[^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

const bare = (name: string) => name.replace(/^.*:/, "");

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(ATTRIBUTE)].map(([, key = "", double, single]) => [
      key,
      unescaped(double ?? single ?? ""),
    ]),
  );

/** Reads XML into its root element. Throws where a tag is closed that is not open, or none is. */
export function parsed(xml: string): Element {
  const root: Open = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [, cdata, closing, name, attributes = "", empty, text] of xml.matchAll(TOKEN)) {
    const innermost = open.at(-1)!;
    if (cdata !== undefined) innermost.text += cdata;
    else if (text !== undefined) innermost.text += unescaped(text);
    else if (name === undefined) continue;
    else if (closing) {
      if (open.length < 2 || innermost.name !== bare(name))
        throw new Error(`</${name}> is not open.`);
      open.pop();
    } else {
      const started: Open = {
        name: bare(name),
        attributes: attributesOf(attributes),
        children: [],
        text: "",
      };
      innermost.children.push(started);
      if (!empty) open.push(started);
    }
  }
  const [first] = root.children;
  if (!first || open.length > 1) throw new Error("The XML is not whole.");
  return first;
}

/** Whether an attribute that says yes or no says yes. */
export const isOn = (value: string | undefined): boolean => value === "1" || value === "true";

export const childrenNamed = (parent: Element | undefined, name: string): readonly Element[] =>
  parent?.children.filter((each) => each.name === name) ?? [];

export const childNamed = (parent: Element | undefined, name: string): Element | undefined =>
  childrenNamed(parent, name)[0];
