import type { RichNode, RichText } from "./document";

/** The handles of everybody mentioned in a text, each once, in order. */
export function mentionedHandles(text: RichText): string[] {
  const handles = new Set<string>();
  const visit = (node: RichNode) => {
    if (node.type === "mention" && typeof node.attrs?.id === "string") handles.add(node.attrs.id);
    node.content?.forEach(visit);
  };
  visit(text);
  return [...handles];
}
