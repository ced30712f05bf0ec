import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { HocuspocusProvider, HocuspocusProviderWebsocket } from "@hocuspocus/provider";
import { WebSocket } from "ws";
import * as Y from "yjs";
import { liveDocuments } from "~/modules/documents/live-documents.server";
import { openText } from "~/modules/documents/open-text.server";
import { sessionCookie } from "~/modules/identity/rules/session-cookie";
import { hashOfToken, newToken } from "~/modules/identity/sessions/token.server";
import { bodyOf, newText } from "~/platform/collaboration/body";
import { cookieSocket } from "~/platform/collaboration/cookie-socket.server";
import { database } from "~/platform/db/database.server";
import { aClub, aMember } from "./world";

/** A web process as far as live texts go. */
export type LiveProcess = { address: string; stop(): Promise<void> };

/** Starts one; several in a test stand for several processes, as they share nothing but the database. */
export async function aLiveProcess(): Promise<LiveProcess> {
  const server: Server = createServer();
  const live = liveDocuments(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `ws://127.0.0.1:${port}/live-documents`,
    async stop() {
      await live.stop();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Signs a person in without a form; the cookie of their browser. */
export async function aCookie(personId: number): Promise<string> {
  const token = newToken();
  const expiresAt = new Date(Date.now() + 3_600_000);
  await database.session.create({ data: { id: hashOfToken(token), personId, expiresAt } });
  return `${sessionCookie}=${token}`;
}

/** An editor without a screen: the text, its connection, and what was said when it was closed. */
export class LiveWriter {
  readonly doc = newText();
  readonly socket: HocuspocusProviderWebsocket;
  readonly provider: HocuspocusProvider;
  readonly closings: { code: number; reason: string }[] = [];
  readonly denials: string[] = [];
  private gone = false;

  constructor(process: LiveProcess, cookie: string, documentId: number, given: { clientId?: number } = {}) {
    if (given.clientId) this.doc.clientID = given.clientId;
    const url = process.address;
    this.socket = new HocuspocusProviderWebsocket({
      url,
      WebSocketPolyfill: cookieSocket(cookie, originOf(process)),
      minDelay: 50,
      delay: 50,
      onClose: ({ event }) => {
        this.closings.push({ code: event.code, reason: event.reason });
        if (event.code === 4403 || this.gone) this.socket.disconnect();
      },
    });
    this.provider = new HocuspocusProvider({
      websocketProvider: this.socket,
      name: String(documentId),
      document: this.doc,
      token: () => String(this.doc.clientID),
      onAuthenticationFailed: ({ reason }) => this.denials.push(reason),
    });
    this.provider.attach();
  }

  get words(): string {
    return linesOf(this.doc).join("\n");
  }

  /** Adds a paragraph at the end. */
  append(words: string): void {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(words)]);
    const body = bodyOf(this.doc);
    body.insert(body.length, [paragraph]);
  }

  /** Until everything written is acknowledged. */
  async saved(): Promise<void> {
    await until(() => this.provider.synced && !this.provider.hasUnsyncedChanges, "everything is acknowledged");
  }

  /** Breaks the connection and stays away. */
  goOffline(): void {
    this.socket.disconnect();
  }

  async comeBack(): Promise<void> {
    await this.socket.connect();
  }

  leave(): void {
    this.gone = true;
    this.socket.disconnect();
    this.provider.destroy();
    this.socket.destroy();
  }
}

export const linesOf = (doc: Y.Doc): string[] =>
  bodyOf(doc)
    .toArray()
    .map((block) => (block as Y.XmlElement).toArray().map(wordsOf).join(""));

const wordsOf = (text: unknown): string =>
  ((text as Y.XmlText).toDelta() as { insert: string }[]).map(({ insert }) => insert).join("");

/** A document of a club in which members write; with somebody of it and their cookie. */
export async function aLiveDocument() {
  const club = await aClub({ entry: "invitation" });
  const author = await aMember(club);
  const { id } = await database.document.create({
    data: { clubId: club.id, kind: "guide", title: "Puppies", authorId: author.id, side: "buyer", entry: "open" },
  });
  await database.documentWriter.create({
    data: { documentId: id, personId: author.id, role: "owner", joinedAt: new Date() },
  });
  return { club, documentId: id, author, cookie: await aCookie(author.id) };
}

/** What is kept of a document's text, as lines. */
export const storedLines = async (documentId: number): Promise<string> =>
  linesOf(await openText(database, documentId)).join("\n");

/** A socket of one's own, for saying what no editor would. */
export async function aSocket(process: LiveProcess, cookie: string, headers: Record<string, string> = {}) {
  const socket = new WebSocket(process.address, { headers: { cookie, ...headers } });
  const closed = new Promise<{ code: number; reason: string }>((resolve) =>
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() })),
  );
  await new Promise((resolve, reject) => {
    socket.once("open", resolve);
    socket.once("error", reject);
  });
  return { socket, closed };
}

export async function until(holds: () => boolean | Promise<boolean>, what: string, most = 8000): Promise<void> {
  const end = Date.now() + most;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The address of the pages that a process would serve. */
export const originOf = ({ address }: LiveProcess): string =>
  address.replace("ws:", "http:").replace("/live-documents", "");
