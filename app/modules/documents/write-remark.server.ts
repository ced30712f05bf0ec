import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { opensThread } from "./discussing/find-remark.server";
import { asTyped } from "./discussing/line-of.server";
import { mentionedPeople } from "./discussing/mentioned-people.server";
import { remarkSubject } from "./discussing/remark-subject.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { remarkWritten } from "./events";
import { findDocument } from "./find-document.server";
import { forgetBegun } from "./keep-begun.server";
import { chosenLinesField, idField, organisationField } from "./rules/fields";

const maybeId = z
  .union([z.literal(""), idField])
  .nullish()
  .transform((value) => value || null);

const WriteRemark = z.object({
  documentId: idField,
  parentId: maybeId,
  suggestionId: maybeId,
  line: z.string().max(40).default(""),
  was: z.string().max(50_000).default("").transform(asTyped),
  /** The words of the line that it is about; the whole line when empty. */
  quote: z.string().trim().max(5000, "common:problem.too-long").default(""),
  /** Or letters that were chosen, in one line or in several. */
  lines: chosenLinesField,
  remark: z.string().trim().min(2, "authorship:problem.remark-short").max(2000, "common:problem.too-long"),
  as: organisationField,
});

/** Somebody says something about words of a document, about a suggestion, or in reply to what was said. */
export const writeRemark = command(WriteRemark, async (input, { actor, db, now, allow, publish }) => {
  const { documentId, remark: text } = input;
  const document = await findDocument(db, documentId);
  const authorId = allow("document.remark", document);
  const speaker = await takePart(actor, document, { db, now, publish });
  const { clubId } = document;
  const { organisationId, side, title } = await voiceOf(db, speaker, { clubId, organisationId: input.as });
  const subject = await remarkSubject(db, input);
  const voice = { authorId, organisationId, side, authorTitle: title };
  const { id: remarkId } = await db.remark.create({
    data: { documentId, ...voice, ...subject, text, createdAt: now },
    select: { id: true },
  });
  if (opensThread(subject))
    await db.document.update({ where: { id: documentId }, data: { openRemarks: { increment: 1 } } });
  const { parentId, suggestionId } = subject;
  const mentioned = (await mentionedPeople(db, text, document)).filter((id) => id !== authorId);
  const spoken = { organisationId, side, mentioned };
  if (input.lines.length > 0) await forgetBegun(db, documentId, authorId);
  await tellEditors(db, documentId);
  await publish(remarkWritten({ clubId, documentId, remarkId, parentId, suggestionId, ...spoken }));
  return { documentId, remarkId };
});
