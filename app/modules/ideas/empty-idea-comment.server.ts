import { z } from "zod";
import { asColumns } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import { asJson } from "~/platform/db/prisma.server";
import { withdrawnWords } from "~/platform/rich-text/withdrawn-words.server";
import { ideaCommentRemoved, trialCommentRemoved } from "./events";
import { countRemarks, findIdeaComment } from "./find-idea-comment.server";
import { idField } from "./rules/fields";

/** The portal takes a remark on a wish or a trial from view, without its words, for an author who left and wanted that. */
export const emptyIdeaComment = command(
  z.object({ commentId: idField }),
  async ({ commentId }, { db, now, allow, publish }) => {
    allow("words.withdraw-all", {});
    const { remark, under } = await findIdeaComment(db, commentId, now);
    const { clubId, authorId, removed } = remark;
    const { language } = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { language: true } });
    const { reason, text } = withdrawnWords(language);
    const { body, ...forms } = asColumns(text);
    const gone = removed ? {} : { removedAt: now, removedById: authorId, removalReason: reason };
    const data = { body: asJson(body), ...forms, wordsWithdrawnAt: now, ...gone };
    await db.comment.update({ where: { id: commentId }, data, select: { id: true } });
    await countRemarks(db, under);
    if (removed) return { commentId };
    if (under.kind === "idea") await publish(ideaCommentRemoved({ ...under.about, commentId }));
    else await publish(trialCommentRemoved({ ...under.about, commentId }));
    return { commentId };
  },
);
