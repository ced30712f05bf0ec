import { z } from "zod";
import { journeyStages } from "~/modules/topics/journey-stages";
import { defineEvent } from "~/platform/events";

const side = z.enum(["buyer", "seller", "neutral"]);
const question = z.object({ clubId: z.number(), questionId: z.number() });
const template = z.object({ clubId: z.number(), templateId: z.number() });
const answer = question.extend({ answerId: z.number() });
const askedOf = {
  askedOrganisationId: z.number().nullable().default(null),
  askedPersonId: z.number().nullable().default(null),
};
const voice = { organisationId: z.number().nullable(), side };
const said = z.object({
  ...question.shape,
  ...voice,
  subjectKind: z.enum(["question", "answer"]),
  subjectId: z.number(),
  commentId: z.number(),
  mentioned: z.array(z.number()),
});
const stage = z.enum(journeyStages).nullable();
const inFeed = "no figure counts it: shown in the activity feed only";

/** Somebody asked a club something. */
export const questionAsked = defineEvent(
  "knowledge.question-asked",
  question.extend({
    ...voice,
    audience: z.enum(["everyone", "organisation", "person"]),
    ...askedOf,
    topicIds: z.array(z.number()).default([]),
    stage: stage.default(null),
    mentioned: z.array(z.number()),
  }),
);
/** A question got another title, text or topics. */
export const questionEdited = defineEvent(
  "knowledge.question-edited",
  question.extend({
    revision: z.number(),
    topicIds: z.array(z.number()).optional(),
    added: z.array(z.number()).default([]),
  }),
);
/** The asker or a curator said at which stage of the journey it was asked, or that this is not known. */
export const questionStageSet = defineEvent("knowledge.question-stage-set", question.extend({ stage }));
/** Somebody said what a question is about, where and when it matters and what it may cost, or took that back. */
export const questionContextSet = defineEvent("knowledge.question-context-set", question);
/** A moderator wrote a template for questions of a club. */
export const templateAdded = defineEvent("knowledge.template-added", template, inFeed);
/** A template was written differently. */
export const templateChanged = defineEvent("knowledge.template-changed", template, inFeed);
/** A template was put before or behind its neighbour. */
export const templateMoved = defineEvent("knowledge.template-moved", template, inFeed);
/** A template is not offered any more, or is offered again. */
export const templateRetired = defineEvent("knowledge.template-retired", template.extend({ on: z.boolean() }), inFeed);
/** The asker chose somebody else to answer. */
export const questionRedirected = defineEvent("knowledge.question-redirected", question.extend(askedOf));
/** A question takes no more answers. */
export const questionClosed = defineEvent(
  "knowledge.question-closed",
  question.extend({ reason: z.string(), duplicateOfId: z.number().nullable() }),
);
/** A closed question takes answers again. */
export const questionReopened = defineEvent("knowledge.question-reopened", question);
/** A question was taken from view. */
export const questionRemoved = defineEvent("knowledge.question-removed", question.extend({ reason: z.string() }));
/** A removed question came back. */
export const questionRestored = defineEvent("knowledge.question-restored", question);

/** Answers and comments of a question became a question of their own, asked in the words of one of those who wrote here. */
export const questionSplit = defineEvent(
  "knowledge.question-split",
  question.extend({
    ...voice,
    changeId: z.number(),
    newQuestionId: z.number(),
    authorId: z.number(),
    topicIds: z.array(z.number()),
    stage: stage.default(null),
    reason: z.string(),
  }),
);
/** A question stands in another club from now on, or came back; the club of the event is where it is now. */
export const questionMoved = defineEvent(
  "knowledge.question-moved",
  question.extend({
    changeId: z.number(),
    fromClubId: z.number(),
    topicIds: z.array(z.number()),
    reason: z.string(),
  }),
);
/** A question became part of another one, which has its answers, comments, votes and followers now. */
export const questionsMerged = defineEvent(
  "knowledge.questions-merged",
  question.extend({ changeId: z.number(), intoId: z.number(), reason: z.string() }),
);
/** A split or a merger was undone: the first question is the one it was done with. */
export const threadChangeUndone = defineEvent(
  "knowledge.thread-change-undone",
  question.extend({ changeId: z.number(), otherId: z.number(), kind: z.enum(["split", "merge"]) }),
);

/** Another organisation was asked into the thread, such as the supplier behind a dealer. */
export const organisationBroughtIn = defineEvent(
  "knowledge.organisation-brought-in",
  question.extend({ organisationId: z.number(), side }),
);
/** An organisation that was brought in is no longer asked into the thread. */
export const organisationTakenOut = defineEvent(
  "knowledge.organisation-taken-out",
  question.extend({ organisationId: z.number(), side }),
);
/** The asker said who recommends, decides, pays and sells in the purchase that a question is about. */
export const buyingPartsSet = defineEvent(
  "knowledge.buying-parts-set",
  question.extend({
    parts: z.array(
      z.object({
        role: z.enum(["recommends", "decides", "pays", "sells"]),
        personId: z.number().nullable(),
        organisationId: z.number().nullable(),
      }),
    ),
  }),
);
/** A credentialled expert warned above everything. */
export const safetyNoteWritten = defineEvent(
  "knowledge.safety-note-written",
  question.extend({ ...voice, safetyNoteId: z.number(), kind: z.enum(["urgent", "caution"]) }),
);
/** The warning was taken back, with a reason. */
export const safetyNoteWithdrawn = defineEvent(
  "knowledge.safety-note-withdrawn",
  question.extend({ ...voice, safetyNoteId: z.number(), authorId: z.number(), reason: z.string() }),
  inFeed,
);

