import * as Y from "yjs";
import { bodyOf } from "~/platform/collaboration/body";
import type { Chance } from "../chance";

const words = ["ลูกสุนัข ", "อาหาร ", "กินวันละ ", "สามมื้อ ", "vet ", "puppy ", "sleeps ", "น้ำสะอาด "];

/** Changes a text the way somebody might: types, deletes, emphasises, adds or removes a paragraph or a heading. */
export function randomEdit(doc: Y.Doc, chance: Chance): void {
  const body = bodyOf(doc);
  const text = someText(body, chance);
  const act = chance.next();
  if (!text || act < 0.12 || body.length < 3) {
    const block = new Y.XmlElement(chance.happens(0.2) ? "heading" : "paragraph");
    if (block.nodeName === "heading") block.setAttribute("level", 2 as never);
    block.insert(0, [new Y.XmlText(chance.one(words))]);
    body.insert(chance.below(body.length + 1), [block]);
  } else if (act < 0.68) text.insert(chance.below(text.length + 1), chance.one(words));
  else if (act < 0.86) {
    const at = chance.below(text.length + 1);
    text.delete(at, Math.min(text.length - at, chance.below(8)));
  } else if (act < 0.96) {
    const at = chance.below(text.length + 1);
    text.format(at, Math.min(text.length - at, chance.below(9)), { bold: chance.happens(0.6) ? {} : null });
  } else if (body.length > 12) body.delete(chance.below(body.length), 1);
}

function someText(body: Y.XmlFragment, chance: Chance): Y.XmlText | undefined {
  if (body.length === 0) return undefined;
  const block = body.get(chance.below(body.length));
  const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
  return text instanceof Y.XmlText ? text : undefined;
}
