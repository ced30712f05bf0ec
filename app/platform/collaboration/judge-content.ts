import * as Y from "yjs";
import { ownFile, safeHref } from "~/platform/rich-text/safe-links";
import { HANDLE, markRules, nodeRules } from "~/platform/rich-text/schema";

/** Where something stands: in a node or in its words, under the name of an attribute if it is one. */
export type Place = { node: string; key: string | null; depth: number; marks: boolean };

type Test = (value: unknown) => boolean;
const text =
  (longest: number): Test =>
  (value) =>
    value === null || (typeof value === "string" && value.length <= longest);
const whole =
  (least: number, most: number): Test =>
  (value) =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
const size: Test = (value) => whole(0, 20_000)(value) || (typeof value === "string" && /^\d{1,5}(%|px)?$/.test(value));
const pen: Test = (value) => typeof value === "string" && /^\d{1,10}$/.test(value);
const cell: Record<string, Test> = {
  colspan: whole(1, 20),
  rowspan: whole(1, 100),
  align: (value) => typeof value === "string" && /^(left|center|right|justify)$/.test(value),
};

/** What may stand in the attributes of a node in the text; the editor knows a few that are not stored. */
const attributes: Record<string, Record<string, Test>> = {
  heading: { level: whole(1, 4) },
  orderedList: { start: whole(0, 1_000_000), type: (value) => typeof value === "string" && /^[1aAiI]$/.test(value) },
  codeBlock: { language: text(60) },
  tableCell: cell,
  tableHeader: cell,
  image: {
    src: (value) => ownFile(value) !== undefined,
    alt: text(1000),
    title: text(1000),
    width: size,
    height: size,
    written: pen,
  },
  mention: {
    id: (value) => typeof value === "string" && HANDLE.test(value),
    label: text(200),
    mentionSuggestionChar: (value) => value === "@",
    written: pen,
  },
};

/** Whether the schema lets something stand in a place. */
export function fits(content: unknown, { node, key, marks }: Place): boolean {
  if (content instanceof Y.ContentDeleted) return true;
  if (key !== null) {
    const test = attributes[node]?.[key];
    return test !== undefined && content instanceof Y.ContentAny && content.arr.length === 1 && test(content.arr[0]);
  }
  if (node === "#text")
    return content instanceof Y.ContentString || (marks && content instanceof Y.ContentFormat && isMark(content));
  if (!(content instanceof Y.ContentType)) return false;
  const type: unknown = content.type;
  const holds = nodeRules[node]?.holds;
  if (type instanceof Y.XmlText) return holds === "inline" || holds === "text";
  if (!(type instanceof Y.XmlElement) || type instanceof Y.XmlHook) return false;
  return holds !== undefined && Object.hasOwn(nodeRules, type.nodeName) && nodeRules[type.nodeName]?.place === holds;
}

function isMark(content: Y.ContentFormat): boolean {
  const value: unknown = content.value;
  if (!Object.hasOwn(markRules, content.key) && content.key !== "written") return false;
  if (value === null) return true;
  if (typeof value !== "object") return false;
  const set = Object.entries(value).filter(([, one]) => one !== null && one !== undefined);
  if (content.key === "written") return set.length === 1 && set[0]?.[0] === "hand" && Number.isInteger(set[0][1]);
  if (content.key === "link") return set.length === 1 && set[0]?.[0] === "href" && safeHref(set[0][1]) !== undefined;
  return set.length === 0;
}
