import { z } from "zod";
import { membershipOf } from "~/access/actor";
import { can } from "~/access/can";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { writerJoined } from "./events";
import { findDocument } from "./find-document.server";
import { idField, organisationField } from "./rules/fields";

const EnterDocument = z.object({ documentId: idField, as: organisationField });

/** Somebody who was asked, or anybody of an open document's club, comes to write in it and says for whom; also to change for whom. */
export const enterDocument = command(EnterDocument, async ({ documentId, as }, { actor, db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const personId = allow("document.enter", document);
  const { clubId } = document;
  if (as === null && !membershipOf(actor, clubId) && !can(actor, "document.create", document))
    throw new Refusal("forbidden", "common:problem.check-form", { as: "documents:problem.choose-organisation" });
  const speaker = as === null ? await takePart(actor, document, { db, now, publish }) : actor;
  const { organisationId, side } = await voiceOf(db, speaker, { clubId, organisationId: as });
  const before = document.writers.find((writer) => writer.personId === personId);
  await db.documentWriter.upsert({
    where: { documentId_personId: { documentId, personId } },
    create: { documentId, personId, organisationId, role: "writer", invitedAt: now, joinedAt: now },
    update: { organisationId, ...(before?.joined ? {} : { joinedAt: now }) },
    select: { personId: true },
  });
  if (!before?.joined || before.organisationId !== organisationId)
    await publish(writerJoined({ clubId, documentId, personId, organisationId, side }));
  return { documentId, title: document.title };
});
