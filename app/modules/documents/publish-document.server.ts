import { z } from "zod";
import { stageField } from "~/modules/topics/stage-field";
import { type CommandContext, command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { documentVoice } from "./document-voice.server";
import { documentPublished, documentStageSet, documentVerified } from "./events";
import { type DocumentFacts, findDocument } from "./find-document.server";
import { missingApprovals } from "./missing-approvals.server";
import { idField } from "./rules/fields";
import { mayMove } from "./rules/moves";
import { noteVerification } from "./writing/note-verification.server";
import { takeStep, versionInReview } from "./writing/take-step.server";

const PublishDocument = z.object({
  documentId: idField,
  verified: z.stringbool().default(false),
  /** Where on the journey its readers are; left as it was when nothing is said. */
  stage: stageField,
});

/** A curator brings out the version that was reviewed, once every side that must has approved it. */
export const publishDocument = command(PublishDocument, async (input, { actor, db, now, allow, publish }) => {
  const { documentId } = input;
  const document = await findDocument(db, documentId);
  const personId = allow("document.publish", document);
  if (!mayMove("publish", document.state)) throw new Refusal("conflict", "documents:problem.not-in-review");
  const version = await versionInReview(db, documentId);
  if (!version) throw new Refusal("conflict", "documents:problem.not-in-review");
  const missing = await missingApprovals(db, { documentId, versionId: version.id });
  if (Object.keys(missing).length > 0) throw new Refusal("conflict", "documents:problem.approvals-missing", missing);
  await takeStep(db, { documentId, state: "published", byId: personId, versionId: version.id, now });
  await db.document.update({
    where: { id: documentId },
    data: { publishedId: version.id, publishedAt: now, ...(input.stage ? { stage: input.stage } : {}) },
    select: { id: true },
  });
  const { clubId, kind } = document;
  const writers = document.writers.filter((writer) => writer.joined).map((writer) => writer.personId);
  const what = { clubId, documentId, versionId: version.id, number: version.number };
  await publish(documentPublished({ ...what, kind, first: !document.published, writers }));
  if (input.stage) await publish(documentStageSet({ clubId, documentId, stage: input.stage }));
  if (input.verified) await verifyNow(db, { document, actor, now, publish });
  return { documentId, title: version.title };
});

/** Whoever publishes may say that they looked at all of it: only then does its clock begin anew. */
async function verifyNow(
  db: Transaction,
  { document, actor, now, publish }: Pick<CommandContext, "actor" | "now" | "publish"> & { document: DocumentFacts },
) {
  const { id: documentId, clubId } = document;
  const voice = await documentVoice(db, actor, document);
  const subject = { kind: "document" as const, subjectId: documentId, personId: actor.id ?? 0 };
  const verified = await noteVerification(db, { ...subject, voice, note: "", now });
  const { organisationId, side } = voice;
  await publish(documentVerified({ clubId, documentId, organisationId, side, ...verified }));
}
