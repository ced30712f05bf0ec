import { z } from "zod";
import { bookmark, removeBookmark } from "~/modules/interactions/bookmark.server";
import { command } from "~/platform/command.server";
import { bookmarkSet } from "./events";
import { findParent } from "./find-comment.server";
import { idField } from "./rules/fields";

const on = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);

/** A person keeps a question or an answer to come back to, or no longer does. */
export const bookmarkContribution = command(
  z.object({ subjectKind: z.enum(["question", "answer"]), subjectId: idField, on }),
  async (input, { db, now, allow, publish }) => {
    const parent = await findParent(db, input.subjectKind, input.subjectId);
    const personId = allow("bookmark.set", parent);
    const subject = { kind: parent.subjectKind, id: parent.subjectId };
    if (input.on) await bookmark(db, subject, { personId, now });
    else await removeBookmark(db, subject, personId);
    await publish(
      bookmarkSet({
        clubId: parent.clubId,
        questionId: parent.questionId,
        subjectKind: subject.kind,
        subjectId: subject.id,
        on: input.on,
      }),
    );
    return { questionId: parent.questionId };
  },
);
