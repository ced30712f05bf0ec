import { readBody } from "~/platform/collaboration/body";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { changeText } from "../change-text.server";
import { endWriting } from "../end-writing.server";
import { documentSentBack, wordsWithdrawn } from "../events";
import type { DocumentFacts } from "../find-document.server";
import { takeOut, withoutLines } from "../rules/authorship/take-out";
import { setText } from "../set-text";
import type { Given } from "./find-given.server";
import { hasOtherOwner } from "./find-writer.server";
import { forgetWithdrawn } from "./forget-withdrawn.server";
import { redactVersions } from "./redact-versions.server";
import { takeStep } from "./take-step.server";

type Withdrawal = { personId: number; given: readonly Given[]; reason: string; now: Date };

/**
 * Takes what somebody's answers gave a document out of it and of its versions, and them from its writers; tells what
 * happened. The caller has asked who may.
 */
export async function withdrawGiven(
  db: Transaction,
  document: DocumentFacts,
  { personId, given, reason, now }: Withdrawal,
): Promise<DomainEvent[]> {
  const { id: documentId, clubId } = document;
  const own = given.filter((one) => one.personId === personId);
  const pens = new Set(own.map(({ clientId }) => Number(clientId)));
  const { authorTitle: title, ...hand } = await db.documentHand.findFirstOrThrow({
    where: { documentId, clientId: { in: own.map(({ clientId }) => clientId) } },
    select: { organisationId: true, side: true, authorTitle: true, sponsored: true },
  });
  await changeText(db, { documentId, voice: { ...hand, title, personId }, now }, (doc) => {
    const lines = takeOut(doc, pens);
    setText(doc, withoutLines(readBody(doc), lines));
  });
  const answerIds = own.map(({ answerId }) => answerId);
  await redactVersions(db, { documentId, personId, pens, answerIds, now });
  await forgetWithdrawn(db, { documentId, pens, now });
  await db.documentSource.updateMany({ where: { documentId, personId }, data: { withdrawnAt: now } });
  if (hasOtherOwner(document, personId)) {
    await db.documentWriter.deleteMany({ where: { documentId, personId } });
    await endWriting(db, { documentId, personId });
  }
  const withdrawn = wordsWithdrawn({ clubId, documentId, personId, reason });
  if (document.state !== "inReview") return [withdrawn];
  await takeStep(db, { documentId, state: "draft", byId: personId, reason, now });
  return [documentSentBack({ clubId, documentId, reason, state: "draft" }), withdrawn];
}
