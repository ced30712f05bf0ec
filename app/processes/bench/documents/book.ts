import * as Y from "yjs";
import { changeText } from "~/modules/documents/change-text.server";
import { compactText } from "~/modules/documents/live/compact-text.server";
import { setText } from "~/modules/documents/set-text";
import { sessionCookie } from "~/modules/identity/rules/session-cookie";
import { bodyOf } from "~/platform/collaboration/body";
import { database } from "~/platform/db/database.server";
import type { RichNode } from "~/platform/rich-text/document";
import { Chance } from "../chance";
import { until } from "./convergence";
import { HeadlessWriter } from "./headless-writer";
import { writersClub } from "./writers-club";

export type Book = { pages: number; letters: number; pageMs: number; textMs: number };

const words = "ลูกสุนัข กินอาหาร วันละสามมื้อ และ นอนหลับ เกือบทั้งวัน the puppy sleeps most of the day and eats often".split(" ");
const lettersOnAPage = 2000;

/** How long a very long document takes to open: its page, and its text in an editor. */
export async function book(origin: string, pages: number): Promise<Book> {
  const chance = new Chance(3);
  const { documentId, writers } = await writersClub(1);
  const [writer = { id: 0, token: "" }] = writers;
  const voice = { personId: writer.id, organisationId: null, side: "buyer", title: "", sponsored: false } as const;
  const json = { type: "doc" as const, content: Array.from({ length: pages }, (_, n) => pageOf(n, chance)).flat() };
  await database.$transaction(
    (db) => changeText(db, { documentId, voice, now: new Date() }, (doc) => setText(doc, json)),
    { timeout: 60_000 },
  );
  await compactText(documentId);
  const before = performance.now();
  const headers = { cookie: `${sessionCookie}=${writer.token}` };
  const page = await fetch(`${origin}/documents/${documentId}-written-by-many/writing`, { headers });
  await page.text();
  if (!page.ok) throw new Error(`The page answered ${page.status}.`);
  const opened = performance.now();
  const editor = new HeadlessWriter(writer.token, documentId);
  editor.connect(origin);
  await until(() => editor.provider?.synced === true && bodyOf(editor.doc).length > 0, "the text is there");
  const there = performance.now();
  const letters = lettersIn(editor.doc);
  editor.drop();
  return { pages, letters, pageMs: Math.round(opened - before), textMs: Math.round(there - opened) };
}

function pageOf(n: number, chance: Chance): RichNode[] {
  const blocks: RichNode[] = [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: `Chapter ${n + 1}` }] },
  ];
  for (let count = 0; count < lettersOnAPage; ) {
    let text = "";
    while (text.length < 400) text += `${chance.one(words)} `;
    count += text.length;
    blocks.push({ type: "paragraph", content: [{ type: "text", text }] });
  }
  return blocks;
}

const lettersIn = (doc: Y.Doc): number =>
  bodyOf(doc)
    .toArray()
    .reduce((sum, block) => {
      const text = block instanceof Y.XmlElement ? block.get(0) : undefined;
      return sum + (text instanceof Y.XmlText ? text.length : 0);
    }, 0);
