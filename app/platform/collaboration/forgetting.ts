import * as Y from "yjs";

/**
 * Takes out of a shared text what some deleted items held. Their places stay, numbers and all, as Yjs itself leaves them
 * where it collects what was deleted: so every other replica, position and unsent change still fits.
 */
export function forgetItems({ store }: Y.Doc, isMeant: (item: Y.Item) => boolean): number {
  let forgotten = 0;
  for (const structs of store.clients.values())
    for (const item of structs) {
      if (!(item instanceof Y.Item) || !isForgettable(item) || !isMeant(item)) continue;
      item.gc(store, false);
      forgotten++;
    }
  return forgotten;
}

/** Forgets in a text that is open whatever was forgotten in the same text as it is kept; tells how much that was. */
export function forgetAs(doc: Y.Doc, kept: Y.Doc): number {
  const empty = new Map<number, { from: number; to: number }[]>();
  for (const [client, structs] of kept.store.clients)
    for (const struct of structs)
      if (struct instanceof Y.Item && struct.content instanceof Y.ContentDeleted) {
        const { clock } = struct.id;
        empty.set(client, [...(empty.get(client) ?? []), { from: clock, to: clock + struct.length }]);
      }
  return forgetItems(doc, ({ id: { client, clock }, length }) =>
    (empty.get(client) ?? []).some(({ from, to }) => clock < to && from < clock + length),
  );
}

/** A deleted node holds its children's places: it has no words itself, and stays. */
const isForgettable = ({ deleted, content }: Y.Item): boolean =>
  deleted && !(content instanceof Y.ContentType) && !(content instanceof Y.ContentDeleted);
