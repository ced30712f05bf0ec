import type * as Y from "yjs";
import { newText, readBody } from "~/platform/collaboration/body";
import type { RichNode, RichText } from "~/platform/rich-text/document";
import { setText } from "../../set-text";
import { bringBack } from "./bring-back";
import type { Hand, Hands, Span } from "./hand";
import { spansOf } from "./spans";
import { takeOut, withoutLines } from "./take-out";

type Kept = { body: RichText; spans: readonly Span[] };

/** What pens put in beside words: the addresses of pictures and the numbers of people they named. */
export type HeldThings = ReadonlySet<string>;

/** A version's text without what some pens wrote in it, and who wrote what is left. */
export function withoutPens(
  { body, spans }: Kept,
  { pens, held, hands }: { pens: ReadonlySet<number>; held: HeldThings; hands: Hands },
): { doc: Y.Doc; spans: Span[] } {
  const doc = newText();
  setText(doc, body);
  const known = withOwn(hands, doc.clientID);
  bringBack(doc, spans, spansOf(doc, known));
  const lines = new Set([...takeOut(doc, pens, (client) => client === doc.clientID), ...linesOf(spans, pens)]);
  setText(doc, withoutLines(withoutHeld(readBody(doc), held), lines));
  return { doc, spans: spansOf(doc, known) };
}

/** What the pens brought along that is no word. */
export function heldIn(texts: readonly RichText[]): Set<string> {
  const found = new Set<string>();
  const visit = (node: RichNode) => {
    const name = nameOf(node);
    if (name) found.add(name);
    for (const child of node.content ?? []) visit(child);
  };
  for (const { content } of texts) for (const node of content) visit(node);
  return found;
}

/** The pen that writes the version down again; whatever it puts in is marked with who wrote it then. */
function withOwn(hands: Hands, clientId: number): Hands {
  const [any] = hands.values();
  if (!any) return hands;
  const own: Hand = { ...any, clientId, restores: true };
  return new Map(hands).set(clientId, own);
}

/** Lines that stand whole from these pens. */
function linesOf(spans: readonly Span[], pens: ReadonlySet<number>): string[] {
  const blocks = new Map<number, Span[]>();
  for (const span of spans) blocks.set(span.block, [...(blocks.get(span.block) ?? []), span]);
  const whole = [...blocks.values()].filter((block) => block.every(({ hand }) => pens.has(hand)));
  return whole.map((block) => block.map(({ text }) => text).join(""));
}

const nameOf = ({ type, attrs }: RichNode): string | null =>
  type === "image" ? `image ${String(attrs?.src)}` : type === "mention" ? `mention ${String(attrs?.id)}` : null;

function withoutHeld(text: RichText, held: HeldThings): RichText {
  const kept = (nodes: readonly RichNode[]): RichNode[] =>
    nodes.flatMap((node) => {
      if (held.has(nameOf(node) ?? "")) return [];
      return node.content ? [{ ...node, content: kept(node.content) }] : [node];
    });
  const content = kept(text.content);
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}
