import { z } from "zod";
import { stageField } from "~/modules/topics/stage-field";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { documentStageSet } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const SetDocumentStage = z.object({ documentId: idField, stage: stageField });

/** Those who write a document, or a curator, say at which stage of the journey its readers are, or leave that to the calendar. */
export const setDocumentStage = command(SetDocumentStage, async ({ documentId, stage }, { db, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const { title, clubId } = document;
  allow("document.stage", document);
  const { stage: before } = await db.document.findUniqueOrThrow({ where: { id: documentId }, select: { stage: true } });
  if (before === stage) throw new Refusal("conflict", "documents:problem.same-stage");
  await db.document.update({ where: { id: documentId }, data: { stage }, select: { id: true } });
  await publish(documentStageSet({ clubId, documentId, stage }));
  return { documentId, title };
});
