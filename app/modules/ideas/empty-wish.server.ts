import { z } from "zod";
import { asColumns } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import { asJson } from "~/platform/db/prisma.server";
import { enqueue } from "~/platform/jobs/define.server";
import { withdrawnWords } from "~/platform/rich-text/withdrawn-words.server";
import { forgetFile } from "~/platform/storage/forget-file.server";
import { ideaEmptied, ideaRemoved } from "./events";
import { findIdea } from "./find-idea.server";
import { idField } from "./rules/fields";

/**
 * The portal takes out the words of a wish whose author left and wanted that: what others remarked on, voted for or
 * promised keeps its place and says so.
 */
export const emptyWish = command(z.object({ ideaId: idField }), async ({ ideaId }, { db, now, allow, publish }) => {
  allow("words.withdraw-all", {});
  const { clubId, authorId, removed, pictureKey, state } = await findIdea(db, ideaId);
  const { language } = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { language: true } });
  const { title, reason, text } = withdrawnWords(language);
  const { body, ...forms } = asColumns(text);
  const others = await db.comment.count({
    where: { subjectKind: "idea", subjectId: ideaId, removedAt: null, authorId: { not: authorId } },
  });
  const votes = await db.ideaVote.count({ where: { ideaId, personId: { not: authorId } } });
  const place = removed || state !== "open" || others + votes > 0;
  const gone = place ? {} : { removedAt: now, removedById: authorId, removalReason: reason };
  const words = { title, body: asJson(body), ...forms, pictureKey: null, wordsWithdrawnAt: now };
  await db.idea.update({ where: { id: ideaId }, data: { ...words, ...gone }, select: { id: true } });
  if (pictureKey) await enqueue(db, forgetFile, { payload: { key: pictureKey } });
  if (!place) await publish(ideaRemoved({ clubId, ideaId, reason }));
  await publish(ideaEmptied({ clubId, ideaId }));
  return { keptPlace: place && !removed };
});
