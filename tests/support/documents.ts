import { createDocument } from "~/modules/documents/create-document.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
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
