import { z } from "zod";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { command } from "~/platform/command.server";
import { sharingAllowed, sharingStopped } from "./events";
import { idField } from "./rules/fields";

const StopSharing = z.object({ questionId: idField, stopped: z.enum(["true", "false"]) });

/** Whoever asked a question does not want that sellers share by agreements what they wrote of it, or lets them again. */
export const stopSharing = command(StopSharing, async ({ questionId, stopped }, { db, now, allow, publish }) => {
  const question = await findQuestion(db, questionId);
  allow("case.stop-sharing", question);
  await db.sharingStop.deleteMany({ where: { questionId } });
  if (stopped === "true") await db.sharingStop.create({ data: { questionId, at: now }, select: { questionId: true } });
  await publish((stopped === "true" ? sharingStopped : sharingAllowed)({ clubId: question.clubId, questionId }));
  return { questionId };
});