/** Somebody answered. */
export const answerWritten = defineEvent(
  "knowledge.answer-written",
  answer.extend({ ...voice, mentioned: z.array(z.number()) }),
);
/** An answer got another text. */
export const answerEdited = defineEvent("knowledge.answer-edited", answer.extend({ revision: z.number() }));
/** The asker took an answer as the one that helped, for its side. */
export const answerAccepted = defineEvent("knowledge.answer-accepted", answer.extend({ side }));
/** The asker took that back. */
export const acceptanceWithdrawn = defineEvent("knowledge.acceptance-withdrawn", answer.extend({ side }));
/** An answer was taken from view. */
export const answerRemoved = defineEvent("knowledge.answer-removed", answer.extend({ reason: z.string() }));
/** A removed answer came back. */
export const answerRestored = defineEvent("knowledge.answer-restored", answer);

/** An expert said where they stand on somebody else's answer: on whose, and what they said before. */
export const stanceTaken = defineEvent(
  "knowledge.stance-taken",
  answer.extend({
    ...voice,
    kind: z.enum(["agree", "differ", "outsideField"]),
    before: z.enum(["agree", "differ", "outsideField"]).nullable(),
    answerAuthorId: z.number(),
    answerOrganisationId: z.number().nullable(),
    answerSide: side,
  }),
);
/** That was taken back, by whoever said it or by a moderator. */
export const stanceWithdrawn = defineEvent(
  "knowledge.stance-withdrawn",
  answer.extend({ ...voice, kind: z.enum(["agree", "differ", "outsideField"]), authorId: z.number() }),
);

const joint = question.extend({ jointAnswerId: z.number() });
const voices = z.array(z.object({ personId: z.number(), ...voice }));
/** Somebody wrote one text for several who had answered, and asked them whether they stand behind it. */
export const jointAnswerDrafted = defineEvent("knowledge.joint-answer-drafted", joint.extend({ voices }));
/** One of them changed the text; all are asked again. */
export const jointAnswerChanged = defineEvent("knowledge.joint-answer-changed", joint.extend({ version: z.number() }));
/** One of them stands behind the text as it is. */
export const jointAnswerApproved = defineEvent(
  "knowledge.joint-answer-approved",
  joint.extend({ ...voice, version: z.number() }),
  inFeed,
);
/** One of them does not, and said why. */
export const jointAnswerDeclined = defineEvent(
  "knowledge.joint-answer-declined",
  joint.extend({ ...voice, version: z.number(), reason: z.string() }),
);
/** All who remain stand behind it: it is an answer with all their voices. */
export const jointAnswerPublished = defineEvent(
  "knowledge.joint-answer-published",
  joint.extend({ answerId: z.number(), voices }),
);
/** It was given up before it was published. */
export const jointAnswerWithdrawn = defineEvent("knowledge.joint-answer-withdrawn", joint, inFeed);

/** Somebody commented on a question or an answer. */
export const commented = defineEvent("knowledge.commented", said);
/** A comment got another text. */
export const commentEdited = defineEvent(
  "knowledge.comment-edited",
  said.omit({ mentioned: true, organisationId: true, side: true }),
  inFeed,
);
/** A comment was taken from view. */
export const commentRemoved = defineEvent(
  "knowledge.comment-removed",
  said.omit({ mentioned: true, organisationId: true, side: true }),
);
/** Somebody said whether a question or an answer helped, or took it back (0). */
export const voted = defineEvent(
  "knowledge.voted",
  question.extend({ subjectKind: z.enum(["question", "answer", "comment"]), subjectId: z.number(), value: z.number() }),
);
/** Somebody follows a question, or no longer does. */
export const followSet = defineEvent("knowledge.follow-set", question.extend({ on: z.boolean() }), inFeed);
/** Somebody follows a topic, or no longer does. */
export const topicFollowSet = defineEvent(
  "knowledge.topic-follow-set",
  z.object({ clubId: z.number(), topicId: z.number(), on: z.boolean() }),
  inFeed,
);
/** Somebody keeps a question or an answer, or no longer does. */
export const bookmarkSet = defineEvent(
  "knowledge.bookmark-set",
  question.extend({ subjectKind: z.enum(["question", "answer"]), subjectId: z.number(), on: z.boolean() }),
  inFeed,
);
/** The words of somebody who left were taken out of a question, answer or comment, as they wished. */
export const contributionEmptied = defineEvent(
  "knowledge.contribution-emptied",
  question.extend({ subjectKind: z.enum(["question", "answer", "comment"]), subjectId: z.number() }),
);
/**
 * A whole community was brought in from elsewhere: its questions, answers, comments and people are here from now on,
 * without events of their own.
 */
export const communityImported = defineEvent(
  "knowledge.community-imported",
  z.object({ clubId: z.number(), importId: z.number() }),
);
