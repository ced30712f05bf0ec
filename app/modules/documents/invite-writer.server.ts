import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { writerInvited } from "./events";
import { type DocumentFacts, findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const handleField = z
  .string()
  .trim()
  .transform((text) => text.replace(/^@/, ""))
  .pipe(z.string().min(1, "documents:problem.nobody").max(64, "documents:problem.nobody"));

const InviteWriter = z.object({ documentId: idField, handle: handleField });

/** An owner asks somebody to write in a document; they have come when they open it. */
export const inviteWriter = command(InviteWriter, async ({ documentId, handle }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const invitedById = allow("document.manage", document);
  const person = await db.person.findUnique({ where: { handle }, select: { id: true } });
  if (!person) throw wrong("documents:problem.nobody");
  if (document.writers.some(({ personId }) => personId === person.id)) throw wrong("documents:problem.writes-already");
  if (document.writers.length >= 100) throw wrong("documents:problem.many-writers");
  if (!(await mayCome(db, document, person.id))) throw wrong("documents:problem.not-in-club");
  await db.documentWriter.create({
    data: { documentId, personId: person.id, role: "writer", invitedById, invitedAt: now },
    select: { personId: true },
  });
  await publish(writerInvited({ clubId: document.clubId, documentId, personId: person.id }));
  return { documentId };
});

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { handle: key });

/** Members, people of organisations with a seat, and in an open club everybody. */
async function mayCome(db: Transaction, { clubId, visibility, entry }: DocumentFacts, personId: number) {
  if (visibility === "public" && entry === "open") return true;
  const seat = { organisation: { staff: { some: { personId } } }, clubId, until: null };
  return (await db.membership.count({ where: { clubId, personId } })) > 0 || (await db.seat.count({ where: seat })) > 0;
}
