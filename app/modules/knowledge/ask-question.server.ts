import { z } from "zod";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { follow } from "~/modules/interactions/follow.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { findClub } from "~/modules/network/find-club.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { filingFields } from "~/modules/topics/filing-fields";
import { stageField } from "~/modules/topics/stage-field";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { audienceFields, readAudience } from "./audience.server";
import { questionAsked } from "./events";
import { templateOffered } from "./find-template.server";
import { draftOf } from "./rules/ask-path";
import { contextFields, readContext } from "./rules/context-fields";
import { idField, organisationField } from "./rules/fields";
import { titleField } from "./rules/title";
import { insertQuestion } from "./writing/insert-question.server";

const AskQuestion = z.object({
  clubId: z.coerce.number().int(),
  title: titleField,
  ...filingFields,
  stage: stageField,
  as: organisationField,
  ...contextFields,
  template: z.union([z.literal("").transform(() => null), idField]).default(null),
  ...bodyFields,
  ...audienceFields,
});

/** A member asks their club a question, of everyone or of somebody, says what they want to come of it, and follows it from then on. */
export const askQuestion = command(AskQuestion, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const authorId = allow("question.ask", club);
  const speaker = await takePart(actor, club, { db, now, publish });
  const voice = await voiceOf(db, speaker, { clubId: club.id, organisationId: input.as });
  const text = await readBody(db, input, { atLeast: 20, atMost: 30_000 });
  const topics = await topicsChosen(db, club.id, input);
  const audience = await readAudience(db, club.id, input);

  const { title, stage } = input;
  const templateId = await templateOffered(db, club.id, input.template);
  const said = { title, text, topics, audience, stage, templateId, context: readContext(input) };
  const question = await insertQuestion(db, { clubId: club.id, authorId, voice, ...said, now });
  const subject = { kind: "question" as const, id: question.id };
  await follow(db, subject, { personId: authorId, now });
  await forgetDraft(db, authorId, draftOf(templateId));
  const mentioned = await noteMentions(db, subject, mentionsIn(text, authorId, now));
  const { organisationId, side } = voice;
  const asked = { clubId: club.id, questionId: question.id, organisationId, side, stage, mentioned };
  await publish(questionAsked({ ...asked, ...audience, topicIds: topics.map((topic) => topic.id) }));
  return { questionId: question.id, title: question.title };
});
