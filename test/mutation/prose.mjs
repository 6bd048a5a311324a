import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin";

/** The steps and facts of a rule say what they are called and which words they follow. */
const NAMING = new Set(["line", "payment", "says", "alike", "rows", "number", "amount", "date"]);
const NAMED = new Set(["label", "needs", "name", "source", "unverified", "otherwise"]);

const isProse = ({ node, parent }) =>
  (node.type === "StringLiteral" || node.type === "TemplateLiteral") &&
  ((parent.type === "CallExpression" && NAMING.has(parent.callee.name)) ||
    (parent.type === "ObjectProperty" && NAMED.has(parent.key.name)));

/**
 * Titles, authorities and sentences in rules and tables of law: words printed beside a figure, which no
 * figure hangs on. Other tests hold them against the agreement.
 */
const prose = {
  shouldIgnore: (path) => (isProse(path) ? "words printed beside a figure" : undefined),
};

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, "prose", prose)];
