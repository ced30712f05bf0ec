import { z } from "zod";
import { follow } from "~/modules/interactions/follow.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { findClub } from "~/modules/network/find-club.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { topicsNamed } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { mentionedHandles } from "~/platform/rich-text/mentions";
import { audienceFields, readAudience } from "./audience.server";
import { bodyFields, readBody } from "./body.server";
import { questionAsked } from "./events";
import { titleField } from "./rules/title";
import { organisationField, topicsField } from "./rules/fields";

const AskQuestion = z.object({ clubId: z.coerce.number().int(), title: titleField, topics: topicsField, as: organisationField, ...bodyFields, ...audienceFields });

/** A member asks their club a question, of everyone or of somebody, and follows it from then on. */
export const askQuestion = command(AskQuestion, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const authorId = allow("question.ask", club);
  const speaker = await takePart(actor, club, { db, now, publish });
  const voice = await voiceOf(db, speaker, { clubId: club.id, organisationId: input.as });
  const text = readBody(input, { atLeast: 20, atMost: 30_000 });
  const topics = await topicsNamed(db, club.id, input.topics);
  const audience = await readAudience(db, club.id, input);

  const question = await db.question.create({
    data: {
      clubId: club.id,
      authorId,
      organisationId: voice.organisationId,
      side: voice.side,
      authorTitle: voice.title,
      title: input.title,
      body: text.json,
      bodyHtml: text.html,
      bodyText: text.text,
      ...audience,
      createdAt: now,
      activeAt: now,
      topics: { create: topics.map((topic) => ({ topicId: topic.id })) },
    },
    select: { id: true, title: true },
  });
  const subject = { kind: "question" as const, id: question.id };
  await follow(db, subject, { personId: authorId, now });
  await db.topic.updateMany({ where: { id: { in: topics.map((topic) => topic.id) } }, data: { questionCount: { increment: 1 } } });
  await db.club.update({ where: { id: club.id }, data: { questionCount: { increment: 1 }, activeAt: now }, select: { id: true } });
  await forgetDraft(db, authorId, "ask");
  const mentioned = await noteMentions(db, subject, { handles: mentionedHandles(text.json), byId: authorId, now });
  await publish(questionAsked({ clubId: club.id, questionId: question.id, organisationId: voice.organisationId, side: voice.side, audience: audience.audience, mentioned }));
  return { questionId: question.id, title: question.title };
});
