import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { documentPublished } from "./events";
import { findDocument } from "./find-document.server";
import { missingApprovals } from "./missing-approvals.server";
import { idField } from "./rules/fields";
import { mayMove } from "./rules/moves";
import { takeStep, versionInReview } from "./writing/take-step.server";

const PublishDocument = z.object({ documentId: idField });

/** A curator brings out the version that was reviewed, once every side that must has approved it. */
export const publishDocument = command(PublishDocument, async ({ documentId }, { db, now, allow, publish }) => {
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
    data: { publishedId: version.id, publishedAt: now },
    select: { id: true },
  });
  const { clubId, kind } = document;
  const writers = document.writers.filter((writer) => writer.joined).map((writer) => writer.personId);
  const what = { clubId, documentId, versionId: version.id, number: version.number };
  await publish(documentPublished({ ...what, kind, first: !document.published, writers }));
  return { documentId, title: version.title };
});
