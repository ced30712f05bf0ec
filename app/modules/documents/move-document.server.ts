import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { endWriting } from "./end-writing.server";
import { documentArchived, documentReopened, documentSentBack, updateAsked } from "./events";
import { findDocument } from "./find-document.server";
import { idField, reasonField } from "./rules/fields";
import { mayMove, reasonedMoves, stateAfter } from "./rules/moves";
import { stateBeforeReview, takeStep } from "./writing/take-step.server";

const MoveDocument = z.object({ documentId: idField, move: z.enum(reasonedMoves), reason: reasonField });

const events = {
  sendBack: documentSentBack,
  askUpdate: updateAsked,
  archive: documentArchived,
  reopen: documentReopened,
} as const;

/** An owner or a curator sends a document back from review, asks for an update, archives it or takes it up again, and says why. */
export const moveDocument = command(MoveDocument, async (input, { db, now, allow, publish }) => {
  const { documentId, move, reason } = input;
  const document = await findDocument(db, documentId);
  const byId = allow("document.manage", document);
  if (!mayMove(move, document.state)) throw new Refusal("conflict", "documents:problem.not-now");
  const beforeReview = await stateBeforeReview(db, document);
  const state = stateAfter(move, { published: document.published, beforeReview });
  await takeStep(db, { documentId, state, byId, reason, now });
  await endWriting(db, { documentId });
  await publish(events[move]({ clubId: document.clubId, documentId, reason, state }));
  return { documentId };
});
