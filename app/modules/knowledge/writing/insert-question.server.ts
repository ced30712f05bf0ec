import type { Voice } from "~/modules/network/voice.server";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { Transaction } from "~/platform/db/database.server";
import type { StoredText } from "~/platform/rich-text/stored-text";
import { type AskedContext, noContext, sameContext } from "../asked-context";
import type { Audience } from "../audience.server";

type NewQuestion = {
  clubId: number;
  authorId: number;
  voice: Voice;
  title: string;
  text: StoredText;
  topics: readonly { id: number }[];
  audience: Audience;
  stage: JourneyStage | null;
  context: AskedContext;
  templateId: number | null;
  now: Date;
};

/** Writes a new question, files it under its topics, and counts it in its club and topics. */
export async function insertQuestion(db: Transaction, fresh: NewQuestion): Promise<{ id: number; title: string }> {
  const { clubId, authorId, voice, title, text, topics, audience, stage, context, templateId, now } = fresh;
  const topicIds = topics.map((topic) => topic.id);
  const question = await db.question.create({
    data: {
      clubId,
      authorId,
      organisationId: voice.organisationId,
      side: voice.side,
      authorTitle: voice.title,
      sponsored: voice.sponsored,
      title,
      body: text.json,
      bodyHtml: text.html,
      bodyText: text.text,
      ...audience,
      stage,
      templateId,
      createdAt: now,
      activeAt: now,
      topics: { create: topicIds.map((topicId) => ({ topicId })) },
      contexts: sameContext(context, noContext) ? {} : { create: { ...context, setById: authorId, setAt: now } },
    },
    select: { id: true, title: true },
  });
  await db.topic.updateMany({ where: { id: { in: topicIds } }, data: { questionCount: { increment: 1 } } });
  await db.club.update({
    where: { id: clubId },
    data: { questionCount: { increment: 1 }, activeAt: now },
    select: { id: true },
  });
  return question;
}
