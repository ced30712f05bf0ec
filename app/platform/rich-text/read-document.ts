import { cleanText } from "./clean-text";
import type { RichMark, RichNode, RichText, RichValue } from "./document";
import { RichTextProblem } from "./problem";
import { type MarkRule, markRules, type NodeRule, nodeRules } from "./schema";

/** A text nests at most this deep; its document is the first level. */
export const DEEPEST = 20;
/** A text has at most this many nodes, where nothing else is said. */
export const MOST_NODES = 20_000;

/** Where in a text the reader stands; `reading` counts for the text as a whole. */
type Here = { parent: string; depth: number; reading: { nodes: number; most: number } };
type Loose = { [name: string]: unknown };

/** Reads an unknown value node by node against the schema; what it returns is new and holds nothing else. */
export function readDocument(value: unknown, mostNodes = MOST_NODES): RichText {
  if (!isLoose(value) || value.type !== "doc" || !Array.isArray(value.content))
    throw new RichTextProblem("not-a-document");
  const content = readChildren(value.content, { parent: "doc", depth: 2, reading: { nodes: 0, most: mostNodes } });
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function readChildren(values: unknown, here: Here): RichNode[] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values)) throw new RichTextProblem("not-a-document", `the content of ${here.parent}`);
  const children: RichNode[] = [];
  for (const value of values as unknown[]) {
    const child = readNode(value, here);
    if (child) children.push(child);
  }
  return children;
}

function readNode(value: unknown, here: Here): RichNode | undefined {
  const { parent, depth, reading } = here;
  if (!isLoose(value) || typeof value.type !== "string") throw new RichTextProblem("not-a-document", `in ${parent}`);
  if (depth > DEEPEST) throw new RichTextProblem("too-deep");
  if (++reading.nodes > reading.most) throw new RichTextProblem("too-many-nodes");
  const name = value.type;
  const allowed = ruleOf(nodeRules, parent)?.holds;
  if (name === "text") {
    if (allowed !== "inline" && allowed !== "text") throw new RichTextProblem("misplaced-node", `text in ${parent}`);
    return readText(value, allowed === "text");
  }
  const rule = ruleOf(nodeRules, name);
  if (!rule) throw new RichTextProblem("unknown-node", name.slice(0, 40));
  if (rule.place !== allowed) throw new RichTextProblem("misplaced-node", `${name} in ${parent}`);
  return complete(value, rule, { parent: name, depth: depth + 1, reading });
}

/** The node itself; `inside` is where its children stand. */
function complete(value: Loose, rule: NodeRule, inside: Here): RichNode | undefined {
  const name = inside.parent;
  const attrs = readAttributes(value.attrs, rule);
  if (!attrs) return name === "mention" ? remainingName(value.attrs) : undefined;
  const node: RichNode = { type: name };
  if (name === "heading") attrs.level ??= 2;
  if (Object.keys(attrs).length > 0) node.attrs = attrs;
  if (rule.place === "inline") {
    const marks = readMarks(value.marks);
    if (marks.length > 0) node.marks = marks;
  }
  if (!rule.holds) return node;
  const content = readChildren(value.content, inside);
  if (rule.filled && content.length === 0) {
    if (rule.holds !== "block") return undefined;
    content.push({ type: "paragraph" });
  }
  if (name === "listItem" && content[0]?.type !== "paragraph") content.unshift({ type: "paragraph" });
  if (content.length > 0) node.content = content;
  return node;
}

function readText(value: Loose, bare: boolean): RichNode | undefined {
  const text = typeof value.text === "string" ? cleanText(value.text) : "";
  if (text === "") return undefined;
  const marks = bare ? [] : readMarks(value.marks);
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}

function readMarks(values: unknown): RichMark[] {
  if (!Array.isArray(values)) return [];
  const marks = new Map<string, RichMark>();
  for (const value of (values as unknown[]).slice(0, 20)) {
    if (!isLoose(value) || typeof value.type !== "string") continue;
    const rule = ruleOf(markRules, value.type);
    const attrs = rule && readAttributes(value.attrs, rule);
    if (!attrs) continue;
    marks.set(value.type, Object.keys(attrs).length > 0 ? { type: value.type, attrs } : { type: value.type });
  }
  return Object.keys(markRules).flatMap((name) => marks.get(name) ?? []);
}

/** The attributes that the rule knows, or undefined when one that it needs is missing. */
function readAttributes(value: unknown, rule: MarkRule): { [name: string]: RichValue } | undefined {
  const attrs: { [name: string]: RichValue } = {};
  const given = isLoose(value) ? value : {};
  for (const [name, read] of Object.entries(rule.attributes)) {
    const kept = Object.hasOwn(given, name) ? read(given[name]) : undefined;
    if (kept !== undefined) attrs[name] = kept;
    else if (rule.needs?.includes(name)) return undefined;
  }
  return attrs;
}

function remainingName(attrs: unknown): RichNode | undefined {
  const label = isLoose(attrs) && typeof attrs.label === "string" ? cleanText(attrs.label.slice(0, 120)).trim() : "";
  return label === "" ? undefined : { type: "text", text: label };
}

const ruleOf = <Rule>(rules: Record<string, Rule>, name: string): Rule | undefined =>
  Object.hasOwn(rules, name) ? rules[name] : undefined;

const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);
