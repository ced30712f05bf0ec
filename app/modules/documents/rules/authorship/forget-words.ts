import * as Y from "yjs";
import { forgetItems } from "~/platform/collaboration/forgetting";
import { bodyOf, piecesOf, textsOf } from "./pieces";
import type { TheirWords } from "./their-words";

/**
 * Takes the deleted words of some pens out of a shared text for good: what they put in themselves, what others had moved in
 * their name, what others had put in that says the same, and what they had put into names and pictures.
 */
export function forgetWords(doc: Y.Doc, pens: ReadonlySet<number>, theirs: TheirWords): void {
  const meant = new Set<string>();
  for (const text of textsOf(bodyOf(doc)))
    for (const piece of piecesOf(text))
      if (piece.deleted && (theirs.wrote(piece) || theirs.areIn(piece.text))) meant.add(nameOf(piece));
  const values = new Set<string>();
  for (const item of itemsOf(doc))
    if (item.deleted && pens.has(item.id.client)) for (const value of valuesOf(item)) values.add(value);
  forgetItems(
    doc,
    (item) =>
      pens.has(item.id.client) || meant.has(nameOf(item.id)) || valuesOf(item).some((value) => values.has(value)),
  );
}

const nameOf = ({ client, clock }: { client: number; clock: number }): string => `${client} ${clock}`;

function* itemsOf({ store }: Y.Doc): Generator<Y.Item> {
  for (const structs of store.clients.values()) for (const item of structs) if (item instanceof Y.Item) yield item;
}

/** What an attribute says in words: an address, a name, a description. */
const valuesOf = ({ content }: Y.Item): string[] =>
  content instanceof Y.ContentAny
    ? content.arr.flatMap((value: unknown) => (typeof value === "string" && value.length >= 4 ? value : []))
    : [];
