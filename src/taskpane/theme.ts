import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme,
} from "@fluentui/react-components";

export type ThemeName = "light" | "dark";

/** The brand's deep teal, from near black to near white. */
const teal: BrandVariants = {
  10: "#020f11",
  20: "#041d20",
  30: "#05282c",
  40: "#062f33",
  50: "#07373c",
  60: "#083f44",
  70: "#0a474d",
  80: "#0b4f55",
  90: "#0f6268",
  100: "#24797e",
  110: "#4f9a9e",
  120: "#6fadb1",
  130: "#8cc0c2",
  140: "#a6d0d1",
  150: "#b9d9da",
  160: "#dcecec",
};

const fontFamilyBase =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';
const fontFamilyMonospace = 'Consolas, "SFMono-Regular", Menlo, "Liberation Mono", monospace';

const light: Theme = { ...createLightTheme(teal), fontFamilyBase, fontFamilyMonospace };

/** On a dark page the lighter teals carry the text, a button stands off the page, a mark does not glare. */
const dark: Theme = {
  ...createDarkTheme(teal),
  fontFamilyBase,
  fontFamilyMonospace,
  colorPaletteYellowBackground2: "#574f00",
  colorBrandBackground: teal[100],
  colorBrandBackgroundHover: teal[90],
  colorBrandBackgroundPressed: teal[80],
  colorBrandForeground1: teal[130],
  colorBrandForeground2: teal[140],
  colorBrandForegroundLink: teal[130],
  colorBrandForegroundLinkHover: teal[140],
  colorBrandForegroundLinkPressed: teal[150],
  colorCompoundBrandForeground1: teal[130],
  colorCompoundBrandStroke: teal[120],
};

export const themes: Readonly<Record<ThemeName, Theme>> = { light, dark };

/** The agreement's own words stand in a serif. */
export const serif = 'Georgia, "Times New Roman", "Liberation Serif", serif';
