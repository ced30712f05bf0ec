import { z } from "zod";
import { follow, unfollow } from "~/modules/interactions/follow.server";
import { command } from "~/platform/command.server";
import { followSet } from "./events";
import { findParent } from "./find-comment.server";
import { idField } from "./rules/fields";

const on = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);

/** A person follows a question, or no longer does. */
export const followQuestion = command(
  z.object({ questionId: idField, on }),
  async (input, { db, now, allow, publish }) => {
    const question = await findParent(db, "question", input.questionId);
    const personId = allow("follow.set", question);
    const subject = { kind: "question" as const, id: question.id };
    if (input.on) await follow(db, subject, { personId, now });
    else await unfollow(db, subject, personId);
    await publish(followSet({ clubId: question.clubId, questionId: question.id, on: input.on }));
    return { questionId: question.id };
  },
);
