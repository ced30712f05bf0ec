import { changeText } from "~/modules/documents/change-text.server";
import { createDocument } from "~/modules/documents/create-document.server";
import { documentVoice } from "~/modules/documents/document-voice.server";
import { documentFacts } from "~/modules/documents/find-document.server";
import { publishDocument } from "~/modules/documents/publish-document.server";
import { setText } from "~/modules/documents/set-text";
import { submitDocument } from "~/modules/documents/submit-document.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import type { RichText } from "~/platform/rich-text/document";
import { fromMarkdown } from "~/platform/rich-text/from-markdown";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { aClub, aMember, as } from "./world";

let count = 0;

type DocumentWish = {
  club?: { id: number };
  author?: { id: number };
  kind?: string;
  title?: string;
  summary?: string;
  body?: string;
  documentEntry?: "open" | "invitation";
  as?: number;
  now?: Date;
};

/** A document that somebody of a club began; new clubs and authors are made where none are given. */
export async function aDocument({ club, author, now = new Date(), ...words }: DocumentWish = {}) {
  const where = club ?? (await aClub());
  const owner = author ?? (await aMember(where));
  const number = ++count;
  const plain = { kind: "guide", title: `How to live with number ${number}`, body: `Number ${number} likes it warm.` };
  const fresh = { clubId: where.id, ...plain, ...words };
  const { documentId } = unwrap(await createDocument(await as(owner), fresh, { now }));
  return { ...(await database.document.findUniqueOrThrow({ where: { id: documentId } })), owner };
}

/** Takes a document through review into the open, by its owner and a curator. */
export async function bringOut(documentId: number, by: { owner: { id: number }; curator: { id: number }; now?: Date }) {
  const when = { now: by.now ?? new Date() };
  unwrap(await submitDocument(await as(by.owner), { documentId }, when));
  unwrap(await publishDocument(await as(by.curator), { documentId }, when));
}

/** Changes a document's text, as somebody who writes in it. */
export const rewrite = (documentId: number, by: { id: number }, markdown: string, now = new Date()) =>
  rewriteAs(documentId, by, parseRichText(fromMarkdown(markdown)), now);

/** The same with a text as it is stored. */
export async function rewriteAs(documentId: number, by: { id: number }, json: RichText, now = new Date()) {
  const facts = await documentFacts(database, documentId);
  if (!facts) throw new Error("There is no such document.");
  const voice = { ...(await documentVoice(database, await as(by), facts)), personId: by.id };
  await database.$transaction((db) => changeText(db, { documentId, voice, now }, (doc) => setText(doc, json)));
}
