import * as Y from "yjs";
import { log } from "../log.server";
import { newText } from "./body";
import { forgetAs } from "./forgetting";
import type { Rooms } from "./rooms.server";

/** Lets an open text forget what was taken out of the kept one for good, and tells its editors to begin with it anew. */
export async function forgetInRoom(rooms: Rooms, textId: number): Promise<void> {
  const room = rooms.open.get(textId);
  if (!room) return;
  try {
    await room.ledger.catchUp();
    const { updates } = await rooms.keeper.open(textId);
    const kept = newText();
    kept.transact(() => {
      for (const update of updates) Y.applyUpdate(kept, update);
    });
    const forgotten = forgetAs(room.document, kept);
    kept.destroy();
    if (forgotten > 0) room.document.broadcastStateless(JSON.stringify({ forgotten: true }));
  } catch (error) {
    // Whoever opens the text later gets it as it is kept; this process would go on showing what it knows.
    log.error({ err: error, textId }, "an open text did not forget what was taken out of it; its sockets are closed");
    for (const connection of room.document.getConnections()) rooms.close(connection, "restart");
  }
}
