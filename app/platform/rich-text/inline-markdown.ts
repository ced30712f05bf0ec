import type { RichMark, RichNode } from "./document";

/** Where the words stand: in a block of lines, on a single line, or in a table's cell. */
type Where = "block" | "line" | "cell";

const SIGNS: Record<string, string> = { bold: "**", italic: "*", strike: "~~" };
const TAGS: Record<string, string> = {
  bold: "b",
  italic: "i",
  strike: "s",
  subscript: "sub",
  superscript: "sup",
  kbd: "kbd",
};
const WORD_EDGES = /^[\p{L}\p{M}\p{N}](?:.*[\p{L}\p{M}\p{N}])?$/su;

/** A run of words, breaks and mentions as Markdown. */
export function inlineMarkdown(nodes: readonly RichNode[] | undefined, where: Where): string {
  const written = run(nodes ?? [], { level: 0, before: "", where });
  if (where === "cell") return written.replace(/\n/g, "<br>").trim();
  return escapeLineStarts(written.replace(/(?:\n|<br>)+$/, "").trim());
}

/** How many marks are written already, and what stands before on the line. */
type Place = { level: number; before: string; where: Where };

/** Nodes that share their mark at this level are written within one pair of signs. */
function run(nodes: readonly RichNode[], { level, before, where }: Place): string {
  let written = "";
  for (let n = 0; n < nodes.length; ) {
    const mark = nodes[n]?.marks?.[level];
    let end = n + 1;
    while (mark && end < nodes.length && sameMark(nodes[end]?.marks?.[level], mark)) end++;
    const group = nodes.slice(n, end);
    written += mark
      ? marked(mark, group, { level, before: before + written, where })
      : leaf(group[0], before + written, where);
    n = end;
  }
  return written;
}

function marked(mark: RichMark, group: readonly RichNode[], { level, before, where }: Place): string {
  if (mark.type === "code") return codeSpan(group.map((node) => node.text ?? " ").join(""), where);
  if (mark.type === "link") return link(String(mark.attrs?.href), group, { level, where });
  const inner = run(group, { level: level + 1, before: "", where });
  const [, lead = "", core = "", trail = ""] = /^(\s*)(.*?)(\s*)$/s.exec(inner) ?? [];
  if (core === "") return inner;
  const sign = SIGNS[mark.type];
  const tag = TAGS[mark.type];
  // A sign only opens and closes beside letters; elsewhere, and beside another sign, a tag says the same without doubt.
  if (sign && WORD_EDGES.test(core) && !/[*~]$/.test(before + lead)) return lead + sign + core + sign + trail;
  return tag ? `${lead}<${tag}>${core}</${tag}>${trail}` : inner;
}

function link(href: string, group: readonly RichNode[], { level, where }: { level: number; where: Where }): string {
  const words = run(group, { level: level + 1, before: "", where }).replace(/\n/g, " ");
  const bare = group.length === 1 && group[0]?.text === href && group[0].marks?.length === 1;
  if (bare && /^https?:\/\/[\w./-]+\w$/.test(href)) return href;
  const target = /[()]/.test(href) ? `<${href}>` : href;
  return words.trim() === "" ? words : `[${words}](${where === "cell" ? target.replaceAll("|", "%7C") : target})`;
}

function codeSpan(code: string, where: Where): string {
  const line = code.replace(/\n/g, " ");
  if (line.trim() === "") return line;
  const fence = "`".repeat(Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length)) + 1);
  const padding = /^[`\s]|[`\s]$/.test(line) ? " " : "";
  const span = fence + padding + line + padding + fence;
  return where === "cell" ? span.replaceAll("|", "\\|") : span;
}

function leaf(node: RichNode | undefined, before: string, where: Where): string {
  if (node?.type === "hardBreak") return where === "block" && !/(?:^|\n|<br>)\s*$/.test(before) ? "\n" : "<br>";
  if (node?.type === "mention") {
    return `[@${escapeWords(String(node.attrs?.label || node.attrs?.id), "", where)}](/people/${node.attrs?.id})`;
  }
  return escapeWords(node?.text ?? "", before, where);
}

/** Signs that would mean something in Markdown are escaped, and only those: the text is for reading, too. */
function escapeWords(text: string, before: string, where: Where): string {
  const escaped = text
    .replace(/\n/g, " ")
    .replace(/[\\`*[\]~]/g, "\\$&")
    .replace(/_/g, (sign, at: number, all: string) =>
      /\w/.test(all[at - 1] ?? before.at(-1) ?? " ") && /\w/.test(all[at + 1] ?? " ") ? sign : `\\${sign}`,
    )
    .replace(/!$/, "\\!")
    .replace(/<(?=\S)/g, "\\<")
    .replace(/&(?=#?\w+;)/g, "\\&");
  return where === "cell" ? escaped.replaceAll("|", "\\|") : escaped;
}

const escapeLineStarts = (text: string): string =>
  text.replace(/^(\s*)(#{1,6}(?=\s|$)|[-+=>|]|:(?=-)|(?:\d+)(?=[.)]))/gm, (_, space: string, sign: string) =>
    /^\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`,
  );

const sameMark = (one: RichMark | undefined, other: RichMark): boolean =>
  one?.type === other.type && one.attrs?.href === other.attrs?.href;
