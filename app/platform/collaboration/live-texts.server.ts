import type { IncomingMessage, Server } from "node:http";
import type { Duplex } from "node:stream";
import { Hocuspocus } from "@hocuspocus/server";
import { type WebSocket, WebSocketServer } from "ws";
import { baseUrl } from "../config.server";
import { cookiesOf } from "../http/cookies.server";
import { fromSameOrigin } from "../http/same-origin.server";
import { log } from "../log.server";
import { metrics } from "../metrics.server";
import { closings, type Door, type Keeper } from "./contract";
import { doorExtension } from "./door.server";
import { fanOut } from "./fan-out.server";
import { gateExtension } from "./gate.server";
import { keepingExtension } from "./keeping.server";
import { limitSocket, mostMessageBytes } from "./limits.server";
import { Rooms } from "./rooms.server";
import { watchRights } from "./watch.server";

const address = "/live-documents";
const timeToLeave = 2000;

/** Takes live editors at a web server; `stop` keeps what is under way and closes every socket, so that editors go elsewhere. */
export function liveTexts(server: Server, { door, keeper }: { door: Door; keeper: Keeper }): { stop(): Promise<void> } {
  const rooms = new Rooms(door, keeper);
  const others = fanOut(rooms);
  const watch = watchRights(rooms);
  const entered = new WeakMap<IncomingMessage, () => void>();
  const hocuspocus = new Hocuspocus({
    quiet: true,
    yDocOptions: { gc: false, gcFilter: () => false },
    extensions: [
      doorExtension(rooms),
      keepingExtension(rooms),
      others.extension,
      gateExtension(rooms),
      { onAuthenticate: ({ request }) => Promise.resolve(entered.get(request)?.()) },
    ],
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: mostMessageBytes });

  let leaving = false;
  const upgrade = (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    if (new URL(request.url ?? "", baseUrl).pathname !== address) return void stream.destroy();
    if (leaving) return void stream.end("HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\n\r\n");
    if (!isOurs(request)) return void stream.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n");
    sockets.handleUpgrade(request, stream, head, (socket) => take(socket, request));
  };
  const take = (socket: WebSocket, request: IncomingMessage) => {
    socket.on("error", (error) => log.info({ err: error }, "a live socket broke"));
    entered.set(request, limitSocket(socket).entered);
    metrics.liveSockets.set(sockets.clients.size);
    socket.once("close", () => metrics.liveSockets.set(sockets.clients.size));
    hocuspocus.handleConnection(socket, request, { cookies: cookiesOf(request.headers.cookie) });
  };
  server.on("upgrade", upgrade);

  return {
    async stop() {
      leaving = true;
      watch.stop();
      others.stop();
      await Promise.all([...rooms.open.values()].map(({ ledger }) => ledger.settled()));
      for (const socket of sockets.clients) socket.close(...closings.restart);
      const until = Date.now() + timeToLeave;
      while ((sockets.clients.size > 0 || rooms.open.size > 0) && Date.now() < until)
        await new Promise((resolve) => setTimeout(resolve, 20));
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
}

/** Browsers say with every socket from which page it was opened; another site's page has no business here. */
function isOurs({ headers }: IncomingMessage): boolean {
  const own = [headers.host ?? "", new URL(baseUrl).host];
  return fromSameOrigin({ get: (name) => [headers[name] ?? []].flat()[0] }, own);
}
