import type { Document, Extension } from "@hocuspocus/server";
import { applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { log } from "../log.server";
import { hearChannel, mostBytes, sayOn } from "../realtime/channels.server";
import { BesideNews, channels, ForgottenNews, PresenceNews, TextNews } from "./channels";
import { forgetInRoom } from "./forget-in-room.server";
import type { Rooms } from "./rooms.server";

/** Carets are told to the other processes at most this often, in milliseconds. */
const pause = 80;
const elsewhere = "elsewhere";

type Moved = { added: number[]; updated: number[]; removed: number[] };

/**
 * Keeps a text the same in all web processes: changes by the numbers of their rows, carets by what they say; and passes
 * on that something beside it changed.
 */
export function fanOut(rooms: Rooms): { extension: Extension; stop: () => void } {
  const waiting = new Map<Document, Set<number>>();
  const say = (news: object) =>
    sayOn(channels.presence, JSON.stringify({ ...news, from: rooms.from })).catch((error: unknown) =>
      log.warn({ err: error }, "carets were not told to the other processes"),
    );
  const tell = (textId: number, document: Document, clients: Iterable<number>) => {
    const waits = waiting.get(document);
    const moved = waits ?? new Set<number>();
    for (const client of clients) moved.add(client);
    if (waits) return;
    waiting.set(document, moved);
    setTimeout(() => {
      waiting.delete(document);
      for (const client of moved) {
        if (!document.awareness.meta.has(client)) continue;
        const update = Buffer.from(encodeAwarenessUpdate(document.awareness, [client])).toString("base64");
        if (update.length < mostBytes - 200) void say({ textId, update });
      }
    }, pause).unref();
  };
  const catchUp = (textId: number) =>
    rooms.open
      .get(textId)
      ?.ledger.catchUp()
      .catch((error: unknown) => log.warn({ err: error, textId }, "changes of other processes wait for the next one"));
  const stops = [
    hearChannel(channels.text, (said) => {
      const news = said === null ? undefined : TextNews.parse(JSON.parse(said));
      if (news?.from === rooms.from) return;
      for (const textId of news ? [news.textId] : rooms.open.keys()) void catchUp(textId);
    }),
    hearChannel(channels.beside, (said) => {
      const news = said === null ? undefined : BesideNews.parse(JSON.parse(said));
      for (const textId of news ? [news.textId] : rooms.open.keys())
        rooms.open.get(textId)?.document.broadcastStateless(JSON.stringify({ beside: true }));
    }),
    hearChannel(channels.forgotten, (said) => {
      const news = said === null ? undefined : ForgottenNews.parse(JSON.parse(said));
      for (const textId of news ? [news.textId] : rooms.open.keys()) void forgetInRoom(rooms, textId);
    }),
    hearChannel(channels.presence, (said) => {
      const news = said === null ? undefined : PresenceNews.parse(JSON.parse(said));
      const room = news && rooms.open.get(news.textId);
      if (!news || !room || news.from === rooms.from) return;
      const { document } = room;
      if (news.update) applyAwarenessUpdate(document.awareness, Buffer.from(news.update, "base64"), elsewhere);
      else tell(news.textId, document, localClients(document));
    }),
  ];
  const extension: Extension = {
    async afterLoadDocument({ document, documentName }) {
      const textId = Number(documentName);
      document.awareness.on("update", ({ added, updated, removed }: Moved, origin: unknown) => {
        if (origin !== elsewhere) tell(textId, document, [...added, ...updated, ...removed]);
      });
      await say({ textId });
    },
  };
  return {
    extension,
    stop() {
      for (const stop of stops) stop();
    },
  };
}

const localClients = (document: Document): number[] =>
  [...document.connections.values()].flatMap(({ clients }) => [...(clients as Set<number>)]);
