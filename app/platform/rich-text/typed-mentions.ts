import type { RichNode, RichText } from "./document";

// An address of a mailbox or a path is no mention; Thai letters may stand right before the sign.
const TYPED = /(?<![A-Za-z0-9_.@/-])@([A-Za-z0-9][A-Za-z0-9_-]{0,63})/g;
const MOST_HANDLES = 20;

/** The handles typed as "@handle" in a text that came from a plain text area, in small letters, each once, at most twenty. */
export function typedHandles(text: RichText): string[] {
  const handles = new Set<string>();
  visitRuns(text, (run) => {
    for (const [, handle = ""] of run.matchAll(TYPED)) handles.add(handle.toLowerCase());
  });
  return [...handles].slice(0, MOST_HANDLES);
}

/** The text with those typed handles turned into mentions whose people are known by handle in small letters; all else stays as typed. */
export function withMentions(text: RichText, people: ReadonlyMap<string, { handle: string; name: string }>): RichText {
  const changed = (node: RichNode): RichNode[] => {
    if (isRun(node)) return split(node, people);
    if (node.type === "codeBlock" || !node.content) return [node];
    return [{ ...node, content: node.content.flatMap(changed) }];
  };
  return { ...text, content: text.content.flatMap(changed) };
}

/** Plain words: what stands in code or in a link is not read for mentions. */
function isRun(node: RichNode): node is RichNode & { text: string } {
  return node.text !== undefined && !node.marks?.some((mark) => mark.type === "code" || mark.type === "link");
}

function visitRuns(node: RichNode, visit: (text: string) => void): void {
  if (isRun(node)) visit(node.text);
  else if (node.type !== "codeBlock") for (const child of node.content ?? []) visitRuns(child, visit);
}

function split(
  node: RichNode & { text: string },
  people: ReadonlyMap<string, { handle: string; name: string }>,
): RichNode[] {
  const parts: RichNode[] = [];
  let from = 0;
  const keep = (until: number) => {
    if (until > from) parts.push({ ...node, text: node.text.slice(from, until) });
  };
  for (const match of node.text.matchAll(TYPED)) {
    const person = people.get((match[1] ?? "").toLowerCase());
    if (!person) continue;
    keep(match.index);
    parts.push({ type: "mention", attrs: { id: person.handle, label: person.name } });
    from = match.index + match[0].length;
  }
  keep(node.text.length);
  return parts;
}
