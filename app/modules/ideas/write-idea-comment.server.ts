import { z } from "zod";
import { addComment } from "~/modules/interactions/add-comment.server";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { ideaCommented } from "./events";
import { findOwnIdea } from "./find-idea.server";
import { countRemarks } from "./find-idea-comment.server";
import { idField, organisationField } from "./rules/fields";

/** A member remarks on an idea. */
export const writeIdeaComment = command(
  z.object({ ideaId: idField, as: organisationField, ...bodyFields }),
  async (input, { actor, db, now, allow, publish }) => {
    const idea = await findOwnIdea(db, input.ideaId);
    const authorId = allow("comment.write", idea);
    const speaker = await takePart(actor, idea, { db, now, publish });
    const voice = await voiceOf(db, speaker, { clubId: idea.clubId, organisationId: input.as });
    const text = await readBody(db, input, { atLeast: 3, atMost: 2000 });
    const subject = { kind: "idea" as const, id: idea.id };
    const { commentId } = await addComment(db, subject, { clubId: idea.clubId, authorId, voice, text, now });
    await countRemarks(db, subject);
    const mentioned = await noteMentions(db, { kind: "comment", id: commentId }, mentionsIn(text, authorId, now));
    const { organisationId, side } = voice;
    await publish(ideaCommented({ clubId: idea.clubId, ideaId: idea.id, commentId, organisationId, side, mentioned }));
    return { ideaId: idea.id, commentId };
  },
);
