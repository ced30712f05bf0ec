import type { Extension } from "@hocuspocus/server";
import * as Y from "yjs";
import { log } from "../log.server";
import { metrics } from "../metrics.server";
import { Ledger } from "./ledger.server";
import type { Rooms } from "./rooms.server";

/** Opens texts from the database, and lets it know when one comes to rest. */
export const keepingExtension = (rooms: Rooms): Extension => ({
  async onLoadDocument({ document, documentName }) {
    const textId = Number(documentName);
    const { updates, upToId } = await rooms.keeper.open(textId);
    document.transact(() => {
      for (const update of updates) Y.applyUpdate(document, update);
    });
    const bytes = updates.reduce((sum, update) => sum + update.length, 0);
    const ledger = new Ledger(textId, document, { keeper: rooms.keeper, from: rooms.from, upToId, bytes });
    rooms.open.set(textId, { document, ledger });
    metrics.liveTexts.set(rooms.open.size);
  },
  async afterLoadDocument({ documentName }) {
    await rooms.open.get(Number(documentName))?.ledger.catchUp();
  },
  async onStoreDocument({ document, documentName }) {
    // The changes themselves are safe already: what lists show of them can wait for the next one.
    await rooms.keeper
      .rest(Number(documentName), document)
      .catch((error: unknown) => log.warn({ err: error }, "a shared text did not come to rest"));
  },
  afterUnloadDocument({ documentName }) {
    const textId = Number(documentName);
    // It may be open again by now.
    if (rooms.open.get(textId)?.document.isDestroyed) rooms.open.delete(textId);
    metrics.liveTexts.set(rooms.open.size);
    return Promise.resolve();
  },
});
