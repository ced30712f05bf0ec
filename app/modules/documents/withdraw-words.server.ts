import { z } from "zod";
import { readBody } from "~/platform/collaboration/body";
import { command } from "~/platform/command.server";
import { changeText } from "./change-text.server";
import { endWriting } from "./end-writing.server";
import { documentSentBack, wordsWithdrawn } from "./events";
import { findDocument } from "./find-document.server";
import { takeOut, withoutLines } from "./rules/authorship/take-out";
import { idField, reasonField } from "./rules/fields";
import { setText } from "./set-text";
import { findGiven } from "./writing/find-given.server";
import { hasOtherOwner } from "./writing/find-writer.server";
import { forgetWithdrawn } from "./writing/forget-withdrawn.server";
import { redactVersions } from "./writing/redact-versions.server";
import { takeStep } from "./writing/take-step.server";

const WithdrawWords = z.object({ documentId: idField, reason: reasonField });

/** Somebody whose answer a document began with takes their words out, of its versions too, and leaves it (unless nobody else owns it), as long as it was never published; from a review it goes back to being a draft. */
export const withdrawWords = command(WithdrawWords, async ({ documentId, reason }, { db, now, allow, publish }) => {
  const document = await findDocument(db, documentId);
  const { given, giverIds } = await findGiven(db, documentId);
  const personId = allow("document.withdraw-words", { ...document, giverIds });
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
  const { clubId } = document;
  if (document.state === "inReview") {
    await takeStep(db, { documentId, state: "draft", byId: personId, reason, now });
    await publish(documentSentBack({ clubId, documentId, reason, state: "draft" }));
  }
  await publish(wordsWithdrawn({ clubId, documentId, personId, reason }));
  return { documentId };
});
