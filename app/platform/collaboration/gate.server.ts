import type { Connection, Document, Extension } from "@hocuspocus/server";
import { applyAwarenessUpdate } from "y-protocols/awareness";
import type { Closing } from "./contract";
import { guestOf, type Rooms } from "./rooms.server";
import { readMessage, writePresence } from "./socket-messages";

/** A message that never goes on: Hocuspocus handles it when this resolves, and it does not. */
const held = () => new Promise<never>(() => undefined);

/**
 * Stands before every message. Changes go on once they are kept, in their order; presence is rewritten to say who its
 * sender really is; anything that no editor of ours sends closes the socket it came from.
 */
export const gateExtension = (rooms: Rooms): Extension => ({
  async beforeHandleMessage({ connection, document, update: message }): Promise<void> {
    if (rooms.isClosed(connection)) return held();
    const said = readMessage(message);
    if (said.kind === "presence") {
      show(document, connection, said.entries);
      return held();
    }
    if (said.kind === "question") return;
    const closing = said.kind === "broken" ? "broken" : await take(rooms, connection, said);
    if (!closing) return;
    rooms.close(connection, closing);
    return held();
  },
});

/** Changes that came before their editor had sent all that it has: they build on that. */
type Arrival = { whole: Promise<void>; arrived: () => void; waiting: number };
const arrivals = new WeakMap<Connection, Arrival>();
const mostWaiting = 300;

function arrivalOf(connection: Connection): Arrival {
  const known = arrivals.get(connection);
  if (known) return known;
  let arrived: () => void = () => undefined;
  const whole = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const arrival = { whole, arrived, waiting: 0 };
  arrivals.set(connection, arrival);
  return arrival;
}

async function take(
  rooms: Rooms,
  connection: Connection,
  { update, whole }: { update: Uint8Array; whole: boolean },
): Promise<Closing | undefined> {
  const { textId, entrance } = guestOf(connection.context);
  const ledger = rooms.open.get(textId)?.ledger;
  if (!ledger) return "failed";
  // Hocuspocus itself takes nothing from those who only watch, and tells them so.
  if (connection.readOnly) return ledger.isSound(update) ? undefined : "broken";
  const arrival = arrivalOf(connection);
  if (!whole) {
    if (++arrival.waiting > mostWaiting) return "tooMany";
    await arrival.whole;
    arrival.waiting -= 1;
  }
  const closing = await ledger.add(update, entrance.pen);
  if (whole) arrival.arrived();
  return closing;
}

/** Of what an editor knows about everybody's carets, only its own counts. */
function show(document: Document, connection: Connection, entries: Parameters<typeof writePresence>[0][]): void {
  const { clientId, entrance } = guestOf(connection.context);
  const own = entries.find((entry) => entry.clientId === clientId);
  const update = own && writePresence(own, entrance.presence);
  if (update) applyAwarenessUpdate(document.awareness, update, connection.webSocket);
}
