import * as Y from "yjs";
import { atomsOf } from "./atoms";
import { bodyOf } from "./pieces";

type Renaming = { from: { handle: string; name: string }; to: { handle: string; name: string } };

/**
 * Has every mention of somebody in a shared text, deleted ones too, say another name, in the very places where the first one
 * was written: whoever put the mention in still did. Tells whether there was one. Copies that are open elsewhere must begin anew.
 */
export function renameMentions(doc: Y.Doc, { from, to }: Renaming): boolean {
  let found = false;
  for (const atom of atomsOf(bodyOf(doc))) {
    const written = attributeItems(atom);
    if (!written.some(({ arr }) => arr.includes(from.handle))) continue;
    found = true;
    for (const content of written)
      content.arr = content.arr.map((value: unknown) =>
        value === from.handle ? to.handle : value === from.name ? to.name : value,
      );
  }
  return found;
}

/** All that its attributes say and said. */
function attributeItems(atom: Y.XmlElement): Y.ContentAny[] {
  const all: Y.ContentAny[] = [];
  for (const newest of atom._map.values())
    for (let item: Y.Item | null = newest; item !== null; item = item.left)
      if (item.content instanceof Y.ContentAny) all.push(item.content);
  return all;
}
