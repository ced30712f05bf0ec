import * as Y from "yjs";
import { DEEPEST } from "~/platform/rich-text/read-document";
import { fits, type Place } from "./judge-content";
import { KnownStructs } from "./known-structs";

type Fault = "broken" | "unfit" | "behind";

/** What is to be thought of an update: what it brings, and from whose pens, or why it is not taken. */
export type Verdict =
  | { fault: Fault }
  | { fault: undefined; clients: number[]; brings: boolean; structs: KnownStructs };

/**
 * Reads an update against what is known of the text, without touching it. `broken`: nobody's editor writes that.
 * `behind`: it builds on changes we do not have. `unfit`: it would put into the text what the schema does not allow.
 */
export function judgeUpdate(known: KnownStructs, update: Uint8Array): Verdict {
  try {
    return judge(known, update);
  } catch {
    return { fault: "broken" };
  }
}

function judge(known: KnownStructs, update: Uint8Array): Verdict {
  const { structs, ds } = Y.decodeUpdate(update);
  const own = new KnownStructs(known.doc, known);
  const fresh: Y.Item[] = [];
  for (const struct of structs) {
    const expected = own.next(struct.id.client);
    if (struct.id.clock + struct.length <= expected) continue;
    if (!(struct instanceof Y.Item)) return { fault: "broken" };
    if (struct.id.clock > expected) return { fault: "behind" };
    own.add(struct);
    fresh.push(struct);
  }
  const places = new Places(own);
  for (const item of fresh) {
    const place = places.of(item);
    if (typeof place === "string") return { fault: place };
    if ((place.key === null && place.depth >= DEEPEST) || !fits(item.content, place)) return { fault: "unfit" };
  }
  let deletes = false;
  for (const [client, ranges] of ds.clients)
    for (const { clock, len } of ranges) {
      if (clock + len > own.next(client)) return { fault: "behind" };
      deletes ||= !isDeleted(known, Y.createID(client, clock), len);
    }
  const clients = [...new Set(fresh.map(({ id }) => id.client))];
  return { fault: undefined, clients, brings: deletes || fresh.length > 0, structs: own };
}

/** Whether all of a range is gone already. */
function isDeleted(known: KnownStructs, { client, clock }: Y.ID, length: number): boolean {
  for (let at = clock; at < clock + length; ) {
    const item = known.find(Y.createID(client, at));
    if (!item?.deleted) return false;
    at = item.id.clock + item.length;
  }
  return true;
}

/** Finds where items stand: an item says so itself, or stands where its neighbour does. */
class Places {
  private readonly found = new Map<Y.Item, Place>();

  constructor(private readonly known: KnownStructs) {}

  of(item: Y.Item): Place | Fault {
    const passed = new Set<Y.Item>();
    let at = item;
    let place = this.stated(at);
    while (!place) {
      if (passed.has(at)) return "broken";
      passed.add(at);
      const neighbour = at.origin ?? at.rightOrigin;
      if (!neighbour) return "broken";
      if (neighbour.client === at.id.client && neighbour.clock >= at.id.clock) return "broken";
      const next = this.known.find(neighbour);
      if (!next) return "behind";
      at = next;
      place = this.stated(at);
    }
    if (typeof place === "string") return place;
    for (const one of passed) this.found.set(one, place);
    return place;
  }

  /** Where an item stands that needs no neighbour for it. */
  private stated(item: Y.Item): Place | Fault | undefined {
    const found = this.found.get(item);
    if (found) return found;
    const parent: unknown = item.parent;
    if (parent === null) return undefined;
    const place = parent instanceof Y.AbstractType ? this.inType(parent) : this.inNamed(parent);
    if (typeof place === "string") return place;
    const keyed = { ...place, key: item.parentSub };
    this.found.set(item, keyed);
    return keyed;
  }

  private inNamed(parent: unknown): Omit<Place, "key"> | Fault {
    if (parent === "body") return { node: "doc", depth: 1, marks: true };
    if (typeof parent === "string") return "unfit";
    if (!(parent instanceof Y.ID)) return "broken";
    const holder = this.known.find(parent);
    if (!holder) return "behind";
    if (!(holder.content instanceof Y.ContentType)) return "broken";
    return this.inside(holder, holder.content.type);
  }

  private inType(type: Y.AbstractType<unknown>): Omit<Place, "key"> | Fault {
    const holder = type._item;
    if (!holder)
      return type === this.known.doc.getXmlFragment("body") ? { node: "doc", depth: 1, marks: true } : "broken";
    return this.inside(holder, type);
  }

  private inside(holder: Y.Item, type: unknown): Omit<Place, "key"> | Fault {
    const around = this.of(holder);
    if (typeof around === "string") return around;
    const depth = around.depth + 1;
    if (depth > DEEPEST + 2) return "broken";
    if (type instanceof Y.XmlText) return { node: "#text", depth: around.depth, marks: around.node !== "codeBlock" };
    return type instanceof Y.XmlElement ? { node: type.nodeName, depth, marks: true } : "broken";
  }
}
