import * as Y from "yjs";
import { bodyOf, WRITTEN } from "./pieces";

/** What stands for words though nobody types in it: a name, or a picture with the words that describe it. */
export type Atom = Y.XmlElement<Record<string, string>>;

/** Where its words stand: in the first of these attributes that says any. */
const wording: Record<string, readonly string[]> = { mention: ["label", "id"], image: ["alt"] };

export const isAtom = (type: unknown): type is Atom =>
  type instanceof Y.XmlElement && Object.hasOwn(wording, type.nodeName);

/** All names and pictures of a document from the top, deleted ones too. */
export function* atomsOf(parent: Y.XmlFragment): Generator<Atom> {
  for (let item = parent._start; item !== null; item = item.right) {
    if (!(item.content instanceof Y.ContentType)) continue;
    const { type } = item.content;
    if (isAtom(type)) yield type;
    else if (type instanceof Y.XmlFragment) yield* atomsOf(type);
  }
}

/** The words it stands for, and the client that put them there; the words may be none. */
export function wordedBy(atom: Atom): { text: string; client: number } {
  for (const name of wording[atom.nodeName] ?? []) {
    const text = attributeOf(atom, name);
    const client = atom._map.get(name)?.id.client;
    if (typeof text === "string" && text !== "" && client !== undefined) return { text, client };
  }
  return { text: "", client: atom._item?.id.client ?? -1 };
}

/** The client that its mark names; only whoever put it in may mark it. */
export function claimOf(atom: Atom): number | null {
  const value = attributeOf(atom, WRITTEN);
  const isOwn = atom._map.get(WRITTEN)?.id.client === wordedBy(atom).client;
  return isOwn && typeof value === "string" ? Number(value) : null;
}

/** Two of them that say the same of the same are one that was moved. */
export const sameness = (atom: Atom): string =>
  JSON.stringify([atom.nodeName, attributeOf(atom, "src"), attributeOf(atom, "id"), wordedBy(atom).text]);

/** Who put each of them in first: its client, unless its mark names another who really had put in the same. */
export function firstPlacers(doc: Y.Doc): (atom: Atom) => number {
  const placers = new Map<string, Set<number>>();
  for (const atom of atomsOf(bodyOf(doc))) {
    const { client } = wordedBy(atom);
    if ((claimOf(atom) ?? client) !== client) continue;
    const same = sameness(atom);
    placers.set(same, (placers.get(same) ?? new Set()).add(client));
  }
  return (atom) => {
    const claim = claimOf(atom);
    return claim !== null && placers.get(sameness(atom))?.has(claim) ? claim : wordedBy(atom).client;
  };
}

/** What an attribute says; a deleted node took its attributes with it, and they say what they said. */
function attributeOf(atom: Atom, name: string): unknown {
  const item = atom._map.get(name);
  if (!item || (item.deleted && !atom._item?.deleted)) return null;
  return item.content instanceof Y.ContentAny ? item.content.arr.at(-1) : null;
}
