import { randomUUID } from "node:crypto";
import type { Connection, Document } from "@hocuspocus/server";
import { log } from "../log.server";
import { type Closing, closings, type Door, type Entrance, type Keeper } from "./contract";
import type { Ledger } from "./ledger.server";

/** What a connection carries from the moment it was let in. */
export type Guest = { cookies: Record<string, string>; textId: number; clientId: number; entrance: Entrance };

/** An open text of this process. */
export type Room = { document: Document; ledger: Ledger };

/** What the concerns of the live server share: the texts that are open here, and the way out. */
export class Rooms {
  /** This process, among those that share a database. */
  readonly from = randomUUID();
  readonly open = new Map<number, Room>();
  private readonly closed = new WeakSet<Connection>();

  constructor(
    readonly door: Door,
    readonly keeper: Keeper,
  ) {}

  /** Everybody connected here, with their connections. */
  guests(): { connection: Connection; guest: Guest }[] {
    return [...this.open.values()].flatMap(({ document }) =>
      document.getConnections().map((connection) => ({ connection, guest: guestOf(connection.context) })),
    );
  }

  /** Closes one socket and says why; nothing that it still sends is heard. */
  close(connection: Connection, closing: Closing): void {
    if (this.closed.has(connection)) return;
    this.closed.add(connection);
    const [code, reason] = closings[closing];
    log.info({ closing, person: guestOf(connection.context).entrance.pen.personId }, "a live socket was closed");
    connection.webSocket.close(code, reason);
  }

  isClosed(connection: Connection): boolean {
    return this.closed.has(connection);
  }
}

/** The guest in a connection's context, which the door put there. */
export const guestOf = (context: unknown): Guest => context as Guest;
